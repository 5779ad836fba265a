package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Collects what every fault ended in, over all test classes, and writes it down when the last of
 * them is done.
 */
public final class FaultTable implements BeforeAllCallback, AutoCloseable {
  // the build ends with it
  private static final Path FILE = Path.of("target", "faults-table.txt");
  private static final String NOT_PLAYED = "-";
  private static final FaultTable TABLE = new FaultTable();

  private final Map<Section, Map<String, Map<Manner, String>>> rows = new TreeMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private int endings;
  private int unexpected;

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(FaultTable.class, key -> TABLE);
  }

  static FaultTable current() {
    return TABLE;
  }

  /** @param expected compared with the ending */
  synchronized void add(
      Section section, String fault, Manner manner, Object expected, Object ending) {
    boolean known = expected.equals(ending);
    endings++;
    unexpected += known ? 0 : 1;
    rows.computeIfAbsent(section, s -> new TreeMap<>())
        .computeIfAbsent(fault, f -> new LinkedHashMap<>())
        .put(manner, known ? ending.toString() : "UNEXPECTED " + ending);
  }

  /** Why sync and async calls do not end alike. */
  synchronized void explain(String fault, String reason) {
    reasons.put(fault, reason);
  }

  @Override
  public void close() throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, text());
    System.out.println(summary() + ": " + FILE.toAbsolutePath());
  }

  private synchronized String summary() {
    int faults = rows.values().stream().mapToInt(Map::size).sum();
    return faults + " faults, " + endings + " endings, " + unexpected + " unexpected";
  }

  private synchronized String text() {
    List<String> columns = Manner.all().stream().map(Manner::column).distinct().toList();
    StringBuilder text = new StringBuilder("What a fault ends in: exception or value, attempts, ");
    text.append(
        "whether the server may have executed the call. \"same\": as in the first column.\n");
    rows.forEach((section, faults) -> {
      text.append(line(section.toString(), "", columns));
      faults.forEach((fault, cells) -> text.append(lines(fault, cells, columns)));
    });
    new TreeSet<>(reasons.values())
        .forEach(reason -> text.append("* ").append(reason).append(".\n"));
    return text + summary() + "\n";
  }

  /** A line for all kinds of calls that end alike. */
  private String lines(String fault, Map<Manner, String> endings, List<String> columns) {
    Map<List<String>, List<String>> labels = new LinkedHashMap<>();
    for (String label : Manner.all().stream().map(Manner::line).distinct().toList()) {
      List<String> cells = cells(label, endings, columns);
      if (!cells.stream().allMatch(NOT_PLAYED::equals)) {
        labels.computeIfAbsent(cells, c -> new ArrayList<>()).add(label);
      }
    }
    StringBuilder lines = new StringBuilder();
    String name = "  " + fault + (reasons.containsKey(fault) ? " *" : "");
    for (Map.Entry<List<String>, List<String>> each : labels.entrySet()) {
      lines.append(
          line(lines.isEmpty() ? name : "", String.join(", ", each.getValue()), each.getKey()));
    }
    return lines.toString();
  }

  private static List<String> cells(
      String label, Map<Manner, String> endings, List<String> columns) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      String ending = NOT_PLAYED;
      for (Map.Entry<Manner, String> each : endings.entrySet()) {
        if (each.getKey().line().equals(label) && each.getKey().column().equals(column)) {
          ending = each.getValue();
        }
      }
      cells.add(
          !cells.isEmpty() && !ending.equals(NOT_PLAYED) && ending.equals(cells.get(0))
              ? "same"
              : ending);
    }
    return cells;
  }

  private static String line(String first, String second, List<String> cells) {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%-44s %-44s", first, second));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, " %-25s", cell)));
    return line.toString().stripTrailing() + "\n";
  }
}
