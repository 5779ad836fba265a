package dev.apiscribe.generator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a generation says of a document: some lines of each kind, and all in a file. */
final class Notes {
  /** More lines than that scroll away what the command wrote. */
  static final int MOST_LINES = 20;

  static final String FILE = "notes.txt";

  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  Notes add(String heading, Set<String> lines) {
    if (!lines.isEmpty()) {
      lists.put(heading, List.copyOf(lines));
    }
    return this;
  }

  private boolean isLong() {
    return lists.values().stream().anyMatch(lines -> lines.size() > MOST_LINES);
  }

  /** Writes all lines into a folder, where they are too many to be printed. */
  void write(Path folder) throws IOException {
    if (isLong()) {
      List<String> all = new ArrayList<>();
      lists.forEach((heading, lines) -> {
        all.add(heading);
        lines.forEach(line -> all.add("  " + line));
      });
      Files.write(folder.resolve(FILE), all);
    }
  }

  /** @param folder in which the file with all lines is */
  void print(Path folder, PrintWriter out) {
    lists.forEach((heading, lines) -> {
      out.println(heading);
      List<String> printed = isLong() ? ofEachKind(lines) : lines;
      printed.forEach(line -> out.println("  " + line));
      if (printed.size() < lines.size()) {
        out.println(
            "  and " + (lines.size() - printed.size()) + " more, in " + folder.resolve(FILE));
      }
    });
    out.flush();
  }

  /**
   * The first line of each kind, then the second of each, until there are enough, in their order.
   */
  private static List<String> ofEachKind(List<String> lines) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> ranks = new HashMap<>();
    lines.forEach(line -> ranks.put(line, seen.merge(kind(line), 1, Integer::sum)));
    Set<String> chosen = lines.stream()
        .sorted(Comparator.comparing(ranks::get))
        .limit(MOST_LINES)
        .collect(Collectors.toSet());
    return lines.stream().filter(chosen::contains).toList();
  }

  /** What the line is about: the last part of its JSON Pointer. */
  private static String kind(String line) {
    int end = line.indexOf(": ");
    return line.substring(line.lastIndexOf('/', end) + 1, Math.max(end, 0));
  }
}
