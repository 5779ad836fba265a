package dev.apiscribe.templates.hostile;

import dev.apiscribe.templates.hostile.StringPlaces.StringPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was tried, and what came of it, for each kind of place. */
final class Tally {
  /** Printed, refused by us, refused by the parser. */
  static final class Count {
    int printed;
    int refused;
    int refusedByTheParser;

    int tried() {
      return printed + refused + refusedByTheParser;
    }
  }

  /**
   * The least share of texts, in percent, that must have been printed in places of a kind: what is
   * refused proves nothing of what is printed. In a description only half a character is refused.
   */
  private static final Map<String, Integer> FLOORS = Map.ofEntries(
      Map.entry("description", 90),
      Map.entry("summary", 90),
      Map.entry("title", 90),
      Map.entry("example", 70),
      Map.entry("enum/*", 60),
      Map.entry("x-extensible-enum/*", 60),
      Map.entry("default", 60),
      Map.entry("name", 20),
      Map.entry("name in properties", 60),
      Map.entry("name in content", 20),
      Map.entry("name in examples", 60),
      Map.entry("name in headers", 60),
      Map.entry("name in variables", 30),
      Map.entry("name in security", 30),
      Map.entry("operationId", 40),
      Map.entry("tags/*", 60),
      Map.entry("url", 40),
      Map.entry("version", 80),
      Map.entry("termsOfService", 80),
      Map.entry("required/*", 40),
      Map.entry("x-displayName", 80),
      Map.entry("x-note", 80),
      Map.entry("x-documented-name", 60));

  private static final int ENOUGH = 5;

  private final Map<String, Count> kinds = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();
  private int compared;
  private int readings;

  void read() {
    readings++;
  }

  void printed(Collection<StringPlace> places, boolean wasCompared) {
    places.forEach(place -> count(place).printed++);
    compared += wasCompared ? places.size() : 0;
  }

  void refused(StringPlace place, Refusal refusal) {
    if (refusal.ofTheParser()) {
      count(place).refusedByTheParser++;
    } else {
      count(place).refused++;
      complaints.addAll(refusal.complaints(place));
    }
  }

  void complain(String complaint) {
    complaints.add(complaint);
  }

  private Count count(StringPlace place) {
    return kinds.computeIfAbsent(place.kind(), kind -> new Count());
  }

  List<String> complaints() {
    return Collections.unmodifiableList(complaints);
  }

  Map<String, Count> kinds() {
    return kinds;
  }

  int printed() {
    return kinds.values().stream().mapToInt(count -> count.printed).sum();
  }

  int tried() {
    return kinds.values().stream().mapToInt(Count::tried).sum();
  }

  /** Returns the kinds of places in which too little was printed, if enough was tried. */
  List<String> missingProof() {
    List<String> missing = new ArrayList<>();
    kinds.forEach((kind, count) -> {
      int floor = FLOORS.getOrDefault(kind, 0);
      if (count.tried() >= ENOUGH && count.printed * 100 < floor * (count.tried() - 1)) {
        missing.add(kind + ": " + count.printed + " of " + count.tried() + " printed, expected "
            + floor + " %");
      }
    });
    int words = kinds.entrySet().stream()
        .filter(each -> FLOORS.containsKey(each.getKey()))
        .mapToInt(each -> each.getValue().printed)
        .sum();
    if (words == 0) {
      missing.add("nothing at all was printed");
    }
    return missing;
  }

  /** A line for each kind of place. */
  String table() {
    StringBuilder table = new StringBuilder();
    kinds.forEach((kind, count) -> table.append(String.format(
        Locale.ROOT,
        "  %-40s %5d printed %5d refused %5d by the parser%n",
        kind,
        count.printed,
        count.refused,
        count.refusedByTheParser)));
    return table.toString();
  }

  @Override
  public String toString() {
    int parser =
        kinds.values().stream().mapToInt(count -> count.refusedByTheParser).sum();
    int refused = kinds.values().stream().mapToInt(count -> count.refused).sum();
    return printed() + " printed (" + compared + " compared with harmless ones), " + refused
        + " refused with their place, " + parser + " refused by the parser, " + readings
        + " readings";
  }
}
