package dev.apiscribe.review.drift;

import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.report.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page that was just read. */
record PageAtHand(DocumentedFacts page, WordLedger words) implements ComparedPage {
  @Override
  public Optional<DocumentedResponse> response(
      DocumentedResponse documented, List<DocumentedResponse> curated) {
    return StatusMatch.of(documented, curated);
  }

  @Override
  public @Nullable DocumentedField shape(DocumentedContent documented, DocumentedContent curated) {
    return InferredSchema.of(documented);
  }

  @Override
  public void field(
      DocumentedField documented,
      DocumentedField curated,
      Differences differences,
      Set<Side> sides) {
    new FieldComparison(differences, words, sides, page.printsSchemas())
        .compare(documented, curated);
  }

  @Override
  public void ambiguities(
      DocumentedOperation documented, DocumentedOperation curated, Differences differences) {
    new Ambiguities(
            page,
            (ambiguity, said, place, sides) ->
                differences.undecided(ambiguity.id(), said, place, sides))
        .raise(documented, curated);
  }
}
