package dev.apiscribe.specs;

import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of one API, and what the build made of it. Tests run in specs/. */
record ApiFolder(String name) {

  /** Every folder that holds a spec, also one that was added later. */
  static List<ApiFolder> all() {
    try (Stream<Path> files = Files.list(Path.of("."))) {
      return files
          .filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
          .map(folder -> new ApiFolder(folder.getFileName().toString()))
          .sorted(Comparator.comparing(ApiFolder::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SpecTree bundled() {
    return new SpecTree(YamlFile.read(bundledFile("yaml")));
  }

  Path bundledFile(String extension) {
    return Path.of("target", "bundled", name + "." + extension);
  }

  @Override
  public String toString() {
    return name;
  }
}
