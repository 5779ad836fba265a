package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cells of a drawn table: from each corner along the borders, until the smallest
 * rectangle closes. All lines are equally long.
 */
final class GridScan {
  /** A cell's four edges, which are indexes of border lines and columns. */
  record Found(int top, int left, int bottom, int right) {}

  /** Steps along borders for each character of a table. Drawn tables need less than three. */
  private static final int PATIENCE = 20;

  private final Scope scope;
  private final Excerpt grid;
  private final int bottom;
  private final int right;
  private final int[] done; // for each column the index of the last line that a cell covers
  private final List<Found> cells = new ArrayList<>();
  private long steps;

  GridScan(Scope scope, Excerpt grid) {
    this.scope = scope;
    this.grid = grid;
    bottom = grid.size() - 1;
    right = grid.get(0).length() - 1;
    done = new int[right];
    steps = 1000L + PATIENCE * (bottom + 1L) * (right + 1L);
  }

  List<Found> cells() throws UnreadablePageException {
    TreeSet<Long> corners = new TreeSet<>(List.of(0L));
    for (Long corner = corners.pollFirst(); corner != null; corner = corners.pollFirst()) {
      int top = (int) (corner >> Integer.SIZE);
      int left = corner.intValue();
      if (top == bottom || left == right || top < done[left]) {
        continue;
      }
      Found cell = cellAt(top, left);
      if (cell != null) {
        cover(cell);
        corners.add((long) top << Integer.SIZE | cell.right());
        corners.add((long) cell.bottom() << Integer.SIZE | left);
      }
    }
    int least = Arrays.stream(done).min().orElse(bottom);
    if (least != bottom) {
      throw torn(least);
    }
    return cells;
  }

  private void cover(Found cell) throws UnreadablePageException {
    for (int column = cell.left(); column < cell.right(); column++) {
      if (done[column] != cell.top()) {
        throw torn(cell.top());
      }
      done[column] = cell.bottom();
    }
    cells.add(cell);
  }

  private @Nullable Found cellAt(int top, int left) throws UnreadablePageException {
    for (int column = left + 1; column <= right; column++) {
      char c = at(top, column);
      if (c == '+') {
        Found cell = down(top, left, column);
        if (cell != null) {
          return cell;
        }
      } else if (c != '-') {
        return null;
      }
    }
    return null;
  }

  private @Nullable Found down(int top, int left, int column) throws UnreadablePageException {
    for (int line = top + 1; line <= bottom; line++) {
      char c = at(line, column);
      if (c == '+') {
        if (closes(top, left, line, column)) {
          return new Found(top, left, line, column);
        }
      } else if (c != '|') {
        return null;
      }
    }
    return null;
  }

  private boolean closes(int top, int left, int line, int column) throws UnreadablePageException {
    for (int i = column - 1; i > left; i--) {
      char c = at(line, i);
      if (c != '-' && c != '+') {
        return false;
      }
    }
    if (at(line, left) != '+') {
      return false;
    }
    for (int i = line - 1; i > top; i--) {
      char c = at(i, left);
      if (c != '|' && c != '+') {
        return false;
      }
    }
    return true;
  }

  private char at(int line, int column) throws UnreadablePageException {
    if (--steps < 0) {
      throw torn(line);
    }
    return grid.get(line).charAt(column);
  }

  private UnreadablePageException torn(int border) {
    int line = Math.min(border + 1, bottom);
    return scope.refusal(
        grid.lineOf(line),
        Scope.shown(grid.get(line)) + " in no cell that its borders close",
        "bars below each `+` of the border in line " + grid.lineOf(border),
        "Align the bars of the rows from there on; the table was torn, or edited without its borders.");
  }
}
