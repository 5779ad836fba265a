package dev.apiscribe.review.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in Markdown that is shown as it is, whatever is in it: no tag, no link, no call of a person,
 * no formula, no second line, and no list where a line begins with it.
 */
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]|~";
  // As entities: tags and references, and what would call a person or an issue.
  private static final String ENTITIES = "<>&@#";

  /** What begins a list or underlines a heading where a line begins with it. */
  private static final Pattern START = Pattern.compile("[-+=]|[0-9]{1,9}(?=[.)])");

  /**
   * Where GitHub, and parsers with its extensions, see an address, an emoji, a person or an issue.
   */
  private static final Pattern CALLS = Pattern.compile(
      "(?<=:)(?=//|[A-Za-z0-9_+-]+:)|(?<=@)(?=[^\\s@])|(?<=#)(?=[0-9])|(?i:(?<=www)(?=\\.)|(?<=\\bgh)(?=-[0-9]))");

  private static final String NOTHING = "<!-- -->";

  /**
   * GitHub's own way: between two dollars stands a formula, even if a backslash stands before them.
   */
  private static final String DOLLAR = "<span>$</span>";

  private MarkdownText() {}

  public static String of(String value) {
    String plain = PlainText.of(value);
    StringBuilder text = new StringBuilder();
    Matcher start = START.matcher(plain);
    int escaped = !start.lookingAt() ? -1 : start.end() == 1 && !isDigit(plain) ? 0 : start.end();
    // An entity alone would not do: links are looked for in what entities have become.
    int from = 0;
    for (String part : CALLS.split(plain, -1)) {
      text.append(from == 0 ? "" : NOTHING);
      for (int i = 0; i < part.length(); i++) {
        append(text, part.charAt(i), from + i == escaped);
      }
      from += part.length();
    }
    return text.toString();
  }

  private static boolean isDigit(String text) {
    return text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  private static void append(StringBuilder text, char character, boolean escaped) {
    if (ENTITIES.indexOf(character) >= 0) {
      text.append("&#").append((int) character).append(';');
    } else if (character == '$') {
      text.append(DOLLAR);
    } else {
      text.append(escaped || SPECIAL.indexOf(character) >= 0 ? "\\" : "").append(character);
    }
  }

  /** The text as code, its backticks turned into single quotes. */
  public static String code(String value) {
    String text = PlainText.of(value).replace('`', '\'');
    return text.isBlank() ? of(text) : "`" + text + "`";
  }
}
