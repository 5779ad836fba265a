package dev.apiscribe.review.reading.helpcentre;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites numbers that are words, and intervals in brackets, in the words of a range. */
final class NumberText {
  private static final Pattern INTERVAL =
      Pattern.compile("([\\[(])\\s*(" + Quantity.NUMBER + ")\\s*(?:,|-|–|~|to)\\s*("
          + Quantity.NUMBER.replace("(?<![\\w.:/^])", "") + ")\\s*([\\])])");
  private static final List<String> NUMBER_WORDS = List.of(
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern WORD_NUMBER =
      Pattern.compile("(?i)(\\b(?:maximum of|up to|at most|at least|(?:more|greater) than) )("
          + String.join("|", NUMBER_WORDS) + ")\\b");

  private NumberText() {}

  /** Returns {@code from >0 to 100} for {@code (0, 100]}, and digits for the words zero to ten. */
  static String plain(String text) {
    return intervals(digits(text.replaceAll("(?i)\\bnon-?(?:0|zero) (?=integer)", "")));
  }

  private static String digits(String text) {
    return WORD_NUMBER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(
            match.group(1) + NUMBER_WORDS.indexOf(match.group(2).toLowerCase(Locale.ROOT))));
  }

  private static String intervals(String text) {
    String plain = text.replaceAll(" ?\\((?:inclusive|included)\\)", "")
        .replaceAll("(" + Quantity.NUMBER + ") ?\\((?:exclusive|excluded)\\)", "<$1");
    return INTERVAL.matcher(plain).replaceAll(match -> {
      boolean square = match.group(1).equals("[") || match.group(4).equals("]");
      return Matcher.quoteReplacement(
          square
              ? "from " + (match.group(1).equals("(") ? ">" : "") + match.group(2) + " to "
                  + (match.group(4).equals(")") ? "<" : "") + match.group(3)
              : match.group());
    });
  }
}
