package dev.apiscribe.review.reading.helpcentre;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence says of the sign of a number, which counts where no sentence has a bound. */
final class NumberSign {
  private static final Pattern NOT_NEGATIVE =
      Pattern.compile("(?i).*\\b(?:(?:cannot|can not|must not) be (?:an? )?negative\\b"
          + "|(?:must be|is) (?:an? )?non-?negative (?:number|integer)).*");
  private static final Pattern POSITIVE = Pattern.compile(
      "(?i)(?:the value|it|this parameter|[^,.;]{1,80}, which) (?:must be|is) (?:an? )?positive integer\\.?|enter a positive integer\\.?");

  private NumberSign() {}

  /** Returns the least number that the sentence allows; null where it says nothing of it. */
  static @Nullable String least(String sentence, String field) {
    if (sentence.length() > 300 || Conditions.isConditional(sentence, field)) {
      return null;
    }
    return NOT_NEGATIVE.matcher(sentence).matches()
        ? "0"
        : POSITIVE.matcher(sentence).matches() ? "1" : null;
  }
}
