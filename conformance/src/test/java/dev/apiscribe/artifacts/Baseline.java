package dev.apiscribe.artifacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code release/api/<artifact>.txt}: the API of a version, one line each, members indented below
 * their type; and at its end, once that version is released, what was accepted since ({@code +} and
 * {@code -}).
 */
record Baseline(String version, List<Declaration> api, List<String> accepted) {
  /** That of an artifact which is new. */
  static final Baseline NONE = of("0.0.0-SNAPSHOT", List.of());

  private static final String INDENT = "  ";

  static Baseline of(String version, List<Declaration> api) {
    return new Baseline(version, api, List.of());
  }

  static Baseline read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty()) {
      throw unreadable(file, "nothing, expected a version in the first line");
    }
    List<Declaration> api = new ArrayList<>();
    List<String> accepted = new ArrayList<>();
    String type = "";
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("+ ") || line.startsWith("- ")) {
        accepted.add(line);
      } else if (line.startsWith(INDENT)) {
        api.add(new Declaration(type, line.strip()));
      } else if (Declaration.isType(line)) {
        api.add(Declaration.ofType(line));
        type = api.get(api.size() - 1).type();
      } else {
        throw unreadable(
            file,
            "\"" + line
                + "\", expected the declaration of a type, a member below it (indented), or a line with + or -");
      }
    }
    return new Baseline(lines.get(0), api, accepted);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(version));
    api.forEach(each -> lines.add(each.isType() ? each.text() : INDENT + each.text()));
    lines.addAll(accepted);
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static IOException unreadable(Path file, String found) {
    return new IOException(
        file + ": found " + found + ". This file is not written by hand: take it back from git.");
  }

  boolean isReleased() {
    return !version.endsWith("-SNAPSHOT");
  }
}
