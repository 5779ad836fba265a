package dev.apiscribe.runtime.writer;

import dev.apiscribe.runtime.internal.rows.RowShape;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows that travel together. What changes is guarded by the lock of their queue. */
final class RowBatch {
  private final long number;
  private final List<QueuedRow> rows;
  private final long bytes;
  private int attempts;
  private boolean travels;
  private boolean mayHaveBeenStored;
  private @Nullable Throwable failure;
  private @Nullable RowBatchOutcome outcome;

  RowBatch(long number, List<QueuedRow> rows, long bytes) {
    this.number = number;
    this.rows = rows;
    this.bytes = bytes;
  }

  /**
   * A row that waits, as bytes, and as what it was.
   *
   * @param acceptedAt in nanoseconds of the writer's time
   */
  record QueuedRow(long number, Object row, byte[] bytes, long acceptedAt) {}

  int size() {
    return rows.size();
  }

  /** Returns the size of its rows alone. */
  long bytes() {
    return bytes;
  }

  long lastRow() {
    return rows.get(rows.size() - 1).number();
  }

  void begin() {
    attempts++;
    travels = true;
  }

  /** @param thrown null when the attempt succeeded */
  void end(@Nullable Throwable thrown, boolean stored) {
    travels = false;
    failure = thrown;
    mayHaveBeenStored |= stored;
  }

  /** Null until it is decided. */
  @Nullable
  RowBatchOutcome outcome() {
    return outcome;
  }

  /** Returns the outcome as far as it is known now. */
  RowBatchOutcome outcomeSoFar() {
    Throwable reason = failure;
    if (travels || attempts == 0) {
      reason = new CancellationException("the writer ended before this batch had an outcome");
    }
    boolean stored = mayHaveBeenStored || travels;
    long first = rows.get(0).number();
    return new RowBatchOutcome(number, first, lastRow(), attempts, reason, stored);
  }

  /** This stays its outcome, although a call of it may still be on its way. */
  void decide(RowBatchOutcome last) {
    outcome = last;
  }

  Stream<UndeliveredRow> undelivered() {
    boolean stored = outcome == null || outcome.mayHaveBeenStored();
    return rows.stream().map(row -> new UndeliveredRow(row.number(), row.row(), stored));
  }

  /** One array: rows are small, and each by itself would cost a write to the socket. */
  byte[] body(RowShape shape, int length) {
    byte[] separator = shape.separator().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream body = new ByteArrayOutputStream(length);
    body.writeBytes(shape.opening().getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0) {
        body.writeBytes(separator);
      }
      body.writeBytes(rows.get(i).bytes());
    }
    body.writeBytes(shape.closing().getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }
}
