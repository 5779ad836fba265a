package dev.apiscribe.review.page.rst;

/**
 * A finder of the end of inline markup: its closing mark, what may hang on it (a role,
 * underscores), and a character that may follow.
 */
final class InlineEnds {
  private InlineEnds() {}

  /** The index after the markup that may close here, or -1 if it does not. */
  static int after(String text, int close, String opening) {
    return switch (opening) {
      case "|" -> longest(text, close + 1);
      case "`" -> {
        int role = afterRole(text, close + 1);
        yield role > 0 && mayEnd(text, role) ? role : longest(text, close + 1);
      }
      case "_`" -> mayEnd(text, close + 1) ? close + 1 : -1;
      default -> mayEnd(text, close + opening.length()) ? close + opening.length() : -1;
    };
  }

  static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '+';
  }

  private static int longest(String text, int at) {
    for (int underscores = 2; underscores >= 0; underscores--) {
      if (text.startsWith("_".repeat(underscores), at) && mayEnd(text, at + underscores)) {
        return at + underscores;
      }
    }
    return -1;
  }

  private static int afterRole(String text, int colon) {
    int at = colon + 1;
    if (colon >= text.length() || text.charAt(colon) != ':') {
      return -1;
    }
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return at > colon + 1 && at < text.length() && text.charAt(at) == ':' ? at + 1 : -1;
  }

  private static boolean mayEnd(String text, int end) {
    return end == text.length() || (end < text.length() && Markers.mayFollow(text.charAt(end)));
  }
}
