package dev.apiscribe.review.page.rst;

/** The characters that may surround inline markup. */
final class Markers {
  private static final String OPENING = "\"'(<[{";
  private static final String CLOSING = "\"')>]}";
  /** Quotes that open, each with what closes it in some language. */
  private static final String[] QUOTES = {
    "\u201C\u201D",
    "\u2018\u2019",
    "\u00AB\u00BB",
    "\u2039\u203A",
    "\u201E\u201C\u201D",
    "\u201A\u2018\u2019"
  };

  private Markers() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean mayPrecede(char c) {
    return isBlank(c)
        || OPENING.indexOf(c) >= 0
        || c == '/'
        || c == ':'
        || isDelimiter(c)
        || Character.getType(c) == Character.START_PUNCTUATION;
  }

  static boolean mayFollow(char c) {
    return isBlank(c)
        || c == InlineText.ESCAPE
        || CLOSING.indexOf(c) >= 0
        || ".,;!?/:".indexOf(c) >= 0
        || isDelimiter(c)
        || Character.getType(c) == Character.END_PUNCTUATION;
  }

  /**
   * Returns whether what opens before a marker is closed right after it: then it is not markup, but
   * a mark shown in quotes.
   */
  static boolean areQuotes(char before, char after) {
    int ascii = OPENING.indexOf(before);
    if (ascii >= 0) {
      return CLOSING.charAt(ascii) == after;
    }
    for (String pair : QUOTES) {
      if (pair.charAt(0) == before) {
        return pair.indexOf(after, 1) > 0;
      }
    }
    return false;
  }

  private static boolean isDelimiter(char c) {
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || (type == Character.OTHER_PUNCTUATION && c > 0x7F);
  }
}
