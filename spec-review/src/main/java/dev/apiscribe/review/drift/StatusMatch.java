package dev.apiscribe.review.drift;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the response of the spec that matches a printed one. */
final class StatusMatch {
  /** The status of an example whose status a page has lost. */
  static final String LOST = "?";

  private static final double ALIKE = 0.5;

  private StatusMatch() {}

  static Optional<DocumentedResponse> of(
      DocumentedResponse documented, List<DocumentedResponse> curated) {
    if (!documented.status().equals(LOST)) {
      return curated.stream()
          .filter(response -> response.status().equals(documented.status()))
          .findFirst();
    }
    return curated.stream()
        .filter(response -> keepsOneOf(documented, response))
        .findFirst()
        .or(() -> curated.stream()
            .max(Comparator.comparingDouble(response -> likeness(documented, response)))
            .filter(response -> likeness(documented, response) >= ALIKE));
  }

  /**
   * Returns how much of what the example shows is in the schema, and the other way round: 1 is all.
   */
  private static double likeness(DocumentedResponse documented, DocumentedResponse curated) {
    DocumentedField shown = documented.content().isEmpty()
        ? null
        : InferredSchema.of(documented.content().get(0));
    DocumentedField kept =
        curated.content().isEmpty() ? null : curated.content().get(0).schema();
    if (shown == null || kept == null || !shown.text(Aspect.TYPE).equals(kept.text(Aspect.TYPE))) {
      return 0;
    }
    DocumentedField one = shown.property(DocumentedField.ITEMS).orElse(shown);
    DocumentedField other = kept.property(DocumentedField.ITEMS).orElse(kept);
    long both = one.properties().stream()
        .filter(property -> other.property(property.name()).isPresent())
        .count();
    long all = one.properties().size() + other.properties().size() - both;
    return all == 0 ? 1 : (double) both / all;
  }

  private static boolean keepsOneOf(DocumentedResponse documented, DocumentedResponse curated) {
    return payloads(documented)
        .anyMatch(one -> one.value() != null
            && payloads(curated).anyMatch(other -> one.value().equals(other.value())));
  }

  private static Stream<DocumentedPayload> payloads(DocumentedResponse response) {
    return response.content().stream().map(DocumentedContent::payloads).flatMap(List::stream);
  }
}
