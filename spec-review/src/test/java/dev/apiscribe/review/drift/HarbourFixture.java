package dev.apiscribe.review.drift;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.reading.saved.PageFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The spec of a harbour that does not exist, with each file as it is or as a test changes it. */
final class HarbourFixture {
  static final Path PAGE = Path.of("src/test/resources/drift/pages/creating_a_berth.rst");
  static final Path LATER_PAGE = Path.of("src/test/resources/drift/next/creating_a_berth.rst");
  static final String OPERATION = "/paths/~1v1~1{port_id}~1quays~1{quay_id}~1berths/post";

  private static final Path SPECS = Path.of("src/test/resources/drift/specs");
  private static final Path HARBOUR = SPECS.resolve("harbour");

  private String spec = text("openapi.yaml");
  private String deviations = text("deviations.yaml");
  private String facts = text("facts.yaml");

  HarbourFixture spec(String old, String replacement) {
    spec = replaced(spec, old, replacement);
    return this;
  }

  HarbourFixture deviations(String old, String replacement) {
    deviations = replaced(deviations, old, replacement);
    return this;
  }

  HarbourFixture facts(String old, String replacement) {
    facts = replaced(facts, old, replacement);
    return this;
  }

  private static String replaced(String text, String old, String replacement) {
    if (!text.contains(old)) {
      throw new IllegalArgumentException("nothing to replace: " + old);
    }
    return text.replace(old, replacement);
  }

  CuratedApi api() {
    return CuratedApi.of(
        HARBOUR,
        YamlFile.parse("openapi.yaml", spec),
        YamlFile.parse("deviations.yaml", deviations),
        YamlFile.read(HARBOUR.resolve("words.yaml")));
  }

  FactRecord record() {
    return new FactRecord(FactsFile.references(YamlFile.parse("facts.yaml", facts)));
  }

  Transcription recorded() {
    return Transcription.of(api(), record());
  }

  SourceEvidence evidence(String pointer) {
    return recorded().of(pointer);
  }

  /** A review that has read pages. */
  static DriftReview review(CuratedApi api, Path... pages) throws Exception {
    DriftReview review =
        new DriftReview(List.of(api), SourceDocuments.read(SPECS.resolve("documents.yaml")));
    for (Path page : pages) {
      PageSource source = PageSource.read(page);
      review.add(source, PageFacts.read(source).orElseThrow());
    }
    return review;
  }

  static FactRecord nothing() {
    return new FactRecord(Map.of());
  }

  static String text(String name) {
    try {
      return Files.readString(HARBOUR.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
