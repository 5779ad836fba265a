package dev.apiscribe.runtime.ingest;

import java.util.List;

/** A writer was closed, and these of the rows that it had accepted it did not deliver. The message shows no row. */
public final class UndeliveredRowsException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final transient List<UndeliveredRow> rows;
  private final transient List<BatchOutcome> failedBatches;

  UndeliveredRowsException(List<UndeliveredRow> rows, List<BatchOutcome> failedBatches) {
    super(message(rows), failedBatches.isEmpty() ? null : failedBatches.get(0).failure());
    this.rows = List.copyOf(rows);
    this.failedBatches = List.copyOf(failedBatches);
  }

  private static String message(List<UndeliveredRow> rows) {
    long stored = rows.stream().filter(UndeliveredRow::mayHaveBeenStored).count();
    StringBuilder numbers = new StringBuilder();
    int ranges = 0;
    for (int i = 0; i < rows.size() && ranges <= SHOWN; i++) {
      int last = i;
      while (last + 1 < rows.size() && rows.get(last + 1).number() == rows.get(last).number() + 1) {
        last++;
      }
      ranges++;
      numbers.append(numbers.isEmpty() ? "" : ", ");
      numbers.append(ranges > SHOWN ? "..." : rows.get(i).number() + (last > i ? "-" + rows.get(last).number() : ""));
      i = last;
    }
    String which = rows.size() + " accepted rows were not delivered (" + numbers + "); ";
    return which + stored + " of them may have been stored";
  }

  /** In the order of their numbers. */
  public List<UndeliveredRow> rows() {
    return this.rows;
  }

  /** Of the batches that were tried; rows beside them were never sent. The failure of the first one is the cause. */
  public List<BatchOutcome> failedBatches() {
    return this.failedBatches;
  }
}
