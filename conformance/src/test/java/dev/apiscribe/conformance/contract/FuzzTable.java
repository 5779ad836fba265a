package dev.apiscribe.conformance.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many requests of each category ended in which status, on each server. */
final class FuzzTable {
  private final Map<ContractServer, Map<FuzzCategory, Map<String, Integer>>> counts =
      new EnumMap<>(ContractServer.class);

  void add(ContractServer server, FuzzCategory category, String status) {
    counts
        .computeIfAbsent(server, key -> new EnumMap<>(FuzzCategory.class))
        .computeIfAbsent(category, key -> new TreeMap<>())
        .merge(status, 1, Integer::sum);
  }

  /** Returns the heads of the columns: server, category, and each status that was seen. */
  List<String> columns() {
    TreeSet<String> statuses = new TreeSet<>();
    counts
        .values()
        .forEach(categories -> categories.values().forEach(seen -> statuses.addAll(seen.keySet())));
    List<String> columns = new ArrayList<>(List.of("server", "category"));
    columns.addAll(statuses);
    return columns;
  }

  /** Returns a row for each server and category. */
  List<List<String>> rows() {
    List<String> statuses = columns().subList(2, columns().size());
    List<List<String>> rows = new ArrayList<>();
    counts.forEach((server, categories) -> categories.forEach((category, seen) -> {
      List<String> row = new ArrayList<>(List.of(server.toString(), category.toString()));
      statuses.forEach(
          status -> row.add(seen.containsKey(status) ? String.valueOf(seen.get(status)) : ""));
      rows.add(row);
    }));
    return rows;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    line(text, columns());
    rows().forEach(row -> line(text, row));
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(String.format(Locale.ROOT, "%-9s %-11s", cells.get(0), cells.get(1)));
    cells
        .subList(2, cells.size())
        .forEach(cell -> text.append(String.format(Locale.ROOT, " %6s", cell)));
    text.append('\n');
  }
}
