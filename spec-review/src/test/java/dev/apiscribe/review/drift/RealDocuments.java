package dev.apiscribe.review.drift;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The vendors' pages in the folder that was given, each read once, and the specs of this
 * repository.
 */
final class RealDocuments {
  static final String GIVEN = "apiscribe.documents";
  static final String NOT_GIVEN =
      "no folder with the vendors' pages was given: -Dapiscribe.documents=DIR";
  static final List<String> FIVE = List.of(
      "000_1e6ebb0ccef9c2fb.txt",
      "001_0ed13439e376ad49.txt",
      "002_cff916ba620527fe.txt",
      "003_73882240109ca66e.txt",
      "004_850cac1624e6382e.txt");
  /** The page that the last of the five is a dump of. */
  static final String PUBLISHED = "revisions/timeplus-rest-2025-01-02.html";

  private static final Path SPECS = Path.of(System.getProperty("apiscribe.root"), "specs");

  /** By the folder of the API. To read one takes longer than to compare with it. */
  private static final Map<Path, FactRecord> RECORDS = new ConcurrentHashMap<>();

  private final List<PageSource> sources = new ArrayList<>();
  private final List<DocumentedFacts> facts = new ArrayList<>();
  private final SourceDocuments documents = SourceDocuments.read(SPECS.resolve("documents.yaml"));

  RealDocuments(List<String> pages) throws Exception {
    for (String page : pages) {
      PageSource source = PageSource.read(Path.of(System.getProperty(GIVEN), page));
      sources.add(source);
      facts.add(PageFacts.read(source).orElseThrow());
    }
  }

  static Path folder(String api) {
    return SPECS.resolve(api);
  }

  static YamlFile file(String api, String name) {
    return YamlFile.read(folder(api).resolve(name));
  }

  static List<CuratedApi> apis() {
    return names().stream().map(api -> CuratedApi.read(folder(api))).toList();
  }

  /** Every folder of specs/ with a spec. */
  static List<String> names() {
    try (Stream<Path> folders = Files.list(SPECS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Report against(List<CuratedApi> apis) {
    return review(apis).report();
  }

  DriftReview review(List<CuratedApi> apis) {
    DriftReview review = new DriftReview(
        apis,
        documents,
        api -> RECORDS.computeIfAbsent(
            api.folder(), folder -> FactRecord.read(folder.resolve("facts.yaml"))));
    for (int i = 0; i < sources.size(); i++) {
      review.add(sources.get(i), facts.get(i));
    }
    return review;
  }

  /** The pages one by one, with the identity that each has for the API. */
  void forEach(CuratedApi api, BiConsumer<DocumentedFacts, PageIdentity> page) {
    for (int i = 0; i < sources.size(); i++) {
      page.accept(facts.get(i), PageIdentity.of(sources.get(i), facts.get(i), api, documents));
    }
  }

  /** Those of one API. */
  static RealDocuments of(String api) throws Exception {
    return new RealDocuments(
        switch (api) {
          case "taurusdb" -> List.of(FIVE.get(0));
          case "lts" -> FIVE.subList(1, 3);
          case "dis" -> List.of(FIVE.get(3));
          default -> List.of(FIVE.get(4), PUBLISHED);
        });
  }
}
