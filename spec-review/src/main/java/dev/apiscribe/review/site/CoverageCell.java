package dev.apiscribe.review.site;

import dev.apiscribe.review.proof.Outcome;
import dev.apiscribe.review.proof.Tally;
import java.util.Locale;

/**
 * The outcome of one aspect of an operation: a cell in the coverage picture.
 *
 * @param column {@code spec schema model client Spring JAX-RS}
 * @param count {@code 12 of 12}; empty when there is nothing to count
 */
record CoverageCell(String column, Outcome outcome, String count) {
  static CoverageCell of(String column, Tally tally) {
    int made = tally.passed() + tally.failed();
    return new CoverageCell(
        column, tally.outcome(), made == 0 ? "" : tally.passed() + " of " + made);
  }

  String label() {
    // A spec is read against its documents; everything else is run.
    return outcome == Outcome.NOT_RUN && column.equals(Coverage.COLUMNS.get(0))
        ? "not read"
        : outcome.label();
  }

  String style() {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns whether the outcome needs its word: {@code 12 of 12} says by itself that all passed.
   */
  boolean isSaid() {
    return outcome != Outcome.NOTHING && (outcome != Outcome.PASSED || count.isEmpty());
  }

  /** Returns whether the word is only for those who listen. */
  boolean isHidden() {
    return outcome == Outcome.NOTHING;
  }

  /** {@code schema: passed, 3 of 3}. */
  String sentence() {
    return column + ": " + label() + (count.isEmpty() ? "" : ", " + count);
  }
}
