package dev.apiscribe.review.update;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.lint.SpecLint;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the folder of one spec, in which an update is tried. Nothing of it reaches the spec
 * before all of it is good.
 */
final class Staging implements AutoCloseable {
  private final Path specs;
  private final Path root;
  private final String api;

  private Staging(Path specs, Path root, String api) {
    this.specs = specs;
    this.root = root;
    this.api = api;
  }

  static Staging of(Path specs, String api) throws IOException {
    Path root = Files.createTempDirectory("apiscribe-update");
    Staging staging = new Staging(specs, root, api);
    staging.copy(specs.resolve("documents.yaml"), root.resolve("documents.yaml"));
    try (Stream<Path> files = Files.walk(specs.resolve(api))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        staging.copy(
            file, staging.folder().resolve(specs.resolve(api).relativize(file).toString()));
      }
    }
    return staging;
  }

  private void copy(Path from, Path to) throws IOException {
    Path folder = to.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.copy(from, to);
  }

  Path documents() {
    return root.resolve("documents.yaml");
  }

  Path folder() {
    return root.resolve(api);
  }

  Path file(String name) {
    return folder().resolve(name);
  }

  YamlFile yaml(String name) throws IOException {
    Path file = file(name);
    String shown = specs.resolve(api).resolve(name).toString().replace('\\', '/');
    return YamlFile.parse(shown, Files.exists(file) ? Files.readString(file) : "");
  }

  /** Writes a file, or deletes it when there is no text. */
  void write(Path file, @Nullable String text) throws IOException {
    if (text == null) {
      Files.deleteIfExists(file);
    } else {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text);
    }
  }

  /** Returns a message about the copy as one about the spec. */
  String shown(String message) {
    return message.replace(root.toString().replace('\\', '/'), specs.toString().replace('\\', '/'));
  }

  /** Returns what lint finds in the copy. */
  List<Finding> lint() {
    return new ArrayList<>(SpecLint.report(List.of(folder()), null).findings());
  }

  /**
   * Returns the texts that differ from those of the spec, by their files; null for one that is
   * gone.
   */
  Map<Path, @Nullable String> changes() throws IOException {
    Map<Path, @Nullable String> changes = new TreeMap<>();
    Map<String, String> now = texts(root);
    Path kept = specs.resolve(api);
    Map<String, String> before = new TreeMap<>();
    texts(kept).forEach((name, text) -> before.put(api + "/" + name, text));
    before.put("documents.yaml", Files.readString(specs.resolve("documents.yaml")));
    now.forEach((name, text) -> {
      if (!text.equals(before.get(name))) {
        changes.put(specs.resolve(name), text);
      }
    });
    before.keySet().forEach(name -> {
      if (!now.containsKey(name)) {
        changes.put(specs.resolve(name), null);
      }
    });
    return changes;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
