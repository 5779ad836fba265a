package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.DocumentedOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Rows of what documents have and the spec does not have. */
final class DocumentedRows {
  private final Map<String, List<DocumentedOnly>> all;
  private final DeviationViews decided;
  private final LineRange own;

  /** @param all by the pointer of what would have it */
  DocumentedRows(Map<String, List<DocumentedOnly>> all, DeviationViews decided, LineRange own) {
    this.all = all;
    this.decided = decided;
    this.own = own;
  }

  /** @param prefix what the ids of the rows begin with */
  List<ComparisonRow> of(String owner, String prefix) {
    return rows(owner, prefix, only -> true);
  }

  List<ComparisonRow> parameters(String operation) {
    return rows(operation, "parameter.", DocumentedRows::isParameter);
  }

  /** Returns what an operation has beside parameters. */
  List<ComparisonRow> parts(String operation) {
    return rows(operation, "operation.", only -> !isParameter(only));
  }

  private static boolean isParameter(DocumentedOnly only) {
    return only.aspect().equals("parameter");
  }

  private List<ComparisonRow> rows(String owner, String prefix, Predicate<DocumentedOnly> which) {
    List<ComparisonRow> rows = new ArrayList<>();
    for (DocumentedOnly only : all.getOrDefault(owner, List.of())) {
      if (which.test(only)) {
        rows.add(row(prefix + "~documented-" + (rows.size() + 1), only));
      }
    }
    return rows;
  }

  private ComparisonRow row(String id, DocumentedOnly only) {
    // A parameter's name comes after its location: header X-Auth-Token.
    int blank = isParameter(only) ? only.name().indexOf(' ') : -1;
    return new ComparisonRow(
        id,
        only.name().substring(blank + 1),
        blank < 0 ? only.aspect() : only.name().substring(0, blank),
        null,
        List.of(),
        null,
        "",
        only.references().stream()
            .map(reference -> SourceReferenceView.of(reference, Set.of(), own))
            .toList(),
        SourceStatusView.of(only.status()),
        List.of(DepartureView.of(only, decided)),
        List.of(),
        true);
  }
}
