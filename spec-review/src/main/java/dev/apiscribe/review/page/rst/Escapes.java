package dev.apiscribe.review.page.rst;

/** Backslashes: hidden before markup is looked for, and gone or back afterwards. */
final class Escapes {
  private Escapes() {}

  /**
   * Each backslash becomes the mark {@link InlineText#ESCAPE} before the character that it
   * protects.
   */
  static String hidden(String markup) {
    if (markup.indexOf('\\') < 0) {
      return markup;
    }
    StringBuilder text = new StringBuilder(markup.length());
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      text.append(c == '\\' ? InlineText.ESCAPE : c);
      if (c == '\\' && i + 1 < markup.length()) {
        text.append(markup.charAt(++i));
      }
    }
    return text.toString();
  }

  /** An escaped blank only ends markup, and is removed with its backslash. */
  static void appendResolved(StringBuilder out, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != InlineText.ESCAPE) {
        out.append(c);
      } else if (i + 1 < text.length()
          && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\n')) {
        i++;
      }
    }
  }

  static String restored(String text) {
    return text.replace(InlineText.ESCAPE, '\\');
  }
}
