package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.rows.CellReader;
import dev.apiscribe.runtime.internal.rows.ColumnType;
import dev.apiscribe.runtime.internal.value.ShownText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns that all rows of a stream share. */
final class Columns {
  private static final int MOST_SHOWN = 30;

  private final List<Column> columns;
  private final Headers headers;
  private final Map<String, Integer> indices = new HashMap<>();

  /** @param headers of the response */
  Columns(List<Column> columns, Headers headers) {
    this.columns = List.copyOf(columns);
    this.headers = headers;
    for (int i = 0; i < this.columns.size(); i++) {
      indices.putIfAbsent(this.columns.get(i).name(), i);
    }
  }

  List<Column> list() {
    return columns;
  }

  Column at(int index) {
    return columns.get(index);
  }

  /** Returns the names of the columns as messages show them, the first 30 at most. */
  String shownNames() {
    List<String> names = columns.stream().limit(MOST_SHOWN).map(this::shownName).toList();
    int more = columns.size() - names.size();
    return names + (more == 0 ? "" : " and " + more + " more");
  }

  /** Returns the name of a column as messages show it. */
  String shownName(Column column) {
    return ShownText.of(headers.masked("name of a column", column.name()));
  }

  /**
   * Returns the first column of that name; fails with {@link IllegalArgumentException} when there
   * is none.
   */
  int indexOf(String name) {
    Integer index = indices.get(name);
    if (index == null) {
      throw new IllegalArgumentException(
          "found no column " + name + ", expected one of " + shownNames());
    }
    return index;
  }

  CellReader[] readers() {
    return columns.stream()
        .map(column -> ColumnType.reader(column.type()))
        .toArray(CellReader[]::new);
  }
}
