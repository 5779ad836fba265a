package dev.apiscribe.review.page.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Examples in a page of text: JSON, with the lines that stand directly above it. */
final class TextExamples {
  private static final Pattern JSON = Pattern.compile("\\{.*|\\[(?:\\s*|\\s*[\\[{\"\\d\\]-].*)");
  private static final int MOST_LINES_ABOVE = 12;

  private TextExamples() {}

  /**
   * Returns whether JSON begins in this line, or in one that follows without a blank line between.
   */
  static boolean begins(TextLines lines) {
    int first = lines.number();
    for (int ahead = 0; ahead <= MOST_LINES_ABOVE; ahead++) {
      String line = lines.source().line(first + ahead).strip();
      if (line.isEmpty()) {
        return false;
      } else if (JSON.matcher(line).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Reads what is fenced in, whatever it is. */
  static Block.Literal fenced(TextLines lines) throws UnreadablePageException {
    PageSource source = lines.source();
    int fence = lines.number();
    List<String> text = new ArrayList<>();
    int number = fence + 1;
    while (!source.line(number).equals(MarkdownLines.FENCED)) {
      if (number > source.lines().size()) {
        throw lines.refusal(
            fence,
            "an example without its end",
            "a line that closes it",
            "The page is cut short: copy it again, to its end.");
      }
      text.add(source.line(number++));
    }
    lines.skipTo(number);
    return new Block.Literal(fence + 1, String.join("\n", text).stripTrailing().stripIndent());
  }

  /** Ends with its last bracket; where brackets are missing, before the next section. */
  static Block.Literal read(TextLines lines) throws UnreadablePageException {
    PageSource source = lines.source();
    int first = lines.number();
    int depth = 0;
    boolean json = false;
    int last = first;
    for (int number = first; ; number++) {
      String line = source.line(number);
      if (number > source.lines().size()) {
        throw lines.refusal(
            first,
            "an example without its end",
            "all closing brackets",
            "The page is cut short: copy it again, to its end.");
      } else if (depth > 0 && source.line(number - 1).isBlank() && endsExample(line.strip())) {
        break;
      }
      json |= JSON.matcher(line.strip()).matches();
      depth += json ? depth(line) : 0;
      last = line.isBlank() ? last : number;
      if (json && depth <= 0) {
        break;
      }
    }
    List<String> text = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      text.add(source.line(number));
    }
    lines.skipTo(last);
    return new Block.Literal(first, String.join("\n", text));
  }

  private static boolean endsExample(String line) {
    return SectionName.ofLine(line).isPresent() || TextTables.isStatus(line);
  }

  private static int depth(String line) {
    int depth = 0;
    boolean text = false;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (text && character == '\\') {
        i++;
      } else if (character == '"') {
        text = !text;
      } else if (!text) {
        depth += character == '{' || character == '['
            ? 1
            : character == '}' || character == ']' ? -1 : 0;
      }
    }
    return depth;
  }
}
