package dev.apiscribe.benchmarks;

import java.util.List;
import java.util.Locale;

/** Results as Markdown. */
final class Table {
  private Table() {}

  /** One line for each goal. */
  static String summary(List<Comparison> comparisons) {
    StringBuilder text = new StringBuilder(
        "| work | goal | measured (p25–p75) | | best peer | limit |\n|---|---|---|---|---|---|\n");
    for (Comparison comparison : comparisons) {
      text.append(line(comparison));
    }
    return text.toString();
  }

  private static String line(Comparison comparison) {
    String unit = comparison.unit();
    boolean hasSubject = comparison.values().containsKey(comparison.subject());
    String measured = hasSubject
        ? spread(
            comparison.measured(comparison.subject()), comparison.goal().relative() ? "×" : unit)
        : "failed";
    String peer = comparison
        .bestPeer()
        .map(name -> spread(comparison.measured(name), comparison.goal().relative() ? "×" : unit)
            + " " + name)
        .orElse("–");
    String limit =
        comparison.limit() + ", " + amount(comparison.spread(comparison.limit()).median(), unit);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %s |%n",
        comparison.work(),
        comparison.goal().text(unit),
        measured,
        verdict(comparison),
        peer,
        limit);
  }

  private static String verdict(Comparison comparison) {
    if (comparison.goal().isNone()) {
      return "";
    }
    return comparison.isGoalMet() ? "met" : "not met";
  }

  /** A table for each comparison, with every implementation. */
  static String details(List<Comparison> comparisons) {
    StringBuilder text = new StringBuilder();
    for (Comparison comparison : comparisons) {
      text.append("\n### ").append(comparison.work()).append("\n\n");
      text.append("| implementation | ")
          .append(comparison.unit())
          .append(" (p25–p75) | of ")
          .append(comparison.limit());
      text.append(" (p25–p75) | rounds |\n|---|---:|---:|---:|\n");
      for (String name : comparison.values().keySet()) {
        text.append("| ")
            .append(name)
            .append(" | ")
            .append(spread(comparison.spread(name), ""))
            .append(" | ");
        text.append(spread(comparison.ratio(name), "×"))
            .append(" | ")
            .append(comparison.values().get(name).size())
            .append(" |\n");
      }
      comparison
          .failures()
          .forEach((name, instead) -> text.append("| ")
              .append(name)
              .append(" | failed: ")
              .append(instead)
              .append(" | | |\n"));
    }
    return text.toString();
  }

  private static String spread(Spread spread, String unit) {
    return amount(spread.median(), unit) + " (" + Goal.Text.number(spread.low()) + "–"
        + Goal.Text.number(spread.high()) + ")";
  }

  private static String amount(double value, String unit) {
    return (Goal.Text.number(value) + " " + unit).strip();
  }
}
