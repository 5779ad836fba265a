package dev.apiscribe.review.drift;

import dev.apiscribe.review.facts.DocumentedFacts;
import dev.apiscribe.review.facts.DocumentedOperation;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.spec.CuratedApi;
import dev.apiscribe.review.spec.SourceDocuments;
import dev.apiscribe.review.spec.SourceDocuments.SourceDocument;
import java.util.Optional;

/**
 * Which source document a page is.
 *
 * @param document its id; empty when it is none of them, nor a later text of one
 * @param transcribed whether it is, to the byte, the text that was transcribed
 */
record PageIdentity(String document, boolean transcribed) {

  static PageIdentity of(PageSource source, DocumentedFacts facts, CuratedApi api, Optional<SourceDocument> known) {
    if (known.isPresent()) {
      return new PageIdentity(known.get().id(), known.get().sha256().equals(SourceDocuments.sha256(source.text())));
    }
    // A later text is about the same operations.
    var pairs = OperationPairs.of(facts.operations(), api, false);
    for (DocumentedOperation curated : pairs.values()) {
      CuratedApi.Source origin = api.sources().get(curated.place().pointer());
      if (origin != null && !origin.document().isEmpty()) {
        return new PageIdentity(origin.document(), false);
      }
    }
    return new PageIdentity("", false);
  }
}
