package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table cut into its cells, before these are read: the first rows, as many as said, are its head.
 */
record TableCells(int line, int head, List<GridRow> rows) {
  record GridRow(int line, List<GridCell> cells) {}

  record GridCell(int columns, int rows, Excerpt text) {}

  Block.Table read(Scope scope) throws UnreadablePageException {
    List<Block.Row> read = new ArrayList<>();
    for (GridRow row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      for (GridCell cell : row.cells()) {
        Excerpt text = WideCharacters.narrowed(cell.text()).dedented();
        cells.add(
            new Block.Cell(cell.text().first(), cell.columns(), cell.rows(), scope.inner(text)));
      }
      read.add(new Block.Row(row.line(), List.copyOf(cells)));
    }
    return new Block.Table(
        line,
        null,
        List.copyOf(read.subList(0, head)),
        List.copyOf(read.subList(head, read.size())));
  }
}
