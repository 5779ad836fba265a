package dev.apiscribe.runtime;

/** Why texts and logs do not show a value. */
enum MaskingRule {
  HEADER_NAME("headers of such a name carry secrets"),
  HIDDEN_HEADER("the program hides the header"),
  CREDENTIALS("the credentials set it"),
  SECRET_PARAMETER("the parameter is secret"),
  ADDRESS("an address is shown without user, query and fragment"),
  REPEATED_SECRET("it repeats a secret of the call"),
  NEVER_SHOWN("paths, queries and bodies are not shown");

  private final String reason;

  MaskingRule(String reason) {
    this.reason = reason;
  }

  @Override
  public String toString() {
    return reason;
  }
}
