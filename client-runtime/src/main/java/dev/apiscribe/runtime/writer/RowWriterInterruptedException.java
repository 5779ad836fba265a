package dev.apiscribe.runtime.writer;

/**
 * Thrown when a thread is interrupted while it waits for a writer. Its interrupt flag is set again.
 */
public final class RowWriterInterruptedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RowWriterInterruptedException(String message, InterruptedException cause) {
    super(message, cause);
    Thread.currentThread().interrupt();
  }
}
