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
 * @param judges whether what its text does not say is a reason to call a deviation stale: not when the document is a dump, and the page is none
 */
record PageIdentity(String document, boolean transcribed, boolean judges) {

  static PageIdentity of(PageSource source, DocumentedFacts facts, CuratedApi api, SourceDocuments documents) {
    Optional<SourceDocument> known = documents.of(source.text());
    if (known.isPresent()) {
      boolean transcribed = known.get().sha256().equals(SourceDocuments.sha256(source.text()));
      return new PageIdentity(known.get().id(), transcribed, transcribed);
    }
    // A later text is about the same operations.
    var pairs = OperationPairs.of(facts.operations(), api, false);
    for (DocumentedOperation curated : pairs.values()) {
      CuratedApi.Source origin = api.sources().get(curated.place().pointer());
      if (origin != null && !origin.document().isEmpty()) {
        boolean dump = documents.isDump(origin.document());
        return new PageIdentity(origin.document(), false, !dump || facts.losesBodies());
      }
    }
    return new PageIdentity("", false, false);
  }
}
