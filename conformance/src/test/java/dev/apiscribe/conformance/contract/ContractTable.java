package dev.apiscribe.conformance.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each row of the contract ended in, on each server. Safe for concurrent use. */
final class ContractTable {
  /** The heads of the columns. */
  static final List<String> COLUMNS =
      List.of("about", "request", "expected", "Spring", "JAX-RS", "test kit");

  private final Map<ContractRow, Map<ContractServer, Map<String, Integer>>> seen =
      new LinkedHashMap<>();

  ContractTable(List<ContractRow> rows) {
    rows.forEach(row -> seen.put(row, new EnumMap<>(ContractServer.class)));
  }

  synchronized void add(ContractRow row, ContractServer server, int status) {
    boolean succeeds = row.status(server) == ContractRow.SUCCESS && status / 100 == 2;
    String shown = succeeds ? "success" : String.valueOf(status);
    seen.get(row).computeIfAbsent(server, key -> new TreeMap<>()).merge(shown, 1, Integer::sum);
  }

  /** Returns the rows as cells: topic, request, expected status, and one for each server. */
  synchronized List<List<String>> cells() {
    List<List<String>> all = new ArrayList<>();
    seen.forEach((row, statuses) -> {
      List<String> cells = new ArrayList<>(List.of(row.topic(), row.name(), row.expected()));
      for (ContractServer server : ContractServer.values()) {
        cells.add(statuses.getOrDefault(server, Map.of()).keySet().stream()
            .map(status -> row.isOfContainer(server) ? status + "*" : status)
            .collect(Collectors.joining(", ")));
      }
      all.add(cells);
    });
    return all;
  }

  /** Returns how many requests were sent. */
  synchronized int requests() {
    return seen.values().stream()
        .flatMap(servers -> servers.values().stream())
        .flatMap(statuses -> statuses.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(line(COLUMNS));
    cells().forEach(cells -> text.append(line(cells)));
    return text.append("* by the JDK's server, which no one can tell otherwise\n")
        .toString();
  }

  private static String line(List<String> cells) {
    return String.format(Locale.ROOT, "%-17s %-52s %-9s %-9s %-9s %s\n", cells.toArray());
  }
}
