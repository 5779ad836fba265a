package dev.apiscribe.generator.internal;

import java.util.regex.Pattern;

/** What {@link java.util.regex} can read. */
public final class PatternSyntax {
  private PatternSyntax() {}

  /**
   * Fails with {@link java.util.regex.PatternSyntaxException} where Java cannot read the pattern.
   */
  public static void check(String pattern) {
    // Without the flag, Java prepares a search, which is never made, for a text that has no signs
    // of
    // a pattern in it. For a long text that takes seconds: the square of its length.
    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
