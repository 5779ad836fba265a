package dev.apiscribe.runtime;

/**
 * Thrown by the accessor of a documented header whose value is not of its type. The message does
 * not have the value, which {@link Response#headers()} has as it was sent.
 */
public final class UnreadableHeaderException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String header;

  UnreadableHeaderException(String header, String reason) {
    super("header " + header + ": " + reason);
    this.header = header;
  }

  /** Returns the name of the header. */
  public String header() {
    return header;
  }
}
