package dev.apiscribe.review.page.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are lines, with bars between the cells: as Markdown has it, or without its
 * border and its outer bars.
 */
final class PipeTable {
  private static final Pattern BORDER =
      Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*+\\|?\\s*");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s?/?>");
  private static final int MOST_COLUMNS = 50;
  private static final int LONGEST_HEAD = 1_000;
  private static final int MOST_LINES = 200;

  private final TextLines lines;

  PipeTable(TextLines lines) {
    this.lines = lines;
  }

  /** Returns whether a line is the border below the head of a table. */
  static boolean isBorder(String line) {
    return line.indexOf('|') >= 0 && BORDER.matcher(line).matches();
  }

  /** Returns whether the line that is so many lines ahead is the head of a table. */
  boolean begins(int ahead) {
    String head = lines.text(ahead);
    if (head.length() > LONGEST_HEAD
        || head.indexOf('|') < 0
        || head.startsWith("{")
        || head.startsWith("[")) {
      return false;
    }
    return isBorder(lines.text(ahead + 1))
        || cells(head).stream()
                .filter(cell -> ColumnKind.of(ChineseLabels.inEnglish(cell)).isPresent())
                .count()
            >= 2;
  }

  /** Fails for a row with another number of cells than the head. */
  Block.Table read(int line, @Nullable String title) throws UnreadablePageException {
    Block.Row head = row(cells(lines.text()).size());
    int columns = head.cells().size();
    if (isBorder(lines.text())) {
      lines.next();
    }
    List<Block.Row> rows = new ArrayList<>();
    while (lines.hasNext() && lines.text().indexOf('|') >= 0 && !begins(0)) {
      rows.add(row(columns));
    }
    return new Block.Table(line, title, List.of(head), rows);
  }

  /** A row whose first bar is the first character ends with a bar, be it in a later line. */
  private Block.Row row(int columns) throws UnreadablePageException {
    int first = lines.number();
    StringBuilder text = new StringBuilder(lines.text());
    lines.next();
    boolean outer = text.charAt(0) == '|';
    for (int more = 0; outer && !endsInBar(text) && lines.hasNext() && more < MOST_LINES; more++) {
      if (lines.text().startsWith("|") && !lines.text().equals("|")) {
        break;
      }
      text.append("<br>").append(lines.text());
      lines.next();
    }
    List<String> texts = cells(text);
    if (texts.size() != columns || columns > MOST_COLUMNS || (outer && !endsInBar(text))) {
      throw lines.refusal(
          first,
          outer && !endsInBar(text)
              ? "a row without its last bar"
              : "a row of " + texts.size() + " cells below a head of " + columns,
          "a bar between each two cells of a row, and none within a cell",
          "Fix the line: write a bar within a cell as \\|, or save the page as HTML.");
    }
    List<Block.Cell> cells = new ArrayList<>();
    for (String cell : texts) {
      cells.add(new Block.Cell(first, 1, 1, blocks(cell, first)));
    }
    return new Block.Row(first, cells);
  }

  private static boolean endsInBar(CharSequence text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '|' && text.charAt(last - 1) != '\\';
  }

  private static List<Block> blocks(String cell, int line) {
    List<Block> blocks = new ArrayList<>();
    List<Block.Item> items = new ArrayList<>();
    for (String part : BREAK.split(cell)) {
      String text = part.strip();
      boolean item = text.startsWith("• ") || text.startsWith("- ");
      if (!items.isEmpty() && !item && !text.isEmpty()) {
        blocks.add(new Block.Bullets(line, List.copyOf(items)));
        items.clear();
      }
      if (item) {
        items.add(new Block.Item(
            line, List.of(new Block.Paragraph(line, text.substring(2).strip()))));
      } else if (!text.isEmpty()) {
        blocks.add(new Block.Paragraph(line, text));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new Block.Bullets(line, items));
    }
    return blocks;
  }

  /** The cells of a line, without its outer bars. */
  private static List<String> cells(CharSequence row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int from = row.charAt(0) == '|' ? 1 : 0;
    int to = row.length() - (endsInBar(row) ? 1 : 0);
    for (int i = from; i < to; i++) {
      char character = row.charAt(i);
      if (character == '\\' && i + 1 < to && row.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (character == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(character);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
