package dev.apiscribe.generator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a generation says of a document: the first lines of each list, and all in a file. */
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
      int printed = isLong() ? Math.min(MOST_LINES, lines.size()) : lines.size();
      lines.subList(0, printed).forEach(line -> out.println("  " + line));
      if (printed < lines.size()) {
        out.println("  and " + (lines.size() - printed) + " more, in " + folder.resolve(FILE));
      }
    });
    out.flush();
  }
}
