package dev.apiscribe.generator.internal;

import dev.apiscribe.openapi.VisibleText;

/**
 * Text that shows what is in it: nothing moves a cursor, turns the direction of reading, hides or
 * ends a line.
 */
public final class PlainText {
  private static final int LONGEST = 1_500;
  private static final int START = 700;

  private PlainText() {}

  /**
   * Returns the text with every control and format character, and every half of a character,
   * written as its number.
   */
  public static String of(String text) {
    return VisibleText.of(text);
  }

  /**
   * Returns the same with nothing but its start and its end where it is long: messages quote what
   * documents say.
   */
  public static String inShort(String text) {
    String plain = of(text);
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, START) + " ... " + plain.substring(plain.length() - START);
  }

  /** Returns whether a text has one of the two halves of a character without the other. */
  static boolean hasHalfCharacters(String text) {
    return text.codePoints()
        .anyMatch(character -> Character.getType(character) == Character.SURROGATE);
  }
}
