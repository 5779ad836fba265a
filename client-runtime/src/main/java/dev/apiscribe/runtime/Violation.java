package dev.apiscribe.runtime;

/**
 * One way in which a request breaks its documentation.
 *
 * @param pointer a JSON Pointer into the body, {@code body} for all of it, or the parameter, such as {@code query historyDays}
 * @param rule what is asked for; never the value that was given
 */
public record Violation(String pointer, String rule) {
  @Override
  public String toString() {
    return this.pointer + " " + this.rule;
  }
}
