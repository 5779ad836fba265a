package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The bodies of a request or a response of a page against those of the spec. */
final class BodyComparison {
  static final String A_BODY = "a body";
  static final String REQUIRED = "required";
  static final String OPTIONAL = "optional";

  private final DocumentedFacts page;
  private final Differences differences;
  private final ComparedPage reading;
  private final Set<Side> sides;

  BodyComparison(
      DocumentedFacts page, Differences differences, ComparedPage reading, Set<Side> sides) {
    this.page = page;
    this.differences = differences;
    this.reading = reading;
    this.sides = sides;
  }

  /** @param owner where the spec has the body of the request, or the response */
  void compare(List<DocumentedContent> documented, List<DocumentedContent> curated, Place owner) {
    if (documented.isEmpty() != curated.isEmpty()) {
      DocumentedContent only = documented.isEmpty() ? curated.get(0) : documented.get(0);
      Statement body = new Statement(TextNode.valueOf(A_BODY), only.place());
      if (curated.isEmpty()) {
        differences.unknown(Presence.BODY, body, owner, sides);
      } else if (!page.losesBodies()) {
        // A page that prints no schemas says nothing by leaving a body out.
        differences.add(Presence.BODY.label(), null, only.place(), body.value(), sides);
      }
      return;
    }
    List<DocumentedContent> left = new ArrayList<>(curated);
    for (DocumentedContent content : documented) {
      ContentMatch.of(content, left)
          .ifPresentOrElse(
              kept -> {
                left.removeIf(other -> other == kept);
                content(content, kept);
              },
              () -> {
                Place place = new Place(owner.source(), owner.line(), owner.pointer() + "/content");
                Statement mediaType = new Statement(
                    TextNode.valueOf(String.valueOf(content.mediaType())), content.place());
                differences.unknown(Presence.MEDIA_TYPE, mediaType, place, sides);
              });
    }
    for (DocumentedContent content : left) {
      differences.add(
          Presence.MEDIA_TYPE.label(),
          null,
          content.place(),
          TextNode.valueOf(String.valueOf(content.mediaType())),
          sides);
    }
  }

  private void content(DocumentedContent documented, DocumentedContent curated) {
    boolean isJson =
        sides.contains(Side.RESPONSE) && "application/json".equals(curated.mediaType());
    if (documented.mediaType() == null && !isJson) {
      differences.add(
          Presence.MEDIA_TYPE.label(),
          null,
          curated.place(),
          TextNode.valueOf(String.valueOf(curated.mediaType())),
          sides);
    }
    if (documented.required() != null
        && curated.required() != null
        && !documented.required().equals(curated.required())) {
      Statement required = new Statement(
          TextNode.valueOf(documented.required() ? "a required body" : "an optional body"),
          documented.place());
      differences.add(
          Presence.BODY.label(),
          required,
          curated.place(),
          TextNode.valueOf(curated.required() ? REQUIRED : OPTIONAL),
          sides);
    }
    DocumentedField shape = reading.shape(documented, curated);
    if (shape != null && curated.schema() != null) {
      reading.field(shape, curated.schema(), differences, sides);
    }
    new ExampleComparison(differences, sides)
        .compare(
            documented.payloads(), curated.payloads(), curated.place(), shape, curated.schema());
  }
}
