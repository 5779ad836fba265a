package dev.apiscribe.review.page.rst;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The Python reader of reStructuredText, asked by a script of ours. */
final class Docutils {
  /** The first in the path need not be the one that the system's packages are for. */
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  private static final Path SCRIPT =
      Path.of(System.getProperty("apiscribe.root"), "spec-review/src/test/docutils/read_pages.py");

  private final String python;

  private Docutils(String python) {
    this.python = python;
  }

  /** Empty when no Python has docutils. */
  static Optional<Docutils> installed() throws IOException, InterruptedException {
    for (String python : PYTHONS) {
      try {
        Process process = new ProcessBuilder(python, "-c", "import docutils")
            .redirectErrorStream(true)
            .start();
        process.getInputStream().readAllBytes();
        if (process.waitFor() == 0) {
          return Optional.of(new Docutils(python));
        }
      } catch (IOException e) {
        // there is no such Python
      }
    }
    return Optional.empty();
  }

  /** What docutils reads in each page; the script says which properties it has. */
  Map<Path, JsonNode> read(List<Path> pages) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(python, SCRIPT.toString()));
    pages.forEach(page -> command.add(page.toString()));
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException(SCRIPT + " failed");
    }
    Map<Path, JsonNode> read = new TreeMap<>();
    for (String line : output.lines().toList()) {
      JsonNode page = new ObjectMapper().readTree(line);
      read.put(Path.of(page.get("file").textValue()), page);
    }
    return read;
  }
}
