package dev.apiscribe.generator.internal;

import dev.apiscribe.openapi.VisibleText;
import java.util.Locale;

/**
 * JSON and YAML in which everything can be seen: what moves a cursor or turns the direction of
 * reading is an escape.
 */
public final class VisibleJson {
  private VisibleJson() {}

  /**
   * Returns JSON with an escape for each character that cannot be seen, and for each half of a
   * character, which no file in UTF-8 can hold.
   *
   * @param json with such characters in strings only; tabs and ends of lines stay
   */
  public static String of(String json) {
    return escaped(json, false);
  }

  /** Returns YAML with such escapes; each text that needs one must be in double quotes. */
  public static String yaml(String yaml) {
    return escaped(yaml, true);
  }

  private static String escaped(String text, boolean hasLongEscapes) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().forEach(character -> {
      if (!isUnseen(character)) {
        seen.appendCodePoint(character);
      } else if (hasLongEscapes && character > Character.MAX_VALUE) {
        seen.append(String.format(Locale.ROOT, "\\U%08x", character));
      } else {
        for (char unit : Character.toChars(character)) {
          seen.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
      }
    });
    return seen.toString();
  }

  /** Returns whether the character becomes an escape. */
  public static boolean isUnseen(int character) {
    return character != '\n'
        && character != '\r'
        && character != '\t'
        && VisibleText.isInvisible(character);
  }
}
