package dev.apiscribe.conformance.mutant;

import dev.apiscribe.conformance.mutant.Ending.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what mutants ended in, and what should not have happened. Safe for concurrent use. */
final class MutantTable {
  private static final int SHOWN = 40;

  private final Map<MutantKind, Map<Type, Integer>> counts = new EnumMap<>(MutantKind.class);
  private final List<String> complaints = new ArrayList<>();
  private int complained;

  synchronized void add(MutantKind kind, Type ending) {
    this.counts.computeIfAbsent(kind, key -> new EnumMap<>(Type.class)).merge(ending, 1, Integer::sum);
  }

  synchronized void complain(String complaint) {
    this.complained++;
    java.nio.file.Path f = java.nio.file.Path.of("/tmp/mutants-complaints.txt"); try { java.nio.file.Files.writeString(f, complaint.replace('\n',' ') + "\n", java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND); } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
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
    return this.counts.getOrDefault(kind, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized int total() {
    return List.of(MutantKind.values()).stream().mapToInt(this::count).sum();
  }

  @Override
  public synchronized String toString() {
    StringBuilder text = new StringBuilder();
    text.append(row("", "mutants", "value", "decoding error", "status, typed", "status, raw", "anything else"));
    Map<Type, Integer> sums = new EnumMap<>(Type.class);
    for (MutantKind kind : MutantKind.values()) {
      Map<Type, Integer> endings = this.counts.getOrDefault(kind, Map.of());
      text.append(this.row(kind.label(), this.count(kind), endings));
      endings.forEach((type, count) -> sums.merge(type, count, Integer::sum));
    }
    return text.append(this.row("all", this.total(), sums)).toString();
  }

  private String row(String label, int mutants, Map<Type, Integer> endings) {
    List<Object> cells = new ArrayList<>(List.of(label, mutants));
    for (Type type : Type.values()) {
      cells.add(endings.getOrDefault(type, 0));
    }
    return row(cells.toArray());
  }

  private static String row(Object... cells) {
    return String.format("%-26s %10s %10s %16s %15s %13s %15s%n", cells);
  }
}
