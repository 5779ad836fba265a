package dev.apiscribe.review.drift;

import dev.apiscribe.review.facts.DocumentedContent;
import dev.apiscribe.review.facts.DocumentedPayload;
import dev.apiscribe.review.facts.DocumentedResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which response of the spec a printed one is. */
final class StatusMatch {
  /** The status of a sample whose status a page has lost. */
  static final String LOST = "?";

  private StatusMatch() {}

  static Optional<DocumentedResponse> of(DocumentedResponse documented, List<DocumentedResponse> curated) {
    if (!documented.status().equals(LOST)) {
      return curated.stream().filter(response -> response.status().equals(documented.status())).findFirst();
    }
    // The one that keeps the same payload, else the first that a sample may be of.
    return curated.stream()
        .filter(response -> keepsOneOf(documented, response))
        .findFirst()
        .or(() -> curated.stream().filter(response -> payloads(response).findAny().isPresent()).findFirst())
        .or(() -> curated.stream().filter(response -> !response.content().isEmpty()).findFirst());
  }

  private static boolean keepsOneOf(DocumentedResponse documented, DocumentedResponse curated) {
    return payloads(documented)
        .anyMatch(one -> one.value() != null && payloads(curated).anyMatch(other -> one.value().equals(other.value())));
  }

  private static Stream<DocumentedPayload> payloads(DocumentedResponse response) {
    return response.content().stream().map(DocumentedContent::payloads).flatMap(List::stream);
  }
}
