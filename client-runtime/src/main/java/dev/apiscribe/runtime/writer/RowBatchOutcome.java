package dev.apiscribe.runtime.writer;

import dev.apiscribe.runtime.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one batch of rows.
 *
 * @param batch counts from 1
 * @param firstRow the number that {@link RowWriter#write} gave
 * @param lastRow the rows between are of this batch, too
 * @param attempts how often the writer sent it; the client may have repeated each of them by its own policy
 * @param failure of the last attempt, an {@link ApiException} as a rule; null when the batch was delivered
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
    return this.failure == null;
  }

  public long rows() {
    return this.lastRow - this.firstRow + 1;
  }

  /** Returns the outcome without the failure's message. */
  @Override
  public String toString() {
    String end = this.failure == null ? "delivered" : this.failure.getClass().getSimpleName();
    return "batch " + this.batch + " (rows " + this.firstRow + "-" + this.lastRow + "): " + end;
  }
}
