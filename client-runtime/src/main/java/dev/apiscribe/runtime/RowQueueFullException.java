package dev.apiscribe.runtime;

/** There was no room for a row, and nobody may wait for it. The row was not accepted. */
public final class RowQueueFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RowQueueFullException(long rows, long bytes) {
    super("the row was not accepted: " + rows + " rows of " + bytes + " bytes wait for their delivery");
  }
}
