package dev.apiscribe.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.openapi.Place;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {
  private static JsonNode run(Report report) throws IOException {
    JsonNode root = new ObjectMapper().readTree(SarifReport.render(report));
    assertThat(root.path("version").asText()).isEqualTo("2.1.0");
    assertThat(root.path("runs")).hasSize(1);
    return root.at("/runs/0");
  }

  @Test
  void hasWhatTheFormatAsksFor() throws IOException {
    JsonNode run = run(Reports.full());
    assertThat(run.at("/tool/driver/name").asText()).isEqualTo("spec-review");
    JsonNode rules = run.at("/tool/driver/rules");
    Set<String> ids = new HashSet<>();
    rules.forEach(rule -> assertThat(ids.add(rule.path("id").asText())).isTrue());
    assertThat(ids).containsExactlyInAnyOrder("type", "format", "enum", "unknown");
    for (JsonNode result : run.path("results")) {
      assertThat(result.at("/message/text").asText()).isNotBlank();
      assertThat(result.path("level").asText()).isIn("error", "warning", "note");
      assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
          .isEqualTo(result.path("ruleId"));
      assertThat(result.at("/partialFingerprints/specReview~1v1").asText()).matches("[0-9a-f]{32}");
      for (String places : List.of("locations", "relatedLocations")) {
        for (JsonNode location : result.path(places)) {
          assertThat(URI.create(
                  location.at("/physicalLocation/artifactLocation/uri").asText()))
              .isNotNull();
          assertThat(location.at("/physicalLocation/region/startLine").asInt()).isPositive();
        }
      }
    }
  }

  @Test
  void aFindingStandsInTheSpecAndPointsToThePage() throws IOException {
    JsonNode result = run(Reports.full()).at("/results/1");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("specs/mini/openapi.yaml");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(33);
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("/paths/~1things/get");
    assertThat(result
            .at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
            .asText())
        .isEqualTo("pages/one%20page.txt");
    assertThat(result.at("/relatedLocations/0/message/text").asText()).isEqualTo("documented");
  }

  @ParameterizedTest
  @CsvSource({
    "specs/a b/openapi.yaml, specs/a%20b/openapi.yaml",
    "/data/a.yaml, file:///data/a.yaml",
    "a:b.yaml, ./a:b.yaml",
    "C:/data/a.yaml, file:///C:/data/a.yaml",
    "100%25.yaml, 100%2525.yaml",
    "ä?#.yaml, %C3%A4%3F%23.yaml",
    "//host/a.yaml, file:////host/a.yaml"
  })
  void pathsAreUris(String path, String uri) {
    assertThat(SarifReport.uri(path)).isEqualTo(uri);
  }

  @Test
  void aFindingThatOnlyMovedKeepsItsFingerprint() {
    Finding before = at(3);
    assertThat(new Fingerprints().of(before)).isEqualTo(new Fingerprints().of(at(99)));
    Fingerprints same = new Fingerprints();
    assertThat(same.of(before)).isNotEqualTo(same.of(before));
  }

  private static Finding at(int line) {
    return new Finding(
        "tag",
        Severity.NOTE,
        "A",
        "B.",
        null,
        null,
        new Place("a.yaml", line, "/tags"),
        null,
        List.of(),
        Set.of(),
        Set.of(),
        "");
  }

  @Test
  void manyFindingsHaveManyFingerprints() throws IOException {
    Report report = new Report(
        "lint", "a", "l", "r", List.of("A"), List.of(at(1), at(2), at(3)), List.of(), Map.of());
    Set<String> prints = new HashSet<>();
    run(report)
        .path("results")
        .forEach(result ->
            prints.add(result.at("/partialFingerprints/specReview~1v1").asText()));
    assertThat(prints).hasSize(3);
  }
}
