package dev.apiscribe.review.report;

/** Which direction of an exchange a finding is about. */
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
