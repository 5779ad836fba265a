package dev.apiscribe.review.report;

/**
 * The parties that a change breaks or reaches: what travels, callers that are compiled again,
 * callers that are only linked again, or readers alone.
 */
public enum Breaks {
  WIRE("wire"),
  JAVA_SOURCE("Java source"),
  JAVA_BINARY("Java binary"),
  DOCS("docs only");

  private final String label;

  Breaks(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
