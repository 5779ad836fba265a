package dev.apiscribe.review.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.VisibleText;
import java.util.List;

/** Text for people in which nothing moves a cursor, hides text or ends a line. */
public final class PlainText {
  private static final int LONGEST_VALUE = 160;
  private static final int MOST_NAMES = 8;

  private PlainText() {}

  /**
   * The text with every control and direction character, and every half of a character, written as
   * its number.
   */
  static String of(String text) {
    return VisibleText.of(text.replace("\n", "\\n"));
  }

  /**
   * The text with its lines and tabs, and everything else that cannot be seen written as its
   * number.
   */
  public static String lines(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(character -> {
      if (character == '\n' || character == '\t') {
        seen.append((char) character);
      } else {
        seen.append(of(Character.toString(character)));
      }
    });
    return seen.toString();
  }

  /** A value as JSON, cut where it is too long to be read in a line. */
  static String of(JsonNode value) {
    String text = value.toString();
    return of(
        text.length() <= LONGEST_VALUE
            ? text
            : text.substring(0, LONGEST_VALUE) + "... (" + text.length() + " characters)");
  }

  /** {@code 28 operations: a, b, c, ...}; empty when there are none. */
  static String affected(List<String> operations) {
    if (operations.isEmpty()) {
      return "";
    }
    String names =
        String.join(", ", operations.subList(0, Math.min(MOST_NAMES, operations.size())));
    return Sections.counted(operations.size(), "operation") + ": " + of(names)
        + (operations.size() > MOST_NAMES ? ", ..." : "");
  }
}
