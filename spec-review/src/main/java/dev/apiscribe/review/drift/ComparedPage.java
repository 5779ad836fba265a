package dev.apiscribe.review.drift;

import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.report.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The differences between comparing a saved page and comparing its record. */
interface ComparedPage {
  /** Returns which response of the spec a documented one is. */
  Optional<DocumentedResponse> response(
      DocumentedResponse documented, List<DocumentedResponse> curated);

  /** The schema of a body as the page shows it; null when it does not. */
  @Nullable
  DocumentedField shape(DocumentedContent documented, DocumentedContent curated);

  /** Compares a parameter or the schema of a body, with all that is in it. */
  void field(
      DocumentedField documented,
      DocumentedField curated,
      Differences differences,
      Set<Side> sides);

  void ambiguities(
      DocumentedOperation documented, DocumentedOperation curated, Differences differences);
}
