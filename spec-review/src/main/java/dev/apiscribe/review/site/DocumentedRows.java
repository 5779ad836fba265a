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
  private final Decided decided;
  private final LineRange own;

  /** @param all by the pointer of what would have it */
  DocumentedRows(Map<String, List<DocumentedOnly>> all, Decided decided, LineRange own) {
    this.all = all;
    this.decided = decided;
    this.own = own;
  }

  /** @param prefix what the ids of the rows begin with */
  List<Row> of(String owner, String prefix) {
    return rows(owner, prefix, only -> true);
  }

  List<Row> parameters(String operation) {
    return rows(operation, "parameter.", DocumentedRows::isParameter);
  }

  /** What an operation has beside parameters. */
  List<Row> parts(String operation) {
    return rows(operation, "operation.", only -> !isParameter(only));
  }

  private static boolean isParameter(DocumentedOnly only) {
    return only.aspect().equals("parameter");
  }

  private List<Row> rows(String owner, String prefix, Predicate<DocumentedOnly> which) {
    List<Row> rows = new ArrayList<>();
    for (DocumentedOnly only : all.getOrDefault(owner, List.of())) {
      if (which.test(only)) {
        rows.add(row(prefix + "~documented-" + (rows.size() + 1), only));
      }
    }
    return rows;
  }

  private Row row(String id, DocumentedOnly only) {
    // A parameter's name comes after its location: header X-Auth-Token.
    int blank = isParameter(only) ? only.name().indexOf(' ') : -1;
    return new Row(
        id,
        only.name().substring(blank + 1),
        blank < 0 ? only.aspect() : only.name().substring(0, blank),
        null,
        List.of(),
        null,
        "",
        only.sightings().stream()
            .map(sighting -> Seen.of(sighting, Set.of(), own))
            .toList(),
        MarkView.of(only.mark()),
        List.of(DepartureView.of(only, decided)),
        true);
  }
}
