package dev.apiscribe.benchmarks;

import java.util.Locale;

/**
 * What the work should take.
 *
 * @param relative whether the bound is a ratio to the limit of the same run, or a value in the unit
 *     of the work
 * @param atMost whether less is better
 */
record Goal(boolean relative, boolean atMost, double bound) {

  static Goal ratioAtMost(double bound) {
    return new Goal(true, true, bound);
  }

  static Goal ratioAtLeast(double bound) {
    return new Goal(true, false, bound);
  }

  static Goal valueAtMost(double bound) {
    return new Goal(false, true, bound);
  }

  /** Something is measured, and has no goal. */
  static Goal none() {
    return new Goal(false, true, Double.NaN);
  }

  boolean isNone() {
    return Double.isNaN(bound);
  }

  boolean isMetBy(double measured) {
    return atMost ? measured <= bound : measured >= bound;
  }

  /** Such as {@code ≤ 0.55 ×} or {@code ≤ 0.25 s}. */
  String text(String unit) {
    if (isNone()) {
      return "–";
    }
    return (atMost ? "≤ " : "≥ ") + Text.number(bound) + (relative ? " ×" : " " + unit);
  }

  /** Numbers as the tables show them. */
  static final class Text {
    private Text() {}

    /** Three digits that count, without an exponent. */
    static String number(double value) {
      double size = Math.abs(value);
      if (size >= 1000) {
        return String.format(Locale.ROOT, "%,.0f", value);
      }
      String digits = String.format(
          Locale.ROOT,
          size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f",
          value);
      return digits.contains(".") ? digits.replaceAll("0+$", "").replaceAll("\\.$", "") : digits;
    }
  }
}
