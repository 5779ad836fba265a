package dev.apiscribe.review.snippet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A word for {@code sh} in double quotes, in which variables count and nothing else does. */
public final class ShellWord {
  private final StringBuilder word = new StringBuilder("\"");
  private boolean afterVariable;

  ShellWord() {}

  ShellWord literal(String text) {
    for (char c : shown(text).toCharArray()) {
      if (afterVariable && (Character.isLetterOrDigit(c) || c == '_')) {
        int dollar = word.lastIndexOf("$");
        word.insert(dollar + 1, '{').append('}');
      }
      afterVariable = false;
      if (c == '!') {
        word.append("\"'!'\""); // an interactive shell looks for history, in double quotes too
        continue;
      }
      if (c == '"' || c == '\\' || c == '$' || c == '`') {
        word.append('\\');
      }
      word.append(c);
    }
    return this;
  }

  ShellWord variable(String name) {
    word.append('$').append(name);
    afterVariable = true;
    return this;
  }

  @Override
  public String toString() {
    return word + "\"";
  }

  /** Returns a word that a shell takes as it is; in quotes where it would not be. */
  public static String quotedIfNeeded(String text) {
    return text.matches("[A-Za-z0-9_./:@%+=,-]+") ? text : quoted(text);
  }

  /** A text in single quotes, in which nothing counts but their end. */
  static String quoted(String text) {
    return "'" + shown(text).replace("'", "'\\''") + "'";
  }

  /**
   * A text that a terminal pastes as it stands: what would move its cursor, or end what is pasted,
   * is written as its number.
   */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      boolean unseen = switch (Character.getType(c)) {
        case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
        case Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE -> true;
        default -> false;
      };
      if (unseen) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", c));
      } else {
        shown.appendCodePoint(c);
      }
    });
    return shown.toString();
  }

  /**
   * As RFC 3986 has it, in paths and queries alike: every character that is not unreserved, in
   * UTF-8.
   */
  static String percentEncoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean unreserved = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      encoded.append(
          unreserved ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }

  /** A word that ends a here-document, and is not a line of the text in it. */
  static String endOf(String text, String wanted) {
    String end = wanted;
    while (text.lines().anyMatch(end::equals)) {
      end += "_";
    }
    return end;
  }
}
