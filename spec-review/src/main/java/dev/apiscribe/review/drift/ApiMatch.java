package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.DocumentedFacts;
import java.util.List;
import java.util.Optional;

/** Finds the API of a page: the only one, or the one with the most operations in common. */
final class ApiMatch {
  private ApiMatch() {}

  static Optional<CuratedApi> of(DocumentedFacts facts, List<CuratedApi> apis) {
    if (apis.size() == 1) {
      return Optional.of(apis.get(0));
    }
    CuratedApi best = null;
    int most = 0;
    for (CuratedApi api : apis) {
      int common = OperationPairs.of(facts.operations(), api, false).size();
      if (common > most) {
        best = api;
        most = common;
      }
    }
    return Optional.ofNullable(best);
  }
}
