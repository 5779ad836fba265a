package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.facts.Aspect;
import dev.apiscribe.review.facts.DocumentedContent;
import dev.apiscribe.review.facts.DocumentedFacts;
import dev.apiscribe.review.facts.DocumentedField;
import dev.apiscribe.review.facts.DocumentedOperation;
import dev.apiscribe.review.facts.DocumentedResponse;
import dev.apiscribe.review.facts.Place;
import dev.apiscribe.review.facts.Statement;
import dev.apiscribe.review.report.Side;
import dev.apiscribe.review.spec.CuratedApi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One operation of a page against the one of the spec. */
final class OperationComparison {
  private static final Set<Side> BOTH = Set.of(Side.REQUEST, Side.RESPONSE);
  private static final Set<Side> REQUEST = Set.of(Side.REQUEST);
  private static final Set<Side> RESPONSE = Set.of(Side.RESPONSE);
  private static final List<Aspect> OWN =
      List.of(Aspect.METHOD, Aspect.PATH, Aspect.SAMPLE_PATH, Aspect.TAG, Aspect.IDEMPOTENT, Aspect.DEPRECATED);

  private final DocumentedFacts page;
  private final CuratedApi api;
  private final Differences differences;
  private final WordLedger words;
  private final boolean complete;

  OperationComparison(DocumentedFacts page, CuratedApi api, Differences differences, WordLedger words) {
    this.page = page;
    this.api = api;
    this.differences = differences;
    this.words = words;
    this.complete = page.printsSchemas();
  }

  void compare(DocumentedOperation documented, DocumentedOperation curated) {
    for (Aspect aspect : OWN) {
      own(aspect, documented.statements().get(aspect), curated);
    }
    words.compare(documented.words(), curated.place(), differences, BOTH);
    parameters(documented, curated);
    contents(documented.request(), curated.request(), curated.place(), "/requestBody", REQUEST);
    responses(documented, curated);
    new Doubts(page, differences).raise(documented, curated);
  }

  private void own(Aspect aspect, @Nullable Statement said, DocumentedOperation curated) {
    Statement kept = curated.statements().get(aspect);
    // Pages on one operation have no sections of operations.
    boolean silent =
        said == null
            ? kept == null || aspect == Aspect.TAG
            : kept != null && said.value().equals(kept.value());
    if (!silent) {
      Place place = kept == null ? curated.place() : kept.place();
      differences.add(aspect.label(), said, place, kept == null ? null : kept.value(), BOTH);
    }
  }

  private void parameters(DocumentedOperation documented, DocumentedOperation curated) {
    FieldComparison fields = new FieldComparison(differences, words, REQUEST, complete);
    List<DocumentedField> left = new ArrayList<>(curated.parameters());
    for (DocumentedField parameter : documented.parameters()) {
      Optional<DocumentedField> counterpart =
          left.stream()
              .filter(other -> other.name().equalsIgnoreCase(parameter.name()))
              .filter(other -> other.in().equals(parameter.in()) || parameter.in().equals("?"))
              .findFirst();
      if (counterpart.isPresent()) {
        left.removeIf(other -> other == counterpart.get());
        fields.compare(parameter, counterpart.get());
      } else {
        Statement summary = FieldComparison.summary(parameter);
        String text = parameter.in() + " " + parameter.name() + ": " + summary.value().asText();
        Place place = api.spec().place(curated.place().pointer() + "/parameters");
        differences.add(
            Presence.PARAMETER.label(), new Statement(TextNode.valueOf(text), parameter.place()), place, null, REQUEST);
      }
    }
    for (DocumentedField parameter : left) {
      String text = parameter.in() + " " + parameter.name() + ": " + FieldComparison.summary(parameter).value().asText();
      differences.add(Presence.PARAMETER.label(), null, parameter.place(), TextNode.valueOf(text), REQUEST);
    }
  }

  private void responses(DocumentedOperation documented, DocumentedOperation curated) {
    Set<String> met = new HashSet<>();
    for (DocumentedResponse response : documented.responses()) {
      Optional<DocumentedResponse> counterpart = StatusMatch.of(response, curated.responses());
      if (counterpart.isPresent()) {
        DocumentedResponse kept = counterpart.get();
        if (response.status().equals(StatusMatch.LOST)) {
          differences.add(Presence.SAMPLE_STATUS.label(), null, kept.place(), TextNode.valueOf(kept.status()), RESPONSE);
        } else {
          met.add(kept.status());
        }
        words.compare(response.words(), kept.place(), differences, RESPONSE);
        contents(response.content(), kept.content(), kept.place(), "", RESPONSE);
      } else {
        Place place = api.spec().place(curated.place().pointer() + "/responses");
        boolean lost = response.status().equals(StatusMatch.LOST);
        Statement status = new Statement(TextNode.valueOf(lost ? "of a lost status" : response.status()), response.place());
        differences.add((lost ? Presence.PAYLOAD : Presence.STATUS).label(), status, place, null, RESPONSE);
      }
    }
    for (DocumentedResponse response : curated.responses()) {
      if (!met.contains(response.status())) {
        differences.add(Presence.STATUS.label(), null, response.place(), TextNode.valueOf(response.status()), RESPONSE);
      }
    }
  }

  private void contents(
      List<DocumentedContent> documented, List<DocumentedContent> curated, Place owner, String step, Set<Side> sides) {
    if (documented.isEmpty() != curated.isEmpty()) {
      DocumentedContent only = documented.isEmpty() ? curated.get(0) : documented.get(0);
      Statement body = new Statement(TextNode.valueOf("a body"), only.place());
      Place place = new Place(owner.source(), owner.line(), owner.pointer() + step);
      boolean said = curated.isEmpty();
      // A page that prints no schemas says nothing by leaving a body out.
      if (said || !page.losesBodies()) {
        differences.add(Presence.BODY.label(), said ? body : null, said ? place : only.place(), said ? null : body.value(), sides);
      }
      return;
    }
    List<DocumentedContent> left = new ArrayList<>(curated);
    for (DocumentedContent content : documented) {
      ContentMatch.of(content, left).ifPresentOrElse(
          kept -> {
            left.removeIf(other -> other == kept);
            content(content, kept, sides);
          },
          () -> {
            Place place = new Place(owner.source(), owner.line(), owner.pointer() + step + "/content");
            Statement mediaType = new Statement(TextNode.valueOf(String.valueOf(content.mediaType())), content.place());
            differences.add(Presence.MEDIA_TYPE.label(), mediaType, place, null, sides);
          });
    }
    for (DocumentedContent content : left) {
      differences.add(Presence.MEDIA_TYPE.label(), null, content.place(), TextNode.valueOf(String.valueOf(content.mediaType())), sides);
    }
  }

  private void content(DocumentedContent documented, DocumentedContent curated, Set<Side> sides) {
    boolean answersJson = sides.contains(Side.RESPONSE) && "application/json".equals(curated.mediaType());
    if (documented.mediaType() == null && !answersJson) {
      differences.add(
          Presence.MEDIA_TYPE.label(), null, curated.place(), TextNode.valueOf(String.valueOf(curated.mediaType())), sides);
    }
    if (documented.required() != null && curated.required() != null && !documented.required().equals(curated.required())) {
      Statement required = new Statement(TextNode.valueOf(documented.required() ? "a required body" : "an optional body"), documented.place());
      differences.add(Presence.BODY.label(), required, curated.place(), TextNode.valueOf(curated.required() ? "required" : "optional"), sides);
    }
    DocumentedField shape = SampleShape.of(documented);
    if (shape != null && curated.schema() != null) {
      new FieldComparison(differences, words, sides, complete).compare(shape, curated.schema());
    }
    new SampleComparison(differences, sides).compare(documented.payloads(), curated.payloads(), curated.place(), shape, curated.schema());
  }
}
