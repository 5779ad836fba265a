package dev.apiscribe.review.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Strings as Java writes them. */
final class JavaText {
  private static final String QUOTES = "\"\"\"";

  private JavaText() {}

  static String literal(String text) {
    return text.chars()
        .mapToObj(c -> c == '"' ? "\\\"" : escaped((char) c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /**
   * Returns whether it is several lines, and a text block can have them: in one, white space that
   * is not a blank would be lost.
   */
  static boolean hasLines(String text) {
    int end = text.indexOf('\n');
    return end >= 0
        && end < text.length() - 1
        && text.lines().noneMatch(line -> !line.isEmpty() && line.isBlank())
        && text.chars()
            .noneMatch(c -> c > ' ' && (Character.isWhitespace(c) || isInvisible((char) c)));
  }

  /**
   * A text block, its lines as far from the margin as said. What ends no line is escaped, so that
   * nothing is stripped.
   */
  static String block(String text, int indent) {
    String margin = " ".repeat(indent);
    StringBuilder block = new StringBuilder(QUOTES).append('\n');
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size() - 1; i++) {
      String line = line(lines.get(i));
      block.append(line.isEmpty() ? "" : margin + line).append('\n');
    }
    String last = line(lines.get(lines.size() - 1));
    // The line of the closing quotes says where the margin is; a last line without an end is
    // continued into it.
    return block
        .append(last.isEmpty() ? margin + QUOTES : margin + last + "\\\n" + margin + QUOTES)
        .toString();
  }

  private static String line(String text) {
    String line = text.chars()
        .mapToObj(c -> escaped((char) c))
        .collect(Collectors.joining())
        .replace(QUOTES, "\"\"\\\"");
    return line.endsWith(" ") ? line.substring(0, line.length() - 1) + "\\s" : line;
  }

  /** Literals of at most that width, broken after spaces where there are any. */
  static List<String> pieces(String text, int width) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.length();
      while (literal(text.substring(from, to)).length() > width && to > from + 1) {
        int space = text.lastIndexOf(' ', to - 2);
        to = space >= from ? space + 1 : to - 1;
      }
      to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
      pieces.add(literal(text.substring(from, to)));
      from = to;
    }
    return pieces.isEmpty() ? List.of(literal("")) : pieces;
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
        c < ' '
            ? String.format(Locale.ROOT, "\\%03o", (int) c)
            : isInvisible(c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
    };
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u2028'
        || c == '\u2029';
  }
}
