package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;

/** Lines that begin with a bar and keep their breaks: a paragraph each. */
final class LineBlock {
  private LineBlock() {}

  static ParsedBlocks read(Scope scope, Excerpt lines, int from) throws UnreadablePageException {
    List<Block> blocks = new ArrayList<>();
    int at = from;
    while (lines.get(at).startsWith("|")) {
      String line = lines.get(at);
      if (line.length() > 1 && line.endsWith(" |")) {
        throw scope.refusal(
            lines.lineOf(at),
            "a row of a table, " + Scope.shown(line) + ", with no border above it",
            "a table that begins with its border",
            "Restore the line of `+---+` above the row; the table was torn.");
      }
      int start = at;
      do {
        at++;
      } while (lines.isIndented(at));
      String text = scope.text(String.join("\n", lines.part(start, at).lines()).substring(1));
      if (!text.isEmpty()) {
        blocks.add(new Block.Paragraph(lines.lineOf(start), text));
      }
    }
    return new ParsedBlocks(blocks, at);
  }
}
