package dev.apiscribe.specs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of one API, and what the build made of it. Tests run in specs/. */
record ApiFolder(String name) {

  /** Every folder that holds a spec, whoever added it. */
  static List<ApiFolder> all() {
    return names(Path.of("."), "").stream()
        .filter(name -> Files.exists(Path.of(name, "openapi.yaml")))
        .map(ApiFolder::new)
        .toList();
  }

  static SpecDocument documents() {
    return SpecDocument.read(Path.of("documents.yaml"));
  }

  SpecDocument spec() {
    return SpecDocument.read(Path.of(name, "openapi.yaml"));
  }

  SpecDocument deviations() {
    return SpecDocument.read(Path.of(name, "deviations.yaml"));
  }

  /** The files as the spec refers to them: examples/create-log-group.201.json. */
  Set<String> payloadFiles() {
    Path examples = Path.of(name, "examples");
    return Files.exists(examples) ? names(examples, "examples/") : Set.of();
  }

  SpecDocument bundled() {
    return SpecDocument.read(bundledFile("yaml"));
  }

  Path bundledFile(String extension) {
    return Path.of("target", "bundled", name + "." + extension);
  }

  @Override
  public String toString() {
    return name;
  }

  private static Set<String> names(Path folder, String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> prefix + file.getFileName()).collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
