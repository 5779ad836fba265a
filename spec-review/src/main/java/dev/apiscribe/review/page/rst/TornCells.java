package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.UnreadablePageException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds cells that are several, run into each other because a bar or a border between them is out
 * of place.
 */
final class TornCells {
  private static final String BAR = " | ";
  private static final String BORDER = "---";

  private final Scope scope;
  private final Excerpt drawn;
  private final Set<Integer> tops;
  private final TreeSet<Integer> lefts;

  TornCells(Scope scope, Excerpt drawn, List<GridScan.Found> cells) {
    this.scope = scope;
    this.drawn = drawn;
    tops = cells.stream().map(GridScan.Found::top).collect(Collectors.toSet());
    lefts = cells.stream().map(GridScan.Found::left).collect(Collectors.toCollection(TreeSet::new));
  }

  void refuse(GridScan.Found cell) throws UnreadablePageException {
    Set<Integer> between = lefts.subSet(cell.left() + 1, cell.right());
    boolean wide =
        drawn.get(cell.top()).substring(cell.left() + 1, cell.right()).contains("+")
            || !between.isEmpty();
    boolean first = true;
    for (int line = cell.top() + 1; line < cell.bottom(); line++) {
      String row = drawn.get(line);
      String text = row.substring(cell.left() + 1, cell.right());
      if (first && text.strip().startsWith("+-")) {
        return; // a table in the cell, whose bars are its own
      }
      boolean edge = tops.contains(line);
      if (edge ? text.contains(BORDER) : row.startsWith("+") || row.endsWith("+")) {
        throw torn(line, "a whole border line, or no border line");
      }
      if ((first && wide && text.contains(BAR))
          || between.stream().anyMatch(column -> row.charAt(column) == '|')) {
        throw torn(
            line,
            "bars below each `+` of the border in line " + drawn.lineOf(cell.top())
                + ", or none between them");
      }
      first = first && text.isBlank();
    }
  }

  private UnreadablePageException torn(int line, String expected) {
    return scope.refusal(
        drawn.lineOf(line),
        Scope.shown(drawn.get(line)) + " across cells",
        expected,
        "Align the row with its borders, or write a bar that is text as `\\|`; the table was torn, or edited without its borders.");
  }
}
