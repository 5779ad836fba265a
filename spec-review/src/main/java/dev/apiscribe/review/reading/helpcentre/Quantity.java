package dev.apiscribe.review.reading.helpcentre;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range, a bound or a count within a sentence.
 *
 * @param low the least value; null where only the greatest is said
 * @param high the greatest value; null where only the least is said
 * @param verb whether the phrase says by itself that it limits, as "cannot exceed 5" does
 */
record Quantity(
    @Nullable End low,
    @Nullable End high,
    int start,
    int end,
    boolean exact,
    boolean verb,
    String lowUnit) {
  /** A number, and whether it is the first one that is out of bounds. */
  record End(String number, boolean exclusive) {
    /** Returns the number in digits; null where only a fraction could say it. */
    @Nullable
    String inclusive(boolean fractions, int step) {
      if (exclusive && fractions) {
        return null;
      }
      BigDecimal value = number.startsWith("2^")
          ? new BigDecimal(2)
              .pow(Integer.parseInt(number.substring(2).split("\\D", 2)[0]))
              .subtract(
                  number.endsWith("1") && number.contains("-") ? BigDecimal.ONE : BigDecimal.ZERO)
          : new BigDecimal(number.replace(",", ""));
      return (exclusive ? value.add(new BigDecimal(step)) : value).toPlainString();
    }
  }

  static final String NUMBER =
      "(?:2\\^\\d{1,2}(?: ?- ?1(?!\\d))?|(?<![\\w.:/^])-?\\d(?:[\\d,]{0,20}\\d)?(?:\\.\\d{1,18})?(?![\\d:/_^]"
          + "|\\.\\d))";
  private static final String N = "(" + NUMBER + ")";
  private static final String UNIT =
      "(?: ?(?<unit>bytes?|characters?|[KMGT]i?B|[KMG]bit/s|ms|milliseconds?"
          + "|seconds?|minutes?|hours?|days?|months?|years?|%|s|min|h))?";
  private static final String LESS =
      "(?:(?:less|fewer|smaller|lower|shorter) than|<)(?! or equal| ?=)";
  private static final String MORE =
      "(?:(?:more|greater|larger|higher|longer) than|>)(?! or equal| ?=)";

  private enum Extent {
    RANGE,
    MAX,
    MIN,
    BELOW,
    ABOVE,
    EXACT
  }

  private record Phrase(Extent kind, Pattern pattern, boolean verb) {}

  private static final List<Phrase> PHRASES = List.of(
      phrase(Extent.RANGE, "between (>?)" + N + UNIT + " (?:and|to) (<?)" + N, false),
      phrase(
          Extent.RANGE,
          "(?:from )?(>?)" + N + UNIT + " ?(?:to|through|-|–|—|~|～) ?(<?)"
              + N.replace("(?<![\\w.:/^])", ""),
          false),
      phrase(
          Extent.MAX,
          "(?:cannot|can not|must not|should not|may not|not|never) (?:exceed"
              + "|be (?:greater|more|larger|longer|higher) than) "
              + N,
          true),
      phrase(
          Extent.MIN,
          "(?:cannot|can not|must not|should not|may not) be (?:less|fewer|smaller|lower|shorter) than "
              + N,
          true),
      phrase(
          Extent.MAX,
          "(?:a maximum of|maximum of|max\\.?|up to|at most|(?:no|not) (?:more"
              + "|longer|greater|larger|higher) than|(?:less|smaller|lower|fewer) than or equal to"
              + "|≤|<=|=<) ?"
              + N,
          false),
      phrase(
          Extent.MIN,
          "(?:a minimum of|minimum of|min\\.?|at least|(?:no|not) (?:less"
              + "|fewer|shorter|smaller|lower) than|(?:greater|larger|more|higher) than or equal to"
              + "|≥|>=) ?"
              + N,
          false),
      phrase(Extent.BELOW, LESS + " ?" + N, false),
      phrase(Extent.ABOVE, MORE + " ?" + N, false),
      phrase(Extent.EXACT, N, false));

  private static Phrase phrase(Extent kind, String text, boolean verb) {
    return new Phrase(kind, Pattern.compile(text, Pattern.CASE_INSENSITIVE), verb);
  }

  /** Finds the quantities of a text in the order in which they are said. */
  static List<Quantity> of(String text) {
    List<Quantity> found = new ArrayList<>();
    StringBuilder left = new StringBuilder(text);
    for (Phrase phrase : PHRASES) {
      Matcher match = phrase.pattern().matcher(left);
      int from = 0;
      while (match.find(from)) {
        found.add(quantity(phrase, match));
        from = match.end();
        for (int i = match.start(); i < match.end(); i++) {
          left.setCharAt(i, '\u0001');
        }
        match = phrase.pattern().matcher(left);
      }
    }
    found.sort(Comparator.comparingInt(Quantity::start));
    return found;
  }

  private static Quantity quantity(Phrase phrase, Matcher match) {
    int start = match.start();
    int end = match.end();
    Extent kind = phrase.kind();
    if (kind == Extent.RANGE) {
      return new Quantity(
          new End(match.group(2), !match.group(1).isEmpty()),
          new End(match.group(5), !match.group(4).isEmpty()),
          start,
          end,
          false,
          false,
          match.group("unit") == null ? "" : match.group("unit"));
    }
    End bound = new End(match.group(1), kind == Extent.BELOW || kind == Extent.ABOVE);
    boolean low = kind == Extent.MIN || kind == Extent.ABOVE || kind == Extent.EXACT;
    boolean high = kind == Extent.MAX || kind == Extent.BELOW || kind == Extent.EXACT;
    return new Quantity(
        low ? bound : null,
        high ? bound : null,
        start,
        end,
        kind == Extent.EXACT,
        phrase.verb(),
        "");
  }
}
