package dev.apiscribe.runtime.writer;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a writer is closed and has not delivered all accepted rows. The cause is the failure
 * of the first batch among them, if there is one. The message shows numbers, and no row.
 */
public final class UndeliveredRowsException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final transient List<UndeliveredRow> rows;
  private final transient List<RowBatchOutcome> failedBatches;

  UndeliveredRowsException(
      List<UndeliveredRow> rows,
      List<RowBatchOutcome> failedBatches,
      @Nullable Throwable breakdown) {
    super(
        message(rows),
        failedBatches.isEmpty() ? breakdown : failedBatches.get(0).failure());
    this.rows = List.copyOf(rows);
    this.failedBatches = List.copyOf(failedBatches);
  }

  private static String message(List<UndeliveredRow> rows) {
    long stored = rows.stream().filter(UndeliveredRow::mayHaveBeenStored).count();
    return String.format(
        Locale.ROOT,
        "rows not delivered: %d (%s); that may have been stored: %d",
        rows.size(),
        numbers(rows),
        stored);
  }

  private static String numbers(List<UndeliveredRow> rows) {
    StringBuilder text = new StringBuilder();
    int ranges = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (ranges++ == SHOWN) {
        return text + ", ...";
      }
      long first = rows.get(i).number();
      while (i + 1 < rows.size() && rows.get(i + 1).number() == rows.get(i).number() + 1) {
        i++;
      }
      long last = rows.get(i).number();
      text.append(text.isEmpty() ? "" : ", ").append(first).append(last > first ? "-" + last : "");
    }
    return text.toString();
  }

  /** Returns the rows in the order of their numbers. */
  public List<UndeliveredRow> rows() {
    return rows;
  }

  /**
   * Returns the outcomes of the failed batches, in their order; rows of no batch were never sent.
   */
  public List<RowBatchOutcome> failedBatches() {
    return failedBatches;
  }
}
