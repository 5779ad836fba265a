package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.draft.ApiDraft;
import dev.apiscribe.review.draft.DraftPage;
import dev.apiscribe.review.draft.DraftSettings;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an operation asks of its callers: a change of each operation, to nothing, to a choice and to
 * several at once, is a difference.
 */
class SecurityOfOperationsTest {
  private static final Path PAGE = Path.of("src/test/resources/redoc/harbour.html");

  @TempDir
  private Path folder;

  @Test
  void anOperationThatAsksForSomethingElseIsReported() throws Exception {
    PageSource source = PageSource.of("page", Files.readString(PAGE));
    DocumentedFacts facts = PageFacts.read(source).orElseThrow();
    ApiDraft.of(
            new DraftSettings("harbour", "Harbour", DraftSettings.Prefer.FIRST),
            List.of(new DraftPage(facts, "")))
        .write(folder);
    YamlFile spec = YamlFile.read(folder.resolve("openapi.yaml"));
    String key = spec.root().path("security").path(0).fieldNames().next();
    assertThat(security(source, facts, spec)).isEmpty();
    List<String> missed = new ArrayList<>();
    int[] tried = {0};
    for (String asked : List.of(
        "[]",
        "[{}]",
        "[{'" + key + "': []}, {}]",
        "[{'" + key + "': [], Other: []}]",
        "[{Other: []}]")) {
      JsonNode requirements = YamlFile.parse("security", asked).root();
      for (var path : spec.root().path("paths").properties()) {
        for (var operation : path.getValue().properties()) {
          JsonNode root = spec.root().deepCopy();
          ((ObjectNode) root.path("components").path("securitySchemes"))
              .putObject("Other")
              .put("type", "http")
              .put("scheme", "basic");
          ((ObjectNode) root.path("paths").path(path.getKey()).path(operation.getKey()))
              .set("security", requirements);
          tried[0]++;
          if (security(source, facts, spec.with(root)).size() != 1) {
            missed.add(operation.getKey() + " " + path.getKey() + " " + asked);
          }
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(tried[0]).isGreaterThan(5);
  }

  private List<Finding> security(PageSource source, DocumentedFacts facts, YamlFile spec)
      throws Exception {
    CuratedApi api = CuratedApi.of(
        folder,
        spec,
        YamlFile.parse("deviations.yaml", "[]").with(JsonNodeFactory.instance.arrayNode()),
        YamlFile.parse("words.yaml", ""));
    Path documents = folder.resolve("documents.yaml");
    Files.writeString(
        documents,
        "- {id: page, spec: harbour, sha256: " + SourceDocuments.sha256("another text") + "}\n");
    DriftReview review = new DriftReview(List.of(api), SourceDocuments.read(documents));
    review.add(source, facts);
    return review.report().findings().stream()
        .filter(finding -> finding.rule().equals("security"))
        .toList();
  }
}
