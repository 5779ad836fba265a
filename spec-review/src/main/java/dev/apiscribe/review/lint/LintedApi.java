package dev.apiscribe.review.lint;

import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.drift.FactRecord;
import dev.apiscribe.review.drift.RecordedDecisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One API as its folder holds it.
 *
 * @param name that of the folder
 * @param deviations of no entries when there is no such file; {@code observations} likewise
 * @param facts of no places when there is no such file; {@code losses}, {@code words} and
 *     {@code parts} likewise
 * @param documents the list of all source documents; null when there is none beside the folder
 * @param decisions the deviations against the record of what the documents state
 * @param payloadFiles as the spec refers to them: examples/create-log-group.201.json
 * @param exceptions lint.yaml; of no entries when there is none
 */
record LintedApi(
    String name,
    SpecTree spec,
    SpecTree deviations,
    SpecTree observations,
    SpecTree facts,
    SpecTree losses,
    SpecTree words,
    SpecTree parts,
    @Nullable SpecTree documents,
    Set<String> payloadFiles,
    RecordedDecisions decisions,
    YamlFile exceptions) {

  /** The list of all source documents; of no entries when there is none beside the folder. */
  SpecTree sourceList() {
    return documents == null ? new SpecTree(YamlFile.parse("documents.yaml", "[]")) : documents;
  }

  /** As {@link #read(Path, Path, Function)}, of a curated spec, which is one file. */
  static LintedApi read(Path place, @Nullable Path exceptions) {
    return read(place, exceptions, YamlFile::read);
  }

  /**
   * Reads a folder with an openapi.yaml, or a spec of any name with what lies beside it.
   *
   * @param exceptions read instead of the folder's lint.yaml; null for that one
   * @param reader of the spec itself
   */
  static LintedApi read(Path place, @Nullable Path exceptions, Function<Path, YamlFile> reader) {
    Path file = Files.isDirectory(place) ? place.resolve("openapi.yaml") : place;
    if (Files.isDirectory(place) && !Files.exists(file)) {
      throw new UnreadableSpecException(
          shown(place)
              + ": found no openapi.yaml in it, expected the folder of one API. Name the folder, or the spec itself.");
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    YamlFile spec = reader.apply(file);
    if (!spec.root().isObject() || !spec.root().has("openapi")) {
      throw new UnreadableSpecException(
          spec.name()
              + ":1: found no OpenAPI document, expected a mapping with the key openapi. Check that this is the spec.");
    }
    Path documents = file.resolveSibling("..").resolve("documents.yaml").normalize();
    YamlFile deviations = list(file.resolveSibling("deviations.yaml"));
    YamlFile words = mapping(file.resolveSibling("words.yaml"));
    return new LintedApi(
        folder == null || folder.getFileName() == null
            ? ""
            : folder.getFileName().toString(),
        new SpecTree(spec),
        new SpecTree(deviations),
        new SpecTree(list(file.resolveSibling("observations.yaml"))),
        new SpecTree(mapping(file.resolveSibling("facts.yaml"))),
        new SpecTree(mapping(file.resolveSibling("losses.yaml"))),
        new SpecTree(words),
        new SpecTree(mapping(file.resolveSibling("parts.yaml"))),
        Files.exists(documents) ? new SpecTree(list(documents)) : null,
        payloadFiles(file.resolveSibling("examples")),
        decisions(file, spec, deviations, words),
        exceptions == null ? list(file.resolveSibling("lint.yaml")) : needed(exceptions));
  }

  private static RecordedDecisions decisions(
      Path file, YamlFile spec, YamlFile deviations, YamlFile words) {
    Path facts = file.resolveSibling("facts.yaml");
    if (!Files.exists(facts)) {
      return RecordedDecisions.none();
    }
    try {
      Path folder = file.toAbsolutePath().normalize().getParent();
      return RecordedDecisions.of(
          CuratedApi.of(folder == null ? Path.of("") : folder, spec, deviations, words),
          FactRecord.read(facts));
    } catch (UnreadableSpecException e) {
      return RecordedDecisions.unreadable(e);
    }
  }

  private static YamlFile needed(Path exceptions) {
    YamlFile file = YamlFile.read(exceptions);
    return file.root().isMissingNode() ? file : checked(file);
  }

  private static YamlFile list(Path path) {
    return Files.exists(path) ? checked(YamlFile.read(path)) : YamlFile.parse(shown(path), "[]");
  }

  private static YamlFile mapping(Path path) {
    YamlFile file = Files.exists(path) ? YamlFile.read(path) : YamlFile.parse(shown(path), "{}");
    if (!file.root().isObject() && !file.root().isMissingNode()) {
      throw new UnreadableSpecException(file.name()
          + ":1: found no mapping, expected JSON Pointers with lists. See specs/README.md.");
    }
    return file;
  }

  private static YamlFile checked(YamlFile file) {
    if (!file.root().isArray() && !file.root().isMissingNode()) {
      throw new UnreadableSpecException(file.name()
          + ":1: found no list, expected entries that begin with a dash. See specs/README.md.");
    }
    return file;
  }

  private static Set<String> payloadFiles(Path examples) {
    if (!Files.isDirectory(examples)) {
      return Set.of();
    }
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(examples)) {
      files.forEach(file -> names.add("examples/" + file.getFileName()));
      return names;
    } catch (IOException e) {
      throw new UnreadableSpecException(shown(examples)
          + ": cannot be read, expected the documented payloads. Check its permissions.");
    }
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
