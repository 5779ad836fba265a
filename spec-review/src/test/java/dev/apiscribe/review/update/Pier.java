package dev.apiscribe.review.update;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.page.PageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A spec of our own in a folder of its own, and pages that print what a spec would say. */
final class Pier {
  private static final Path FIXTURE = Path.of("src/test/resources/update");

  private final Path specs;

  private Pier(Path specs) {
    this.specs = specs;
  }

  /** The spec with what its page states on record. */
  static Pier in(Path folder) throws Exception {
    Pier pier = new Pier(folder.resolve("specs"));
    copy(FIXTURE, pier.specs);
    apply(pier.update("first", pier.text()));
    return pier;
  }

  Path folder() {
    return specs.resolve("pier");
  }

  Path specs() {
    return specs;
  }

  String text() throws IOException {
    return Files.readString(folder().resolve("openapi.yaml"));
  }

  /** Runs the update with a page that states all that a spec says. */
  SpecUpdate.UpdateOutcome update(String page, String spec) throws Exception {
    return update(page, spec, Map.of());
  }

  SpecUpdate.UpdateOutcome update(String page, String spec, Map<Integer, String> decided)
      throws Exception {
    return update(new ReadPage(source(page), facts(spec)), decided);
  }

  SpecUpdate.UpdateOutcome update(ReadPage page, Map<Integer, String> decided) throws Exception {
    return new SpecUpdate(
            specs, CuratedApi.read(folder()), List.of(page), List.of(), null, "update")
        .run(decided);
  }

  static PageSource source(String text) {
    return new PageSource("pier.html", text, List.of(text.split("\n", -1)));
  }

  /** The texts of all files. */
  Map<Path, String> texts() throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(specs)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file, Files.readString(file));
      }
    }
    return texts;
  }

  /** What a Redoc page with this document would state. */
  DocumentedFacts facts(String spec) {
    DocumentedFacts facts = CuratedApi.of(
            folder(),
            YamlFile.parse("pier.html", spec),
            YamlFile.parse("deviations.yaml", ""),
            YamlFile.parse("words.yaml", ""))
        .facts();
    return new DocumentedFacts(
        "pier.html",
        Format.REDOC_HTML.title(),
        true,
        facts.statements(),
        facts.servers(),
        facts.security(),
        facts.operations(),
        List.of(),
        List.of(),
        List.of());
  }

  static void apply(SpecUpdate.UpdateOutcome outcome) throws IOException {
    for (Map.Entry<Path, String> file : outcome.files().entrySet()) {
      if (file.getValue() == null) {
        Files.deleteIfExists(file.getKey());
      } else {
        Files.createDirectories(file.getKey().getParent());
        Files.writeString(file.getKey(), file.getValue());
      }
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
