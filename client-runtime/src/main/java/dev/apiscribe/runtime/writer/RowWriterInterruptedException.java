package dev.apiscribe.runtime.writer;

/** The thread was interrupted while it waited for a writer, and its interrupt flag is set again. */
public final class RowWriterInterruptedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RowWriterInterruptedException(String message, InterruptedException cause) {
    super(message, cause);
    Thread.currentThread().interrupt();
  }
}
