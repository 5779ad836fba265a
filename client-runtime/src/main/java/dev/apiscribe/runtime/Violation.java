package dev.apiscribe.runtime;

/**
 * A violation of the API's document by a request.
 *
 * @param pointer a JSON Pointer into the body, {@code body} for all of it, or the parameter, such
 *     as {@code query historyDays}
 * @param rule what is asked for; never the value that was given
 */
public record Violation(String pointer, String rule) {
  @Override
  public String toString() {
    return pointer + " " + rule;
  }
}
