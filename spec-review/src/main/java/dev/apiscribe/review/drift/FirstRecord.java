package dev.apiscribe.review.drift;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.PageSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is entered beside a draft at once: what its pages state, their sentences as read, and what
 * the draft decided by rule. {@code drift} on the same pages then finds nothing.
 */
public final class FirstRecord {
  private final Path folder;
  private final SourceDocuments documents;
  private final Map<PageSource, DocumentedFacts> pages = new LinkedHashMap<>();

  /**
   * @param folder of the draft
   * @param documents with those of the pages
   */
  public FirstRecord(Path folder, SourceDocuments documents) {
    this.folder = folder;
    this.documents = documents;
  }

  public void add(PageSource source, DocumentedFacts facts) {
    pages.put(source, facts);
  }

  /**
   * Returns the texts of {@code deviations.yaml}, {@code facts.yaml} and {@code words.yaml}, each
   * by its name; those that would say nothing are absent.
   *
   * @param openapi the text of the draft
   * @param heading of {@code deviations.yaml}
   */
  public Map<String, String> files(String openapi, String heading) {
    YamlFile spec = YamlFile.parse(folder.resolve("openapi.yaml").toString(), openapi);
    DraftedDecisions decisions = new DraftedDecisions();
    review(api(spec, "")).unexplained().forEach(decisions::add);
    Map<String, String> files = new LinkedHashMap<>();
    if (!decisions.yaml().isEmpty()) {
      files.put("deviations.yaml", heading + decisions.yaml());
    }
    CuratedApi api = api(spec, decisions.yaml());
    DriftReview review = review(api);
    FactRecord facts = review.facts(api, new FactRecord(Map.of()));
    if (!facts.isEmpty()) {
      files.put("facts.yaml", facts.yaml());
    }
    files.put(
        "words.yaml",
        api.words().accepted(review.words(api), api.deviations(), spec).yaml());
    return files;
  }

  private CuratedApi api(YamlFile spec, String deviations) {
    return CuratedApi.of(
        folder,
        spec,
        YamlFile.parse(folder.resolve("deviations.yaml").toString(), deviations),
        YamlFile.parse(folder.resolve("words.yaml").toString(), ""));
  }

  private DriftReview review(CuratedApi api) {
    DriftReview review = new DriftReview(List.of(api), documents, any -> new FactRecord(Map.of()));
    pages.forEach(review::add);
    return review;
  }
}
