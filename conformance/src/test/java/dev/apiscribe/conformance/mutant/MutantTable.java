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
    rows.computeIfAbsent(kind, key -> new Row()).add(sync, async);
    sum.add(sync, async);
  }

  synchronized void complain(String complaint) {
    complained++;
    if (complaints.size() < SHOWN) {
      complaints.add(complaint);
    }
  }

  /** How often something happened that should not, and the first of it. */
  synchronized List<String> complaints() {
    List<String> all = new ArrayList<>(complaints);
    if (complained > SHOWN) {
      all.add("and " + (complained - SHOWN) + " more");
    }
    return all;
  }

  synchronized int count(MutantKind kind) {
    return rows.getOrDefault(kind, new Row()).mutants;
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
      text.append(rows.getOrDefault(kind, new Row()).line(kind.label()));
    }
    return text.append(sum.line("all")).toString();
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
      mutants++;
      alike += sync == async ? 1 : 0;
      endings.merge(sync, 1, Integer::sum);
    }

    String line(String label) {
      List<Object> cells = new ArrayList<>(List.of(label, mutants));
      for (Ending.Type type : Ending.Type.values()) {
        cells.add(endings.getOrDefault(type, 0));
      }
      cells.add(alike);
      return MutantTable.line(cells.toArray());
    }
  }
}
