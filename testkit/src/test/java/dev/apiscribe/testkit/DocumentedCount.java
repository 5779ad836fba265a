package dev.apiscribe.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much the documents document, as {@code specs/documents.yaml} says. */
final class DocumentedCount {
  private DocumentedCount() {}

  /** @param what {@code operations}, {@code exchanges} or {@code payloads} */
  static int of(String what) throws IOException {
    String key = "  " + what + ": ";
    return Files.readAllLines(Path.of("../specs/documents.yaml")).stream()
        .filter(line -> line.startsWith(key))
        .mapToInt(line -> Integer.parseInt(line.substring(key.length())))
        .sum();
  }
}
