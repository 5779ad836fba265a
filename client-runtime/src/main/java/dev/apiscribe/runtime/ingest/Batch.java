package dev.apiscribe.runtime.ingest;

import dev.apiscribe.runtime.internal.RowShape;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Rows that travel together. What changes is guarded by the lock of their queue. */
final class Batch {
  private final long number;
  private final List<QueuedRow> rows;
  private int attempts;
  private boolean sending;
  private boolean mayHaveBeenStored;
  private @Nullable Throwable failure;
  private boolean decided;

  Batch(long number, List<QueuedRow> rows) {
    this.number = number;
    this.rows = rows;
  }

  /** A row that waits, as bytes, and as what it was. */
  record QueuedRow(long number, Object row, byte[] bytes, long acceptedAt) {}

  List<QueuedRow> rows() {
    return this.rows;
  }

  long lastRow() {
    return this.rows.get(this.rows.size() - 1).number();
  }

  long bytes() {
    return this.rows.stream().mapToLong(row -> row.bytes().length).sum();
  }

  int attempts() {
    return this.attempts;
  }

  void begin() {
    this.attempts++;
    this.sending = true;
  }

  /**
   * @param thrown null when the attempt succeeded
   */
  void end(@Nullable Throwable thrown, boolean stored) {
    this.sending = false;
    this.failure = thrown;
    this.mayHaveBeenStored |= stored;
  }

  /** False when it was decided before. */
  boolean decide() {
    boolean first = !this.decided;
    this.decided = true;
    return first;
  }

  BatchOutcome outcome() {
    Throwable reason = this.failure;
    if (this.sending || this.attempts == 0) {
      reason = new CancellationException("the writer was closed before this batch had an outcome");
    }
    boolean stored = this.mayHaveBeenStored || this.sending;
    return new BatchOutcome(this.number, this.rows.get(0).number(), this.lastRow(), this.attempts, reason, stored);
  }

  List<UndeliveredRow> undelivered(boolean stored) {
    return this.rows.stream().map(row -> new UndeliveredRow(row.number(), row.row(), stored)).toList();
  }

  byte[] body(RowShape shape) {
    byte[] separator = shape.separator().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream body = new ByteArrayOutputStream((int) this.bytes() + 256 + this.rows.size());
    body.writeBytes(shape.opening().getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < this.rows.size(); i++) {
      if (i > 0) {
        body.writeBytes(separator);
      }
      body.writeBytes(this.rows.get(i).bytes());
    }
    body.writeBytes(shape.closing().getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }
}
