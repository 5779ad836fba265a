package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Collects what every fault ended in, over all test classes, and writes it down when the last of
 * them is done: as a table, and for the table of the next module, which {@code -Dfaults.before}
 * tells where to find it.
 */
public final class FaultTable implements BeforeAllCallback, AutoCloseable {
  // the build ends with it
  private static final Path FILE = Path.of("target", "faults-table.txt");

  private static final Path FOR_THE_NEXT = Path.of("target", "faults.tsv");
  private static final String NOT_PLAYED = "-";
  private static final String UNEXPECTED = "UNEXPECTED ";
  private static final FaultTable TABLE = new FaultTable();

  private final Map<Section, Map<String, Map<Manner, String>>> rows = new TreeMap<>();
  private final Map<String, Set<String>> reasons = new TreeMap<>();
  private final Map<String, Set<Arrival>> seen = new TreeMap<>();
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
    add(section, fault, manner, expected.equals(ending) ? "" + ending : UNEXPECTED + ending);
  }

  private void add(Section section, String fault, Manner manner, String ending) {
    endings++;
    unexpected += ending.startsWith(UNEXPECTED) ? 1 : 0;
    rows.computeIfAbsent(section, s -> new TreeMap<>())
        .computeIfAbsent(fault, f -> new LinkedHashMap<>())
        .put(manner, ending);
  }

  /** What the server saw of the request that it saw most of. */
  synchronized void saw(String fault, Arrival most) {
    seen.computeIfAbsent(fault, f -> new TreeSet<>()).add(most);
  }

  /** Why calls of two kinds do not end alike. */
  synchronized void explain(String fault, String reason) {
    reasons.computeIfAbsent(fault, f -> new TreeSet<>()).add(reason);
  }

  private synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    rows.forEach((section, faults) ->
        faults.forEach((fault, all) -> all.forEach((manner, ending) -> lines.add(String.join(
            "\t",
            section.name(),
            fault,
            manner.carrier().name(),
            manner.protocol().name(),
            "" + manner.isRepeatable(),
            "" + manner.isAsync(),
            ending)))));
    reasons.forEach(
        (fault, all) -> all.forEach(reason -> lines.add(String.join("\t", fault, reason))));
    seen.forEach((fault, all) ->
        all.forEach(most -> lines.add(String.join("\t", fault, most.name(), "seen"))));
    return lines;
  }

  /** Adds what a module before this one has played on other transports. */
  private synchronized void addBefore() throws IOException {
    String before = System.getProperty("faults.before", "");
    if (before.isEmpty() || !Files.exists(Path.of(before))) {
      return;
    }
    for (String line : Files.readAllLines(Path.of(before))) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 2) {
        explain(cells[0], cells[1]);
      } else if (cells.length == 3) {
        saw(cells[0], Arrival.valueOf(cells[1]));
      } else {
        Manner manner = new Manner(
            Carrier.valueOf(cells[2]),
            Protocol.valueOf(cells[3]),
            Boolean.parseBoolean(cells[4]),
            Boolean.parseBoolean(cells[5]));
        add(Section.valueOf(cells[0]), cells[1], manner, cells[6]);
      }
    }
  }

  @Override
  public void close() throws IOException {
    addBefore();
    Files.createDirectories(FILE.getParent());
    Files.write(FOR_THE_NEXT, lines());
    Files.writeString(FILE, text());
    System.out.println(summary() + ": " + FILE.toAbsolutePath());
  }

  private synchronized String summary() {
    int faults = rows.values().stream().mapToInt(Map::size).sum();
    return faults + " faults, " + endings + " endings, " + unexpected + " unexpected";
  }

  private synchronized String text() {
    List<String> columns = played().stream().map(Manner::column).distinct().toList();
    StringBuilder text = new StringBuilder("What a fault ends in: exception or value, attempts, ");
    text.append("whether the server may have executed the call. \"same\": as in the first column.\n"
        + "In brackets: what the server saw of the requests of a call, at most.\n");
    rows.forEach((section, faults) -> {
      text.append(line(section.toString(), "", columns));
      faults.forEach((fault, cells) -> text.append(lines(fault, cells, columns)));
    });
    reasons.values().stream()
        .flatMap(Set::stream)
        .distinct()
        .sorted()
        .forEach(reason -> text.append("* ").append(reason).append(".\n"));
    return text + summary() + "\n";
  }

  /** Returns the manners that the table has, in order. */
  private synchronized List<Manner> played() {
    Set<Manner> played = new HashSet<>();
    rows.values()
        .forEach(faults -> faults.values().forEach(endings -> played.addAll(endings.keySet())));
    return Manner.of(List.of(Carrier.values()), List.of(Protocol.values())).stream()
        .filter(played::contains)
        .toList();
  }

  /** A line for all kinds of calls that end alike. */
  private String lines(String fault, Map<Manner, String> endings, List<String> columns) {
    Map<List<String>, List<String>> labels = new LinkedHashMap<>();
    for (String label : played().stream().map(Manner::line).distinct().toList()) {
      List<String> cells = cells(label, endings, columns);
      if (!cells.stream().allMatch(NOT_PLAYED::equals)) {
        labels.computeIfAbsent(cells, c -> new ArrayList<>()).add(label);
      }
    }
    StringBuilder lines = new StringBuilder();
    String name = "  " + fault + (reasons.containsKey(fault) ? " *" : "")
        + (seen.containsKey(fault) ? " " + seen.get(fault) : "");
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
