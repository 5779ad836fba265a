package dev.apiscribe.review.report;

/** Text in Markdown that is shown as it is, whatever stands in it: no tag, no link, no call of a person, no second line. */
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]|~";
  // As entities: tags and references, and what would call a person or an issue.
  private static final String ENTITIES = "<>&@#";

  private MarkdownText() {}

  public static String of(String value) {
    StringBuilder text = new StringBuilder();
    PlainText.of(value).codePoints().forEach(character -> {
      if (ENTITIES.indexOf(character) >= 0) {
        text.append("&#").append(character).append(';');
      } else {
        text.append(SPECIAL.indexOf(character) >= 0 ? "\\" : "").appendCodePoint(character);
      }
    });
    return text.toString();
  }

  /** The text as code, its backticks turned into single quotes. */
  public static String code(String value) {
    String text = PlainText.of(value).replace('`', '\'');
    return text.isBlank() ? of(text) : "`" + text + "`";
  }
}
