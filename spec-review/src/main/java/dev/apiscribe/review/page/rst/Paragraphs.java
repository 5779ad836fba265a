package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;

/** Running text, and the literal block that two colons at its end announce. */
final class Paragraphs {
  private static final String ANNOUNCEMENT = "::";

  private Paragraphs() {}

  static ParsedBlocks read(Scope scope, Excerpt lines, int at) throws UnreadablePageException {
    int end = at;
    while (!lines.isBlank(end) && !lines.isIndented(end)) {
      end++;
    }
    String markup = String.join("\n", lines.part(at, end).lines());
    boolean announces = markup.endsWith(ANNOUNCEMENT) && !isEscaped(markup, markup.length() - 2);
    List<Block> blocks = new ArrayList<>();
    String text = scope.text(announces ? announcing(markup) : markup);
    if (!text.isEmpty()) {
      blocks.add(new Block.Paragraph(lines.lineOf(at), text));
    }
    if (!announces) {
      return new ParsedBlocks(blocks, end);
    }
    ParsedBlocks literal = literal(scope, lines, end);
    blocks.addAll(literal.blocks());
    return new ParsedBlocks(blocks, literal.next());
  }

  /** A literal block of these lines, which are not all blank. */
  static Block.Literal literal(Excerpt lines) {
    int from = lines.skipBlank(0);
    Excerpt text = lines.part(from, lines.size()).dedented();
    return new Block.Literal(text.first(), String.join("\n", text.lines()).stripTrailing());
  }

  private static ParsedBlocks literal(Scope scope, Excerpt lines, int after)
      throws UnreadablePageException {
    int at = lines.skipBlank(after);
    int end = lines.endOfIndented(at, 1);
    if (end > at) {
      return new ParsedBlocks(List.of(literal(lines.part(at, end))), end);
    }
    char mark = lines.isBlank(at) ? ' ' : lines.get(at).charAt(0);
    if (mark > ' ' && mark < 0x7F && !Character.isLetterOrDigit(mark)) {
      // a quoted block: each of its lines begins with the same mark
      int quoted = lines.untilBlank(at);
      if (lines.part(at, quoted).lines().stream().allMatch(line -> line.charAt(0) == mark)) {
        return new ParsedBlocks(List.of(literal(lines.part(at, quoted))), quoted);
      }
    }
    throw scope.refusal(
        lines.lineOf(after - 1),
        "`::` with no indented lines after it",
        "a literal block",
        "Indent the example, or write `\\::` where two colons are meant.");
  }

  private static String announcing(String markup) {
    String text = markup.substring(0, markup.length() - 2);
    return text.isEmpty() || Markers.isBlank(text.charAt(text.length() - 1))
        ? text.stripTrailing()
        : text + ":";
  }

  private static boolean isEscaped(String text, int index) {
    int backslashes = 0;
    while (index - backslashes > 0 && text.charAt(index - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
