package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.PageSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page as a reader of any format gives it. Each block stands ten lines below the one before, the
 * first in line 10.
 */
final class PageOfBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private int line;

  private int next() {
    return line += 10;
  }

  PageOfBlocks title(String text) {
    blocks.add(new Block.Heading(next(), 1, text));
    return this;
  }

  PageOfBlocks section(String text) {
    blocks.add(new Block.Heading(next(), 2, text));
    return this;
  }

  PageOfBlocks text(String text) {
    blocks.add(new Block.Paragraph(next(), text));
    return this;
  }

  PageOfBlocks example(String text) {
    blocks.add(new Block.Literal(next(), text));
    return this;
  }

  PageOfBlocks block(Block block) {
    blocks.add(block);
    return this;
  }

  /**
   * Cells of a row are separated by bars, paragraphs of a cell by slashes with blanks; the n-th row
   * stands n lines below the title.
   */
  PageOfBlocks table(String title, String head, String... rows) {
    int at = next();
    List<Block.Row> body = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      body.add(row(at + 2 + i, rows[i]));
    }
    blocks.add(
        new Block.Table(at, title.isEmpty() ? null : title, List.of(row(at + 1, head)), body));
    return this;
  }

  private static Block.Row row(int line, String cells) {
    return new Block.Row(
        line,
        Arrays.stream(cells.split("\\|"))
            .map(cell -> new Block.Cell(line, 1, 1, paragraphs(line, cell)))
            .toList());
  }

  private static List<Block> paragraphs(int line, String cell) {
    return Arrays.stream(cell.split(" / "))
        .<Block>map(text -> new Block.Paragraph(line, text.strip()))
        .toList();
  }

  Page page() {
    return new Page(
        PageSource.of("page.rst", "line\n".repeat(Math.max(line, 1))), Format.RST, blocks);
  }
}
