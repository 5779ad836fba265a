package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two published revisions of one vendor's spec, one month apart. */
@EnabledIfSystemProperty(
    named = "apiscribe.documents",
    matches = ".+",
    disabledReason = "needs the vendors' pages: -Dapiscribe.documents=DIR")
class DiffOnRealDocumentsTest {
  private static String before = "";
  private static String after = "";
  private static List<Finding> findings = List.of();

  @BeforeAll
  static void read() throws IOException {
    before = spec("2025-01-02");
    after = spec("2025-02-04");
    findings = SpecFixture.findings(before, after);
  }

  private static String spec(String date) throws IOException {
    Path page = Path.of(
        System.getProperty("apiscribe.documents"), "revisions", "timeplus-rest-" + date + ".html");
    String text = Files.readString(page);
    int start = text.indexOf('{', text.indexOf("__redoc_state"));
    JsonNode state = new ObjectMapper().readTree(text.substring(start));
    return state.at("/spec/data").toString();
  }

  private static List<Finding> found(String rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  private static Finding one(String rule, String start) {
    List<Finding> all = found(rule).stream()
        .filter(finding -> finding.message().startsWith(start))
        .toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void oneOperationIsNewAndNoneIsGone() {
    assertThat(found("operation-added"))
        .extracting(Finding::message)
        .containsExactly("GET /v1beta2/databases is new.");
    assertThat(found("operation-removed")).isEmpty();
  }

  @Test
  void twentyEightOperationsTakeADatabaseAndForMostItIsTheFirstOption() {
    Finding first = one("first-optional-parameter-added", "Query parameter db ");
    Finding other = one("optional-parameter-added", "Query parameter db ");
    List<String> all = new ArrayList<>(first.affects());
    all.addAll(other.affects());
    assertThat(all).doesNotHaveDuplicates().hasSize(28);
    assertThat(other.affects())
        .contains(
            "POST /v1beta2/streams/{name}/ingest", "GET /v1beta2/external_streams/{name}/stats")
        .hasSize(4);
    assertThat(first.breaks()).doesNotContain(Breaks.WIRE);
    assertThat(found("required-parameter-added")).isEmpty();
  }

  @Test
  void theNodesOfAMaterializedViewAreTheSameSchemaByAnotherName() {
    Finding renamed = one("schema-renamed", "proton.MVStatus ");
    assertThat(renamed.message()).contains("proton.MVStatus → MaterializedViewNode");
    assertThat(renamed.affects())
        .containsExactlyInAnyOrder(
            "GET /v1beta2/materialized_views/{name}/stats",
            "GET /v1beta2/views/{name}/stats",
            "GET /v1beta2/sinks/{id}/stats");
    one("schema-renamed", "materializedview.CreateMaterializedViewRequest ");
    assertThat(found("schema-renamed")).hasSize(2);
  }

  @Test
  void oneStatusIsAnsweredByAnotherName() {
    Finding status = one("response-enum-value-renamed", "MaterializedViewNode.status ");
    assertThat(status.message()).endsWith("Fatal → Error.");
    assertThat(status.affects()).hasSize(3);
  }

  @Test
  void theStatisticsOfExternalStreamsAreOfAnotherSchema() {
    assertThat(found("schema-reference-changed")).hasSize(1);
    assertThat(found("response-optional-property-removed"))
        .extracting(Finding::message)
        .allMatch(message -> message.startsWith("ExternalStreamStats."))
        .hasSize(5);
  }

  @Test
  void nothingThatTravelsBreaksForCertain() {
    assertThat(findings.stream().filter(finding -> finding.list().equals("Breaking")))
        .allMatch(finding -> !finding.breaks().contains(Breaks.WIRE))
        .hasSize(4);
    assertThat(findings).hasSize(45);
  }

  @Test
  void aRevisionIsTheSameAsItself() {
    assertThat(SpecFixture.findings(after, after)).isEmpty();
  }

  @Test
  void everyRemovedPropertyAndOperationIsFound() throws IOException {
    ObjectNode root = (ObjectNode) new ObjectMapper().readTree(before);
    int paths = 0;
    for (String path : List.copyOf(names(root.get("paths")))) {
      ObjectNode mutant = root.deepCopy();
      ((ObjectNode) mutant.get("paths")).remove(path);
      List<Finding> gone = SpecFixture.findings(before, mutant.toString());
      assertThat(gone)
          .filteredOn(finding -> finding.rule().equals("operation-removed"))
          .isNotEmpty();
      paths++;
    }
    assertThat(paths).isGreaterThan(50);
  }

  @Test
  void aPairIsComparedInAMomentSaysTheClock() {
    ApiSpec left = ApiSpec.parse("old.json", before);
    ApiSpec right = ApiSpec.parse("new.json", after);
    long start = System.nanoTime();
    assertThat(DiffReview.of(left, right, null).report(null).findings()).isNotEmpty();
    Duration compared = Duration.ofNanos(System.nanoTime() - start);
    System.out.println("101 against 102 operations: compared in " + compared.toMillis() + " ms");
    assertThat(compared).isLessThan(Duration.ofSeconds(1));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
