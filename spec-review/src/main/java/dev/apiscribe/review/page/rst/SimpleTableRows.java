package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a simple table into rows and cells. A row begins where its first column has text; the last
 * column may be wider than its border.
 */
final class SimpleTableRows {
  private record ColumnMargins(int start, int end) {}

  private static final Pattern SPANS = Pattern.compile("-[ -]*+");

  private final Scope scope;
  private final Excerpt table;
  private final int belowHead;
  private final List<ColumnMargins> columns;
  private final List<TableCells.GridRow> rows = new ArrayList<>();
  private int head;

  /**
   * The table has its borders; {@code belowHead} is the index of the one below the head, 0 when it
   * has no head.
   */
  SimpleTableRows(Scope scope, Excerpt table, int belowHead) {
    this.scope = scope;
    this.table = table;
    this.belowHead = belowHead;
    columns = columns(table.get(0).replace('=', '-'));
  }

  TableCells cells() throws UnreadablePageException {
    int start = 1;
    boolean begun = false;
    int end = columns.get(0).end();
    for (int at = 1; at < table.size(); at++) {
      String line = table.get(at);
      boolean border = at == belowHead || at == table.size() - 1;
      if (border || SPANS.matcher(line).matches()) {
        row(start, at, spans(at, border ? line.replace('=', '-') : line));
        start = at + 1;
        begun = false;
        head = at == belowHead ? rows.size() : head;
      } else if (!line.substring(0, Math.min(end, line.length())).isBlank()) {
        if (begun) {
          row(start, at, null);
        }
        start = at;
        begun = true;
      } else if (!begun) {
        if (!line.isEmpty()) {
          throw torn(
              at,
              "a row whose first column is empty, " + Scope.shown(line),
              "text in the first column, or `\\` where it has none");
        }
        start = at + 1;
      }
    }
    return new TableCells(table.first(), head, List.copyOf(rows));
  }

  private void row(int from, int to, @Nullable List<ColumnMargins> spans)
      throws UnreadablePageException {
    if (from >= to) {
      return;
    }
    List<ColumnMargins> own = spans == null ? columns : spans;
    List<TableCells.GridCell> cells = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < own.size(); i++) {
      boolean last = i == own.size() - 1;
      int start = own.get(i).start();
      int end = last ? Integer.MAX_VALUE : own.get(i).end();
      int margin = last ? Integer.MAX_VALUE : own.get(i + 1).start();
      List<String> text = new ArrayList<>();
      for (int at = from; at < to; at++) {
        String line = table.get(at);
        if (!part(line, end, margin).isBlank()) {
          throw torn(
              at,
              Scope.shown(line) + " with text between columns " + (i + 1) + " and " + (i + 2),
              "blanks there");
        }
        text.add(part(line, start, end).stripTrailing());
      }
      int first = next;
      while (next < columns.size() && (last || columns.get(next).start() < margin)) {
        next++;
      }
      cells.add(new TableCells.GridCell(next - first, 1, new Excerpt(text, table.lineOf(from))));
    }
    rows.add(new TableCells.GridRow(table.lineOf(from), List.copyOf(cells)));
  }

  /** The columns that a line of dashes joins, checked against those of the table. */
  private List<ColumnMargins> spans(int at, String line) throws UnreadablePageException {
    List<ColumnMargins> spans = columns(line);
    for (int i = 0; i < spans.size(); i++) {
      ColumnMargins span = spans.get(i);
      boolean fits = columns.stream().anyMatch(column -> column.start() == span.start())
          && columns.stream().anyMatch(column -> column.end() == span.end());
      int expected = i == 0 ? 0 : spans.get(i - 1).end();
      boolean adjoins = columns.stream()
          .noneMatch(column -> column.start() >= expected && column.start() < span.start());
      if (!fits
          || !adjoins
          || (i == spans.size() - 1
              && span.end() != columns.get(columns.size() - 1).end())) {
        throw torn(
            at,
            "the line " + Scope.shown(line) + " below cells",
            "dashes that begin and end with columns, and leave none out");
      }
    }
    return spans;
  }

  private static List<ColumnMargins> columns(String line) {
    List<ColumnMargins> columns = new ArrayList<>();
    for (int start = line.indexOf('-'); start >= 0; ) {
      int blank = line.indexOf(' ', start);
      int end = blank < 0 ? line.length() : blank;
      columns.add(new ColumnMargins(start, end));
      start = line.indexOf('-', end);
    }
    return columns;
  }

  private static String part(String line, int start, int end) {
    return start >= line.length() ? "" : line.substring(start, Math.min(end, line.length()));
  }

  private UnreadablePageException torn(int at, String found, String expected) {
    return scope.refusal(
        table.lineOf(at),
        found,
        expected,
        "Align the row with the border in line " + table.first()
            + "; the table was torn, or edited without it.");
  }
}
