package dev.apiscribe.runtime;

/**
 * Something in a response that is not as documented, and was read anyway.
 *
 * @param pointer a JSON Pointer into the body, or into the data of an event
 * @param reason what was expected and found, such as {@code expected a string, found a number};
 *     never the value
 */
public record Leniency(String pointer, String reason) {
  @Override
  public String toString() {
    return pointer + ": " + reason;
  }
}
