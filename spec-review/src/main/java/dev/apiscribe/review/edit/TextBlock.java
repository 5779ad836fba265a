package dev.apiscribe.review.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts in several lines, below a header. */
final class TextBlock {
  private TextBlock() {}

  /**
   * Returns the header and the lines of a text as it is; empty if it cannot be written so: it
   * begins with white space, ends with blank lines, or has characters that need an escape.
   */
  static Optional<String> literal(String text, int indent) {
    return canBeBlock(text)
        ? Optional.of("|" + chomping(text) + lines(List.of(body(text).split("\n", -1)), indent))
        : Optional.empty();
  }

  /**
   * Returns the header and the folded lines of a text; empty if it cannot be written so.
   *
   * @param before the lines of the text that was there: those that the new one begins with stay,
   *     but for the last
   */
  static Optional<String> folded(String text, int indent, int width, List<String> before) {
    if (!canBeBlock(text) || body(text).lines().anyMatch(line -> line.startsWith(" "))) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    String rest = body(text);
    for (String line : before.subList(0, Math.max(0, before.size() - 1))) {
      if (line.isBlank()
          || line.endsWith(" ")
          || !rest.startsWith(line + " ")
          || rest.startsWith(line + "  ")) {
        break;
      }
      lines.add(line);
      rest = rest.substring(line.length() + 1);
    }
    String[] paragraphs = rest.split("\n", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0 && !paragraphs[i - 1].isEmpty()) {
        lines.add("");
      }
      fold(paragraphs[i], width - indent, lines);
    }
    return Optional.of(">" + chomping(text) + lines(lines, indent));
  }

  private static void fold(String paragraph, int width, List<String> lines) {
    int start = 0;
    int good = -1;
    for (int at = 1; at < paragraph.length(); at++) {
      boolean breaks = paragraph.charAt(at) == ' '
          && paragraph.charAt(at - 1) != ' '
          && at + 1 < paragraph.length()
          && paragraph.charAt(at + 1) != ' ';
      if (at - start > width && good > start) {
        lines.add(paragraph.substring(start, good));
        start = good + 1;
        good = -1;
      }
      if (breaks) {
        good = at;
      }
    }
    if (paragraph.length() - start > width && good > start) {
      lines.add(paragraph.substring(start, good));
      start = good + 1;
    }
    lines.add(paragraph.substring(start));
  }

  private static boolean canBeBlock(String text) {
    String body = body(text);
    return !body.isBlank()
        && !body.startsWith(" ")
        && !body.startsWith("\n")
        && !body.endsWith("\n")
        && body.codePoints().noneMatch(each -> each != '\n' && ScalarText.isEscaped(each));
  }

  private static String body(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private static String chomping(String text) {
    return text.endsWith("\n") ? "" : "-";
  }

  private static String lines(List<String> lines, int indent) {
    return lines.stream()
        .map(line -> line.isEmpty() ? "\n" : "\n" + " ".repeat(indent) + line)
        .collect(Collectors.joining());
  }
}
