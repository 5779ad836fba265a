package dev.apiscribe.review.report;

import java.util.regex.Pattern;

/** Text in Markdown that is shown as it is, whatever stands in it: no tag, no link, no call of a person, no second line. */
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]|~";
  // As entities: tags and references, and what would call a person or an issue.
  private static final String ENTITIES = "<>&@#";

  /** Where GitHub, and parsers with its extensions, see an address, a person or an issue. */
  private static final Pattern CALLS = Pattern.compile(
      "(?<=:)(?=//)|(?<=@)(?=[^\\s@])|(?<=#)(?=[0-9])|(?i:(?<=www)(?=\\.)|(?<=\\bgh)(?=-[0-9]))");

  private static final String NOTHING = "<!-- -->";

  private MarkdownText() {}

  public static String of(String value) {
    StringBuilder text = new StringBuilder();
    // An entity alone would not do: links are looked for in what entities have become.
    String[] parts = CALLS.split(PlainText.of(value), -1);
    for (int i = 0; i < parts.length; i++) {
      text.append(i == 0 ? "" : NOTHING);
      parts[i].codePoints().forEach(character -> {
        if (ENTITIES.indexOf(character) >= 0) {
          text.append("&#").append(character).append(';');
        } else {
          text.append(SPECIAL.indexOf(character) >= 0 ? "\\" : "").appendCodePoint(character);
        }
      });
    }
    return text.toString();
  }

  /** The text as code, its backticks turned into single quotes. */
  public static String code(String value) {
    String text = PlainText.of(value).replace('`', '\'');
    return text.isBlank() ? of(text) : "`" + text + "`";
  }
}
