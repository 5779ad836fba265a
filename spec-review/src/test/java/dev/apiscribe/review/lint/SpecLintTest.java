package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import dev.apiscribe.review.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecLintTest {
  private static final String SCHEMELESS =
      "[{rule: server, at: /servers/0/url, reason: The vendor gives none.}]";

  @TempDir
  Path folder;

  private ThingsFolder schemeless() throws IOException {
    return ThingsFolder.in(folder)
        .unread()
        .replace("mini/openapi.yaml", "https://{host}", "//{host}");
  }

  @Test
  void saysWhereAndWhatToDo() throws IOException {
    Report report = schemeless().lint();
    assertThat(report.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.BREAKING);
      assertThat(finding.list()).isEqualTo("The API as a whole");
      assertThat(finding.right().source()).endsWith("mini/openapi.yaml");
      assertThat(finding.right().line()).isEqualTo(8);
      assertThat(finding.right().pointer()).isEqualTo("/servers/0/url");
      assertThat(finding.message())
          .isEqualTo(
              "Expected a URL with a scheme, or a variable in its place, found //{host}/api.");
    });
  }

  @Test
  void namesTheOperationThatIsTouched() throws IOException {
    Report report = ThingsFolder.in(folder)
        .unread()
        .replace("mini/openapi.yaml", "The thing was replaced.", "OK")
        .lint();
    assertThat(report.findings())
        .extracting(Finding::affects)
        .containsExactly(List.of("PUT /things/{thing_id}"));
  }

  @Test
  void anExceptionWithAReasonAllowsOnePlace() throws IOException {
    Report report = schemeless().write("mini/lint.yaml", SCHEMELESS).lint();
    assertThat(report.findings()).isEmpty();
    assertThat(report.figures()).containsEntry("exceptions used", "1 of 1");
    assertThat(report.rules())
        .filteredOn(run -> run.rule().equals("server"))
        .extracting(Report.RuleRun::found)
        .containsExactly(0);
  }

  @Test
  void anExceptionForAnotherPlaceAllowsNothingAndIsStale() throws IOException {
    Report report = schemeless()
        .write("mini/lint.yaml", SCHEMELESS.replace("/servers/0/url", "/servers/0"))
        .lint();
    assertThat(report.findings())
        .extracting(Finding::rule)
        .containsExactly("server", "stale-exception");
    assertThat(report.figures()).containsEntry("exceptions used", "0 of 1");
  }

  @Test
  void aFileOfExceptionsReplacesThoseBesideTheSpec() throws IOException {
    ThingsFolder things = schemeless()
        .write("mini/lint.yaml", "[{rule: tag, at: /tags/0, reason: Never read.}]")
        .write("mine.yaml", SCHEMELESS);
    assertThat(
            SpecLint.report(List.of(things.mini()), folder.resolve("mine.yaml")).findings())
        .isEmpty();
  }

  @Test
  void theDocumentsOfSeveralApisAreLookedAtOnce() throws IOException {
    ThingsFolder things =
        ThingsFolder.in(folder).unread().replace("documents.yaml", "title: Things", "title: 1");
    Report report =
        SpecLint.report(List.of(things.mini(), things.mini().resolve("openapi.yaml")), null);
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("document-texts");
  }

  @Test
  void aSpecAloneIsNotHeldAgainstDocuments() throws IOException {
    Files.delete(ThingsFolder.in(folder).mini().resolve("../documents.yaml"));
    Report report = SpecLint.report(List.of(folder.resolve("mini")), null);
    assertThat(report.findings()).isEmpty();
    assertThat(report.figures())
        .containsEntry("without a documents.yaml to compare with", "mini")
        .containsEntry("without the conventions of our own specs", "--profile codegen");
  }

  @Test
  void circularSchemasAndReferencesComeToAnEnd() throws IOException {
    Report report = ThingsFolder.in(folder)
        .replace(
            "mini/openapi.yaml",
            "    Anything:\n      type: object\n",
            "    Anything:\n      $ref: '#/components/schemas/Anything'\n")
        .replace("mini/openapi.yaml", "      additionalProperties: true\n", "")
        .lint();
    assertThat(report.findings()).extracting(Finding::rule).contains("reference");
  }

  @Test
  void refusesWhatIsNoSpec() throws IOException {
    ThingsFolder things = ThingsFolder.in(folder);
    refuses(folder.resolve("absent"), "absent: cannot be read");
    refuses(folder, ": found no openapi.yaml in it, expected the folder of one API");
    things.write("mini/openapi.yaml", "- openapi");
    refuses(things.mini(), "openapi.yaml:1: found no OpenAPI document");
    things.write("mini/openapi.yaml", "openapi: [");
    refuses(things.mini(), "openapi.yaml:1: is not valid YAML");
    things.write("mini/openapi.yaml", "openapi: 3.0.3").write("mini/lint.yaml", "rule: server");
    refuses(things.mini(), "lint.yaml:1: found no list, expected entries that begin with a dash");
  }

  @Test
  void refusesWhatNeverEnds() throws IOException {
    ThingsFolder things = ThingsFolder.in(folder)
        .write("mini/openapi.yaml", "openapi: " + "[".repeat(50_000) + "]".repeat(50_000));
    refuses(things.mini(), " is nested too deeply");
    things.write("mini/openapi.yaml", "openapi: &a [*a]");
    refuses(things.mini(), " is nested too deeply");
    StringBuilder aliases = new StringBuilder("openapi: 3.0.3\na0: &a0 [b]\n");
    for (int i = 1; i <= 9; i++) {
      aliases
          .append(String.format(Locale.ROOT, "a%d: &a%d [", i, i))
          .append(String.format(Locale.ROOT, "*a%d, ", i - 1).repeat(10))
          .append("]\n");
    }
    things.write("mini/openapi.yaml", aliases.toString());
    refuses(things.mini(), ": found more than 1000000 nodes");
  }

  @Test
  void aSpecOfNothingButAVersionHasFindings() throws IOException {
    Report report =
        ThingsFolder.in(folder).write("mini/openapi.yaml", "openapi: 3.0.3").lint();
    assertThat(report.findings())
        .extracting(Finding::rule)
        .contains("server", "licence", "error-envelope", "document-counts");
  }

  @Test
  void valuesOfAnotherKindThanExpectedAreFindingsAndNoErrors() throws IOException {
    String spec = """
        openapi: 3.0.3
        info: [a]
        servers: {url: a}
        security: a
        tags: {name: 1}
        x-error-envelope: a
        paths: {/a: {get: b, put: [c], post: {tags: {a: b}, parameters: d, requestBody: [e], responses: f, x-row-formats: g, x-idempotent: 1}}}
        components: {schemas: {A: [], B: {properties: a, required: {a: b}, allOf: c, enum: d, minLength: a, maxLength: 1}}, parameters: [a]}
        """;
    Report report = ThingsFolder.in(folder)
        .write("mini/openapi.yaml", spec)
        .write("mini/lint.yaml", "[a, [b], {at: 1}]")
        .lint();
    assertThat(report.findings())
        .extracting(Finding::rule)
        .contains("api-name", "operation-id", "exception-reason");
  }

  private static void refuses(Path spec, String message) {
    assertThatThrownBy(() -> SpecLint.report(List.of(spec), null))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining(message);
  }
}
