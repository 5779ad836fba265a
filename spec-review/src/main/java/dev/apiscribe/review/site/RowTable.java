package dev.apiscribe.review.site;

import java.util.List;
import java.util.stream.Stream;

/** Rows that are in one table. */
record RowTable(List<ComparisonRow> rows) {
  Stream<DepartureView> departures() {
    return rows.stream().flatMap(row -> row.departures().stream());
  }

  boolean hasRows() {
    return !rows.isEmpty();
  }
}
