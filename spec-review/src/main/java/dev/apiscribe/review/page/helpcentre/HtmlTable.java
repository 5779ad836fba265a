package dev.apiscribe.review.page.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table of a saved page. */
final class HtmlTable {
  private static final int WIDEST = 1000;

  private final HtmlBlocks blocks;
  private final int depth;

  HtmlTable(HtmlBlocks blocks, int depth) {
    this.blocks = blocks;
    this.depth = depth;
  }

  Block.Table read(Element table, int line, @Nullable String title) throws UnreadablePageException {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      Element owner = row.parent();
      boolean inHead = owner != null && owner.normalName().equals("thead");
      boolean header =
          inHead || (body.isEmpty() && (isHeader(row) || (head.isEmpty() && namesColumns(row))));
      if (!row.select("> td, > th").isEmpty()) {
        (header ? head : body).add(row(row));
      }
    }
    return new Block.Table(line, title, head, body);
  }

  private static boolean isHeader(Element row) {
    return row.select("> td").isEmpty() && !row.select("> th").isEmpty();
  }

  private static boolean namesColumns(Element row) {
    List<Element> cells = row.select("> td, > th");
    return cells.size() >= 2
        && cells.stream()
            .allMatch(cell ->
                ColumnKind.of(ChineseLabels.inEnglish(HtmlBlocks.text(cell))).isPresent());
  }

  private Block.Row row(Element row) throws UnreadablePageException {
    List<Block.Cell> cells = new ArrayList<>();
    for (Element cell : row.select("> td, > th")) {
      cells.add(new Block.Cell(
          blocks.line(cell),
          span(cell, "colspan"),
          span(cell, "rowspan"),
          blocks.read(cell, depth + 1)));
    }
    return new Block.Row(blocks.line(row), cells);
  }

  private int span(Element cell, String attribute) throws UnreadablePageException {
    String text = cell.attr(attribute).strip();
    if (text.isEmpty() || text.equals("0")) {
      return 1;
    } else if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > WIDEST) {
      throw blocks.refusal(
          cell,
          attribute + "=\"" + text + "\"",
          "a number up to " + WIDEST,
          "Save the page again.");
    }
    return Integer.parseInt(text);
  }
}
