package dev.apiscribe.runtime.writer;

/**
 * Thrown when the queue has no room for a row and {@code write} may not wait, or cannot, because
 * failed rows fill the queue. The row was not accepted.
 */
public final class RowQueueFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RowQueueFullException(long rows, long bytes) {
    this(rows, bytes, "wait for their delivery");
  }

  private RowQueueFullException(long rows, long bytes, String why) {
    super("the row was not accepted: " + rows + " rows of " + bytes + " bytes " + why);
  }

  static RowQueueFullException ofFailed(long rows, long bytes) {
    return new RowQueueFullException(rows, bytes, "have failed and were not collected");
  }
}
