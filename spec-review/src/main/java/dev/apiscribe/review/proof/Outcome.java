package dev.apiscribe.review.proof;

/** The outcome of several checks together. */
public enum Outcome {
  PASSED("passed"),
  FAILED("failed"),
  /** It cannot be checked, and the report says why. */
  NOT_COVERED("not covered"),
  /** Nothing of the kind is documented. */
  NOTHING("nothing documented"),
  /** There is no report. */
  NOT_RUN("not run");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
