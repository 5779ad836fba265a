package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A table drawn with {@code +---+} and bars. */
final class GridTable {
  private static final Pattern BEGINNING = Pattern.compile("\\+[-=][-=+ ]*+");
  private static final Pattern BORDER = Pattern.compile("\\+-[-+]*+(?<=-\\+)");
  private static final Pattern BELOW_HEAD = Pattern.compile("\\+=[=+]*+(?<==\\+)");

  private GridTable() {}

  /** Also where the border is torn, for that is refused. */
  static boolean startsAt(String line) {
    return line.startsWith("+") && BEGINNING.matcher(line).matches();
  }

  static ParsedBlocks read(Scope scope, Excerpt lines, int from) throws UnreadablePageException {
    int end = from;
    while (lines.get(end).startsWith("+") || lines.get(end).startsWith("|")) {
      end++;
    }
    Excerpt drawn = WideCharacters.padded(lines.part(from, end));
    checkBorders(scope, lines, end, drawn);
    int belowHead = belowHead(scope, drawn);
    List<String> grid = new ArrayList<>(drawn.lines());
    if (belowHead > 0) {
      grid.set(belowHead, grid.get(belowHead).replace('=', '-'));
    }
    List<GridScan.Found> cells = new GridScan(scope, new Excerpt(grid, drawn.first())).cells();
    TornCells torn = new TornCells(scope, drawn, cells);
    for (GridScan.Found cell : cells) {
      torn.refuse(cell);
    }
    return new ParsedBlocks(List.of(cells(drawn, cells, belowHead).read(scope)), end);
  }

  private static void checkBorders(Scope scope, Excerpt lines, int end, Excerpt drawn)
      throws UnreadablePageException {
    String top = drawn.get(0);
    if (!BORDER.matcher(top).matches()) {
      throw scope.refusal(
          drawn.first(),
          "the border " + Scope.shown(top),
          "a border like `+---+---+`",
          "Restore it; the table was torn.");
    }
    for (int i = 1; i < drawn.size(); i++) {
      String row = drawn.get(i);
      if (row.length() != top.length() || (!row.endsWith("|") && !row.endsWith("+"))) {
        throw scope.refusal(
            drawn.lineOf(i),
            "a row of " + row.length() + " columns, " + Scope.shown(row),
            "the " + top.length() + " columns of the border in line " + drawn.first()
                + ", ending in a bar",
            "Restore the row; the table was torn, or edited without its borders.");
      }
    }
    int last = drawn.size() - 1;
    if (last == 0 || !BORDER.matcher(drawn.get(last)).matches()) {
      boolean cut = lines.skipBlank(end) == lines.size();
      throw scope.refusal(
          drawn.lineOf(last),
          (cut ? "the end" : Scope.shown(lines.get(end))) + " after " + Scope.shown(drawn.get(last))
              + " in a table",
          "more rows, and a border like that in line " + drawn.first(),
          cut ? "Save the whole page; it was cut short." : "Restore the rows; the table was torn.");
    }
    if (!lines.isBlank(end)) {
      throw scope.refusal(
          lines.lineOf(end),
          Scope.shown(lines.get(end)) + " right below a table",
          "a blank line",
          "Restore the row, or add the blank line.");
    }
  }

  /** The index of the line below the head; 0 when the table has no head. */
  private static int belowHead(Scope scope, Excerpt drawn) throws UnreadablePageException {
    int belowHead = 0;
    for (int i = 1; i < drawn.size() - 1; i++) {
      if (drawn.get(i).startsWith("+=")) {
        if (!BELOW_HEAD.matcher(drawn.get(i)).matches()) {
          throw scope.refusal(
              drawn.lineOf(i),
              "the border " + Scope.shown(drawn.get(i)),
              "a border like `+===+===+`",
              "Restore it; the table was torn.");
        }
        if (belowHead > 0) {
          throw scope.refusal(
              drawn.lineOf(i),
              "a second line of `=`",
              "one, below the head in line " + drawn.lineOf(belowHead),
              "Draw it with `-`.");
        }
        belowHead = i;
      }
    }
    return belowHead;
  }

  private static TableCells cells(Excerpt drawn, List<GridScan.Found> found, int belowHead) {
    int[] tops = edges(found.stream().mapToInt(GridScan.Found::top).toArray());
    int[] lefts = edges(found.stream().mapToInt(GridScan.Found::left).toArray());
    List<TableCells.GridRow> rows = new ArrayList<>();
    for (int top : tops) {
      rows.add(new TableCells.GridRow(drawn.lineOf(top + 1), new ArrayList<>()));
    }
    found.stream()
        .sorted(Comparator.comparingInt(GridScan.Found::top).thenComparingInt(GridScan.Found::left))
        .forEach(cell -> {
          int row = Arrays.binarySearch(tops, cell.top());
          int columns = between(lefts, cell.left(), cell.right());
          List<String> text = new ArrayList<>();
          for (int i = cell.top() + 1; i < cell.bottom(); i++) {
            text.add(drawn.get(i).substring(cell.left() + 1, cell.right()).stripTrailing());
          }
          rows.get(row)
              .cells()
              .add(new TableCells.GridCell(
                  columns,
                  between(tops, cell.top(), cell.bottom()),
                  new Excerpt(text, drawn.lineOf(cell.top() + 1))));
        });
    int head = (int) Arrays.stream(tops).filter(top -> top < belowHead).count();
    return new TableCells(drawn.first(), head, rows);
  }

  private static int[] edges(int[] starts) {
    TreeSet<Integer> edges = new TreeSet<>();
    Arrays.stream(starts).forEach(edges::add);
    return edges.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int between(int[] edges, int from, int to) {
    int end = Arrays.binarySearch(edges, to);
    return (end < 0 ? edges.length : end) - Arrays.binarySearch(edges, from);
  }
}
