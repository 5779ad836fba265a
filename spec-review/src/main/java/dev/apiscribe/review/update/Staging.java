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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  /** What the update began with. */
  private final Map<String, String> copied = new TreeMap<>();

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
      for (Path file : files.filter(Staging::isOfASpec).toList()) {
        staging.copy(
            file, staging.folder().resolve(specs.resolve(api).relativize(file).toString()));
      }
    }
    staging.copied.putAll(texts(root));
    return staging;
  }

  /** What begins with a dot is an editor's, or the file manager's. */
  private static boolean isOfASpec(Path file) {
    return Files.isRegularFile(file) && !String.valueOf(file.getFileName()).startsWith(".");
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
   * gone. Fails when a file of the spec changed while the update ran.
   */
  Map<Path, @Nullable String> changes() throws IOException, UpdateRefusedException {
    Map<Path, @Nullable String> changes = new TreeMap<>();
    Map<String, String> now = texts(root);
    Map<String, String> there = new TreeMap<>();
    texts(specs.resolve(api)).forEach((name, text) -> there.put(api + "/" + name, text));
    there.put("documents.yaml", Files.readString(specs.resolve("documents.yaml")));
    Set<String> names = new TreeSet<>(copied.keySet());
    names.addAll(there.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      if (!Objects.equals(there.get(name), copied.get(name))) {
        throw new UpdateRefusedException(specs.resolve(name)
            + ": was changed while the update ran, expected the file of before."
            + " Nothing is written; run the update again.");
      } else if (!Objects.equals(now.get(name), there.get(name))) {
        changes.put(specs.resolve(name), now.get(name));
      }
    }
    return changes;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Staging::isOfASpec).toList()) {
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
