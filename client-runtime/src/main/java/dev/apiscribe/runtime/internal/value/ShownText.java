package dev.apiscribe.runtime.internal.value;

/**
 * Text of a server or a proxy, as messages, logs and {@code toString()} show it: one short line
 * that steers no terminal, and keeps what is secret in an address.
 */
public final class ShownText {
  private static final int LONGEST = 200;
  private static final int LONGEST_MESSAGE = 1_000;

  private ShownText() {}

  /**
   * The first 200 characters; a question mark stands for each that is not seen: controls,
   * directions, ends of lines.
   */
  public static String of(String text) {
    boolean whole = text.length() <= LONGEST;
    StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST) + 3);
    for (int i = 0; i < text.length() && i < LONGEST; ) {
      int character = text.codePointAt(i);
      shown.appendCodePoint(isSeen(character) ? character : '?');
      i += Character.charCount(character);
    }
    return whole ? shown.toString() : shown.append("...").toString();
  }

  /** The same for the value of a header: an address in it has neither user, query nor fragment. */
  public static String ofValue(String value) {
    String shown = of(value);
    StringBuilder open = new StringBuilder(shown.length());
    for (int i = 0; i < shown.length(); ) {
      char c = shown.charAt(i);
      if (c == '?' || c == '#') {
        open.append(c).append("***");
        i = end(shown, i, false);
      } else if (shown.startsWith("//", i)) {
        int end = end(shown, i + 2, true);
        int user = shown.lastIndexOf('@', end - 1);
        open.append(user < i ? "//" : "//***@");
        i = user < i ? i + 2 : user + 1;
      } else {
        open.append(c);
        i++;
      }
    }
    return open.toString();
  }

  /** The same for a sentence: each address in it has neither user, query nor fragment. */
  public static String ofSentence(String text) {
    StringBuilder shown = new StringBuilder();
    for (String word : of(text).split(" ", -1)) {
      shown.append(shown.isEmpty() ? "" : " ").append(isAddress(word) ? ofValue(word) : word);
    }
    return shown.toString();
  }

  private static boolean isAddress(String word) {
    return word.contains("//")
        || (word.indexOf('=') > Math.max(word.indexOf('?'), word.indexOf('#'))
            && (word.indexOf('?') >= 0 || word.indexOf('#') >= 0));
  }

  /** Returns where an address ends, or its authority. */
  private static int end(String text, int start, boolean authority) {
    int end = start;
    while (end < text.length()
        && " \t,;\"'<>".indexOf(text.charAt(end)) < 0
        && !(authority && "/?#".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /**
   * Returns whether the text is a message that can be shown as it is: of at most 1,000 characters,
   * each of which is seen.
   */
  public static boolean isPlain(String text) {
    return text.length() <= LONGEST_MESSAGE && text.codePoints().allMatch(ShownText::isSeen);
  }

  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> false;
      default -> true;
    };
  }
}
