package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationComparisonTest {
  private static String boats(String... operations) {
    return "openapi: 3.0.3\ninfo: {title: Boats, version: '1'}\npaths:\n"
        + String.join("", operations);
  }

  private static String operation(String path, String id, String more) {
    return "  " + path + ":\n    get: {operationId: " + id + ", tags: [boats], " + more
        + "responses: {'200': {description: Done.}}}\n";
  }

  @Test
  void theSameParameterOnManyOperationsIsOneFinding() {
    String added =
        "parameters: [{name: harbour, in: query, schema: {type: string}}, {name: size, in: query, schema: {type: string}}], ";
    String size = "parameters: [{name: size, in: query, schema: {type: string}}], ";
    List<Finding> findings = SpecFixture.findings(
        boats(
            operation("/boats", "listBoats", size),
            operation("/ships", "listShips", size),
            operation("/rafts", "listRafts", "")),
        boats(
            operation("/boats", "listBoats", added),
            operation("/ships", "listShips", added),
            operation("/rafts", "listRafts", size)));
    assertThat(SpecFixture.rules(findings))
        .containsExactly("first-optional-parameter-added", "optional-parameter-added");
    assertThat(findings.get(0).affects()).containsExactly("GET /rafts");
    assertThat(findings.get(0).breaks())
        .containsExactlyInAnyOrder(Breaks.JAVA_SOURCE, Breaks.JAVA_BINARY);
    assertThat(findings.get(1).affects()).containsExactly("GET /boats", "GET /ships");
    assertThat(findings.get(1).breaks()).isEmpty();
  }

  @Test
  void operationsWhosePathsDifferInParameterNamesOnlyAreTheSame() {
    String id = "parameters: [{name: %s, in: path, required: true, schema: {type: string}}], ";
    List<Finding> findings = SpecFixture.findings(
        boats(operation("/boats/{id}", "getBoat", String.format(Locale.ROOT, id, "id"))),
        boats(operation("/boats/{name}", "getBoat", String.format(Locale.ROOT, id, "name"))));
    assertThat(SpecFixture.rules(findings)).containsExactly("path-parameter-renamed");
  }

  @Test
  void aSharedParameterThatChangedOnceIsOneFinding() {
    String shared = "parameters: [{$ref: '#/components/parameters/Size'}], ";
    String component =
        "components: {parameters: {Size: {name: size, in: query, schema: {type: integer, maximum: %d}}}}\n";
    String paths =
        boats(operation("/boats", "listBoats", shared), operation("/ships", "listShips", shared));
    List<Finding> findings = SpecFixture.findings(
        paths + String.format(Locale.ROOT, component, 100),
        paths + String.format(Locale.ROOT, component, 50));
    assertThat(SpecFixture.rules(findings)).containsExactly("request-range-tightened");
    assertThat(findings.get(0).affects()).hasSize(2);
    assertThat(findings.get(0).message())
        .isEqualTo("Query parameter size takes a smaller range: maximum 100 → 50.");
  }

  @Test
  void anotherSchemeForAllOperationsIsOneFindingForEachScheme() {
    String schemes =
        "components: {securitySchemes: {Key: {type: apiKey, in: header, name: X-Key}, Password: {type: http, scheme: basic}}}\n";
    String paths =
        boats(operation("/boats", "listBoats", ""), operation("/ships", "listShips", ""));
    List<Finding> findings = SpecFixture.findings(
        paths + schemes + "security: [{Key: []}]\n",
        paths + schemes + "security: [{Password: []}]\n");
    assertThat(SpecFixture.rules(findings))
        .containsExactly("security-alternative-removed", "security-alternative-added");
    assertThat(findings)
        .allSatisfy(
            finding -> assertThat(finding.affects()).containsExactly("GET /boats", "GET /ships"));
  }

  @Test
  void anOperationThatMovedIsFoundByItsOperationId() {
    List<Finding> findings = SpecFixture.findings(
        boats(operation("/boats", "listBoats", "")),
        boats(operation("/v2/boats", "listBoats", "deprecated: true, ")));
    assertThat(SpecFixture.rules(findings))
        .containsExactly("operation-moved", "operation-deprecated");
  }

  @Test
  void aTagThatIsDeclaredOrIsNotAnyMoreIsAFinding() {
    String paths = boats(operation("/boats", "listBoats", ""));
    String tags = paths + "tags: [{name: boats}]\n";
    for (List<String> versions : List.of(List.of(paths, tags), List.of(tags, paths))) {
      List<Finding> findings = SpecFixture.findings(versions.get(0), versions.get(1));
      assertThat(SpecFixture.rules(findings)).containsExactly("tag-declaration-changed");
      assertThat(findings.get(0).message()).startsWith("Tag boats ");
    }
  }

  @Test
  void aBodyThatGainsOrLosesItsSchemaIsCompared() {
    String body = "requestBody: {content: {application/json: {%s}}}, ";
    String without =
        boats(operation("/boats", "findBoats", String.format(Locale.ROOT, body, "example: a")));
    String with = boats(operation(
        "/boats",
        "findBoats",
        String.format(Locale.ROOT, body, "example: a, schema: {type: string}")));
    assertThat(SpecFixture.rules(SpecFixture.findings(without, with)))
        .containsExactly("request-type-narrowed");
    assertThat(SpecFixture.rules(SpecFixture.findings(with, without)))
        .containsExactly("request-type-widened");
    assertThat(SpecFixture.findings(without, without)).isEmpty();
  }

  @Test
  void anotherListOfRowFormatsOfABodyIsAFinding() {
    String body = "requestBody: {content: {application/json: {x-row-format: %s}}}, ";
    assertThat(SpecFixture.rules(SpecFixture.findings(
            boats(operation("/boats", "findBoats", String.format(Locale.ROOT, body, "lines"))),
            boats(operation("/boats", "findBoats", String.format(Locale.ROOT, body, "array"))))))
        .containsExactly("row-formats-changed");
  }

  @Test
  void aServerAtAnotherAddressKeepsItsVariables() {
    String paths = boats(operation("/boats", "listBoats", ""));
    String server = "servers: [{url: '%s', variables: {port: {default: '%s'}}}]\n";
    assertThat(SpecFixture.rules(SpecFixture.findings(
            paths + String.format(Locale.ROOT, server, "https://old.invalid:{port}", "1"),
            paths + String.format(Locale.ROOT, server, "https://new.invalid:{port}", "2"))))
        .containsExactly("server-changed", "server-variable-changed");
  }

  @Test
  void everyCuratedSpecIsTheSameAsItself() throws IOException {
    try (Stream<Path> folders =
        Files.list(Path.of(System.getProperty("apiscribe.root"), "specs"))) {
      List<Path> specs =
          folders.filter(folder -> Files.exists(folder.resolve("openapi.yaml"))).toList();
      assertThat(specs).isNotEmpty();
      for (Path spec : specs) {
        DiffReview review = DiffReview.of(ApiSpec.read(spec), ApiSpec.read(spec), null);
        assertThat(review.report(null).findings()).isEmpty();
        assertThat(review.verdict().level()).isEqualTo(SemverVerdict.Level.NONE);
      }
    }
  }
}
