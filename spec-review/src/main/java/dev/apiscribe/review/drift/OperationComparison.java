package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One operation of a page against the one of the spec. */
final class OperationComparison {
  static final String LOST_STATUS = "of a lost status";

  private static final Set<Side> BOTH = Set.of(Side.REQUEST, Side.RESPONSE);
  private static final Set<Side> REQUEST = Set.of(Side.REQUEST);
  private static final Set<Side> RESPONSE = Set.of(Side.RESPONSE);
  private static final List<Aspect> OWN = List.of(
      Aspect.METHOD,
      Aspect.PATH,
      Aspect.SAMPLE_PATH,
      Aspect.TAG,
      Aspect.IDEMPOTENT,
      Aspect.DEPRECATED);

  private final DocumentedFacts page;
  private final CuratedApi api;
  private final Differences differences;
  private final WordLedger words;
  private final ComparedPage reading;

  OperationComparison(
      DocumentedFacts page,
      CuratedApi api,
      Differences differences,
      WordLedger words,
      ComparedPage reading) {
    this.page = page;
    this.api = api;
    this.differences = differences;
    this.words = words;
    this.reading = reading;
  }

  void compare(DocumentedOperation documented, DocumentedOperation curated) {
    for (Aspect aspect : OWN) {
      own(aspect, documented.statements().get(aspect), curated);
    }
    words.compare(documented.words(), curated.place(), differences, BOTH);
    parameters(documented, curated);
    new BodyComparison(page, differences, reading, REQUEST)
        .compare(documented.request(), curated.request(), below(curated.place(), "/requestBody"));
    responses(documented, curated);
    reading.ambiguities(documented, curated, differences);
  }

  private void own(Aspect aspect, @Nullable Statement said, DocumentedOperation curated) {
    Statement kept = curated.statements().get(aspect);
    // Pages on one operation have no sections of operations.
    boolean silent = said == null
        ? kept == null || (aspect == Aspect.TAG && !page.printsSchemas())
        : kept != null && said.value().equals(kept.value());
    if (!silent) {
      Place place = kept == null ? curated.place() : kept.place();
      differences
          .at(curated.place())
          .add(aspect.label(), said, place, kept == null ? null : kept.value(), BOTH);
    }
  }

  /** Which of the parameters that are left a documented one is. */
  static Optional<DocumentedField> counterpart(
      DocumentedField parameter, List<DocumentedField> left) {
    return left.stream()
        .filter(other -> other.name().equalsIgnoreCase(parameter.name()))
        .filter(other -> other.in().equals(parameter.in()) || parameter.in().equals("?"))
        .findFirst();
  }

  private void parameters(DocumentedOperation documented, DocumentedOperation curated) {
    List<DocumentedField> left = new ArrayList<>(curated.parameters());
    for (DocumentedField parameter : documented.parameters()) {
      Optional<DocumentedField> counterpart = counterpart(parameter, left);
      if (counterpart.isPresent()) {
        left.removeIf(other -> other == counterpart.get());
        reading.field(parameter, counterpart.get(), differences, REQUEST);
      } else {
        Place place = api.spec().place(curated.place().pointer() + "/parameters");
        differences.unknown(Presence.PARAMETER, Summary.ofParameter(parameter), place, REQUEST);
      }
    }
    for (DocumentedField parameter : left) {
      differences.add(
          Presence.PARAMETER.label(),
          null,
          parameter.place(),
          Summary.ofParameter(parameter).value(),
          REQUEST);
    }
  }

  private void responses(DocumentedOperation documented, DocumentedOperation curated) {
    Set<String> met = new HashSet<>();
    for (DocumentedResponse response : documented.responses()) {
      Optional<DocumentedResponse> counterpart = reading.response(response, curated.responses());
      if (counterpart.isPresent()) {
        DocumentedResponse kept = counterpart.get();
        if (response.status().equals(StatusMatch.LOST)) {
          differences.add(
              Presence.SAMPLE_STATUS.label(),
              null,
              kept.place(),
              TextNode.valueOf(kept.status()),
              RESPONSE);
        } else {
          met.add(kept.status());
        }
        words.compare(response.words(), kept.place(), differences, RESPONSE);
        new BodyComparison(page, differences, reading, RESPONSE)
            .compare(response.content(), kept.content(), kept.place());
      } else {
        Place place = api.spec().place(curated.place().pointer() + "/responses");
        boolean lost = response.status().equals(StatusMatch.LOST);
        Statement status = new Statement(
            TextNode.valueOf(lost ? LOST_STATUS : response.status()), response.place());
        differences.unknown(lost ? Presence.PAYLOAD : Presence.STATUS, status, place, RESPONSE);
      }
    }
    for (DocumentedResponse response : curated.responses()) {
      if (!met.contains(response.status())) {
        differences.add(
            Presence.STATUS.label(),
            null,
            response.place(),
            TextNode.valueOf(response.status()),
            RESPONSE);
      }
    }
  }

  private static Place below(Place owner, String step) {
    return new Place(owner.source(), owner.line(), owner.pointer() + step);
  }
}
