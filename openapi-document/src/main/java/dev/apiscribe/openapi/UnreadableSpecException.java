package dev.apiscribe.openapi;

/**
 * A spec, or a file beside it, that cannot be used. The message names file and line, what was
 * expected and what to do.
 */
public final class UnreadableSpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableSpecException(String message) {
    super(message);
  }
}
