package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Objects;
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
  /** The page that a text of it is a dump of. */
  static final String PUBLISHED = "revisions/timeplus-rest-2025-01-02.html";

  private static final Path SPECS = Path.of(System.getProperty("apiscribe.root"), "specs");

  /** By the folder of the API. To read one takes longer than to compare with it. */
  private static final Map<Path, FactRecord> RECORDS = new ConcurrentHashMap<>();

  /** Pages of the folder by their digests. */
  private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

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

  /** Those of one API: the pages of the folder that {@code documents.yaml} has by their digests. */
  static RealDocuments of(String api) throws Exception {
    return new RealDocuments(transcribed(api));
  }

  /** Those of all APIs. */
  static RealDocuments all() throws Exception {
    List<String> pages = new ArrayList<>();
    for (String api : names()) {
      pages.addAll(transcribed(api));
    }
    return new RealDocuments(pages);
  }

  /** How many pages there are. */
  int count() {
    return sources.size();
  }

  /** In the order of documents.yaml; fails where a page is not in the folder. */
  private static List<String> transcribed(String api) throws Exception {
    Map<String, String> pages = pagesByDigest();
    List<String> found = new ArrayList<>();
    for (JsonNode document : YamlFile.read(SPECS.resolve("documents.yaml")).root()) {
      if (document.path("spec").asText().equals(api)) {
        for (JsonNode digest :
            List.of(document.path("sha256"), document.path("published").path("sha256"))) {
          if (!digest.isMissingNode()) {
            found.add(Objects.requireNonNull(
                pages.get(digest.asText()),
                () -> document.path("id").asText() + " is not among the pages"));
          }
        }
      }
    }
    return found;
  }

  private static synchronized Map<String, String> pagesByDigest() throws Exception {
    if (PAGES.isEmpty()) {
      Path folder = Path.of(System.getProperty(GIVEN));
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files
            .filter(each -> each.toString().matches(".*\\.(txt|rst|html)"))
            .sorted()
            .toList()) {
          PAGES.putIfAbsent(
              SourceDocuments.sha256(PageSource.read(file).text()),
              folder.relativize(file).toString());
        }
      }
    }
    return PAGES;
  }
}
