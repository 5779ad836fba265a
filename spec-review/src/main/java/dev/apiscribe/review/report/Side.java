package dev.apiscribe.review.report;

/** The direction of an exchange that a finding is about. */
public enum Side {
  REQUEST("request"),
  RESPONSE("response");

  private final String label;

  Side(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
