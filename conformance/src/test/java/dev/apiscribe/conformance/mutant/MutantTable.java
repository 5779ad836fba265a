package dev.apiscribe.conformance.mutant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what mutants ended in, and what should not have happened. Safe for concurrent use. */
final class MutantTable {
  private static final int SHOWN = 40;

  private final Map<MutantKind, Row> rows = new EnumMap<>(MutantKind.class);
  private final Row sum = new Row();
  private final List<String> complaints = new ArrayList<>();
  private int complained;

  synchronized void add(MutantKind kind, Ending.Type sync, Ending.Type async) {
    this.rows.computeIfAbsent(kind, key -> new Row()).add(sync, async);
    this.sum.add(sync, async);
  }

  synchronized void complain(String complaint) {
    this.complained++;
    if (this.complaints.size() < SHOWN) {
      this.complaints.add(complaint);
    }
  }

  /** How often something happened that should not, and the first of it. */
  synchronized List<String> complaints() {
    List<String> all = new ArrayList<>(this.complaints);
    if (this.complained > SHOWN) {
      all.add("and " + (this.complained - SHOWN) + " more");
    }
    return all;
  }

  synchronized int count(MutantKind kind) {
    return this.rows.getOrDefault(kind, new Row()).mutants;
  }

  @Override
  public synchronized String toString() {
    StringBuilder text = new StringBuilder();
    text.append(line(
        "",
        "mutants",
        "value",
        "decoding error",
        "status, typed",
        "status, raw",
        "else",
        "async alike"));
    for (MutantKind kind : MutantKind.values()) {
      text.append(this.rows.getOrDefault(kind, new Row()).line(kind.label()));
    }
    return text.append(this.sum.line("all")).toString();
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-26s %8s %8s %15s %14s %12s %5s %12s\n", cells);
  }

  /** What the mutants of one kind ended in. */
  private static final class Row {
    private final Map<Ending.Type, Integer> endings = new EnumMap<>(Ending.Type.class);
    private int mutants;
    private int alike;

    void add(Ending.Type sync, Ending.Type async) {
      this.mutants++;
      this.alike += sync == async ? 1 : 0;
      this.endings.merge(sync, 1, Integer::sum);
    }

    String line(String label) {
      List<Object> cells = new ArrayList<>(List.of(label, this.mutants));
      for (Ending.Type type : Ending.Type.values()) {
        cells.add(this.endings.getOrDefault(type, 0));
      }
      cells.add(this.alike);
      return MutantTable.line(cells.toArray());
    }
  }
}
