package dev.apiscribe.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** What earlier runs found, kept for as long as document and implementation are the same. */
final class Results {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  Results(Path folder) {
    this.folder = folder;
  }

  /** @param state what decides the outcome */
  record Kept(String state, Outcome outcome) {}

  Optional<Outcome> of(Path document, Implementation implementation) throws IOException {
    Path file = file(document, implementation);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Kept kept = JSON.readValue(file.toFile(), Kept.class);
    return kept.state().equals(state(document, implementation))
        ? Optional.of(kept.outcome())
        : Optional.empty();
  }

  void keep(Path document, Implementation implementation, Outcome outcome) throws IOException {
    Path file = file(document, implementation);
    Files.createDirectories(file.getParent());
    JSON.writeValue(file.toFile(), new Kept(state(document, implementation), outcome));
  }

  /** Returns where an attempt may write. */
  Path folder(Path document, Implementation implementation) {
    return folder(document).resolve(implementation.label());
  }

  private Path file(Path document, Implementation implementation) {
    return folder(document).resolve(implementation.label() + ".json");
  }

  private Path folder(Path document) {
    String above = String.valueOf(document.resolveSibling("").getFileName());
    return folder.resolve(above).resolve(document.getFileName().toString());
  }

  /** Returns the checksum of all files that decide an outcome. */
  private static String state(Path document, Implementation implementation) throws IOException {
    CRC32C sum = new CRC32C();
    add(document, sum);
    for (String each : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      boolean ours = each.contains("apiscribe") || Files.isDirectory(Path.of(each));
      if (implementation == Implementation.APISCRIBE ? ours : each.contains("openapi-generator")) {
        add(Path.of(each), sum);
      }
    }
    return Long.toHexString(sum.getValue());
  }

  private static void add(Path path, CRC32C sum) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sum.update(Files.readAllBytes(file));
      }
    }
  }
}
