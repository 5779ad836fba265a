package dev.apiscribe.review.report;

/** Most severe first. */
public enum Severity {
  /** A caller or a server that follows the other side fails. */
  BREAKING,
  /** It may fail, or a person must decide. */
  WARNING,
  /** Nothing fails. */
  NOTE
}
