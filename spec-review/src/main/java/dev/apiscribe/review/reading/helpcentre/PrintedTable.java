package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.helpcentre.ColumnKind;
import dev.apiscribe.review.page.helpcentre.SectionName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table with the meaning of its columns. */
final class PrintedTable {
  private static final int MOST_COLUMNS = 100;

  /** A row; a cell that spans several rows is in each of them. */
  record PrintedRow(int line, Map<ColumnKind, Block.Cell> cells) {
    String text(ColumnKind column) {
      Block.Cell cell = cells.get(column);
      return cell == null ? "" : cell.text().strip();
    }

    int line(ColumnKind column) {
      Block.Cell cell = cells.get(column);
      return cell == null ? line : cell.line();
    }

    List<Block> blocks(ColumnKind column) {
      Block.Cell cell = cells.get(column);
      return cell == null ? List.of() : cell.blocks();
    }
  }

  private final Block.Table table;
  private final @Nullable SectionName section;
  private final List<@Nullable ColumnKind> columns = new ArrayList<>();

  PrintedTable(Block.Table table, @Nullable SectionName section) {
    this.table = table;
    this.section = section;
    for (String header : table.columns()) {
      ColumnKind column = ColumnKind.of(header).orElse(null);
      columns.add(columns.contains(column) ? null : column);
    }
  }

  /** Returns whether no column has a name that is known. */
  boolean isForeign() {
    return columns.stream().allMatch(Objects::isNull);
  }

  /** Returns the names of the columns as printed. */
  List<String> head() {
    return table.columns();
  }

  TableKind kind(boolean hasBody) {
    return TableKind.of(table.title(), columns, section, hasBody);
  }

  boolean isInResponse() {
    return section == SectionName.RESPONSE || section == SectionName.EXAMPLE_RESPONSE;
  }

  int line() {
    return table.line();
  }

  /** The title as printed; empty when there is none. */
  String title() {
    return table.title() == null ? "" : table.title();
  }

  @Nullable
  SectionName section() {
    return section;
  }

  /** The title without its number; empty when there is none. */
  String name() {
    return TableKind.name(table.title());
  }

  /** All cells without regard to columns, row by row. */
  List<Block.Row> body() {
    return table.body();
  }

  boolean has(ColumnKind column) {
    return columns.contains(column);
  }

  List<PrintedRow> rows() {
    List<PrintedRow> rows = new ArrayList<>();
    Map<Integer, Block.Cell> above = new HashMap<>();
    Map<Integer, Integer> left = new HashMap<>();
    for (Block.Row printed : table.body()) {
      Map<ColumnKind, Block.Cell> cells = new EnumMap<>(ColumnKind.class);
      int next = 0;
      for (int at = 0; at < Math.min(columns.size(), MOST_COLUMNS); at++) {
        if (left.getOrDefault(at, 0) == 0 && next < printed.cells().size()) {
          Block.Cell cell = printed.cells().get(next++);
          for (int i = at; i < Math.min(at + cell.columns(), MOST_COLUMNS); i++) {
            above.put(i, cell);
            left.put(i, cell.rows());
          }
        }
        ColumnKind column = columns.get(at);
        Block.Cell cell = left.getOrDefault(at, 0) > 0 ? above.get(at) : null;
        if (column != null && cell != null) {
          cells.put(column, cell);
        }
        left.merge(at, -1, (one, other) -> Math.max(0, one + other));
      }
      rows.add(new PrintedRow(printed.line(), cells));
    }
    return rows;
  }
}
