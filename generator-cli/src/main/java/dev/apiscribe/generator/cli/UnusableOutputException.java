package dev.apiscribe.generator.cli;

/** A folder that nothing is written to; the message says why and what to do. */
final class UnusableOutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableOutputException(String message) {
    super(message);
  }
}
