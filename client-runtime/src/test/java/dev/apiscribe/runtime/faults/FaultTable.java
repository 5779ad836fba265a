package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Collects what every fault ended in, over all test classes, and writes it down when the last of them is done. */
public final class FaultTable implements BeforeAllCallback, AutoCloseable {
  private static final Path FILE = Path.of("target", "faults-table.txt"); // the build ends with it
  private static final FaultTable TABLE = new FaultTable();

  private final Map<Section, Map<String, Map<Manner, String>>> rows = new TreeMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private int endings;
  private int unexpected;

  @Override
  public void beforeAll(ExtensionContext context) {
    context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(FaultTable.class, key -> TABLE);
  }

  static FaultTable current() {
    return TABLE;
  }

  /**
   * @param expected compared with the ending
   */
  synchronized void add(Section section, String fault, Manner manner, Object expected, Object ending) {
    boolean known = expected.equals(ending);
    this.endings++;
    this.unexpected += known ? 0 : 1;
    this.rows
        .computeIfAbsent(section, s -> new TreeMap<>())
        .computeIfAbsent(fault, f -> new EnumMap<>(Manner.class))
        .put(manner, known ? ending.toString() : "UNEXPECTED " + ending);
  }

  /** Why the flavours do not end alike. */
  synchronized void explain(String fault, String reason) {
    this.reasons.put(fault, reason);
  }

  @Override
  public void close() throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, this.text());
    System.out.println(this.summary() + ": " + FILE.toAbsolutePath());
  }

  private synchronized String summary() {
    int faults = this.rows.values().stream().mapToInt(Map::size).sum();
    return faults + " faults, " + this.endings + " endings, " + this.unexpected + " unexpected";
  }

  private synchronized String text() {
    StringBuilder text = new StringBuilder("What a fault ends in: exception or value, attempts, ");
    text.append("whether the server may have executed the call. \"same\": as sync.\n");
    this.rows.forEach(
        (section, faults) -> {
          text.append(line(section.toString(), "GET sync", "GET async", "POST sync", "POST async"));
          faults.forEach((fault, cells) -> text.append(this.row(fault, cells)));
        });
    new TreeSet<>(this.reasons.values()).forEach(reason -> text.append("* ").append(reason).append(".\n"));
    return text + this.summary() + "\n";
  }

  private String row(String fault, Map<Manner, String> cells) {
    return line(
        "  " + fault + (this.reasons.containsKey(fault) ? " *" : ""),
        cells.getOrDefault(Manner.GET_SYNC, "-"),
        asyncCell(cells.get(Manner.GET_SYNC), cells.get(Manner.GET_ASYNC)),
        cells.getOrDefault(Manner.POST_SYNC, "-"),
        asyncCell(cells.get(Manner.POST_SYNC), cells.get(Manner.POST_ASYNC)));
  }

  private static String asyncCell(String sync, String async) {
    return async == null ? "-" : async.equals(sync) ? "same" : async;
  }

  private static String line(String first, String... cells) {
    String sync = " %-25s";
    String async = " %-19s";
    return String.format("%-44s" + sync + async + sync + async, first, cells[0], cells[1], cells[2], cells[3])
            .stripTrailing()
        + "\n";
  }
}
