package dev.apiscribe.review.site;

import java.util.List;

/** Rows that stand in one table. */
record RowTable(List<Row> rows) {
  boolean hasRows() {
    return !rows.isEmpty();
  }
}
