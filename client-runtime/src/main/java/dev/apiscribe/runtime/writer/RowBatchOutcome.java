package dev.apiscribe.runtime.writer;

import dev.apiscribe.runtime.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one batch of rows.
 *
 * @param batch counts from 1
 * @param firstRow the number that {@link RowWriter#write} gave
 * @param lastRow the rows between are of this batch, too
 * @param attempts how often the writer sent it; the client may have repeated each of them by its
 *     own policy
 * @param failure of the last attempt, an {@link ApiException} as a rule; null when the batch was
 *     delivered
 * @param mayHaveBeenStored false only where it is certain that the server stored none of its rows
 */
public record RowBatchOutcome(
    long batch,
    long firstRow,
    long lastRow,
    int attempts,
    @Nullable Throwable failure,
    boolean mayHaveBeenStored) {

  public boolean isDelivered() {
    return failure == null;
  }

  public long rows() {
    return lastRow - firstRow + 1;
  }

  /** Returns the outcome without the failure's message. */
  @Override
  public String toString() {
    String end = failure == null ? "delivered" : failure.getClass().getSimpleName();
    return "batch " + batch + " (rows " + firstRow + "-" + lastRow + "): " + end;
  }
}
