package dev.apiscribe.openapi;

import java.util.Locale;

/**
 * Text that shows what is in it: nothing moves a cursor, turns the direction of reading, hides or
 * ends a line.
 */
public final class VisibleText {
  private VisibleText() {}

  /**
   * Returns the text with every control and format character, and every half of a character,
   * written as its number.
   */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(character -> {
      if (isInvisible(character)) {
        visible.append(String.format(Locale.ROOT, "\\u%04x", character));
      } else {
        visible.appendCodePoint(character);
      }
    });
    return visible.toString();
  }

  /**
   * Returns whether a character is a control or format character, ends a line or a paragraph, or is
   * half of one.
   */
  public static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> true;
      default -> false;
    };
  }
}
