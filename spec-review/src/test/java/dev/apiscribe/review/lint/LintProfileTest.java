package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import dev.apiscribe.review.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintProfileTest {
  private static final String FOREIGN = """
      openapi: 3.1.0
      info: {title: Ferries, version: "1"}
      paths:
        /sailings/{id}:
          get:
            operationId: find_sailing
            responses:
              "200":
                description: OK
                content:
                  application/json:
                    schema: {$ref: "#/components/schemas/Sailing"}
      components:
        schemas:
          Sailing:
            type: [object, "null"]
            required: [name, gate]
            properties:
              name: {type: [string, "null"]}
      """;

  @TempDir
  Path folder;

  private List<String> rules(LintProfile profile) throws IOException {
    Path spec = Files.writeString(folder.resolve("ferries.yaml"), FOREIGN);
    return SpecLint.report(List.of(spec), null, profile).findings().stream()
        .map(Finding::rule)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void curatedHoldsToConventionsThatADocumentOfOthersDoesNotKnow() throws IOException {
    assertThat(rules(LintProfile.CURATED))
        .contains("api-name", "error-envelope", "openapi-version", "operation-words");
  }

  @Test
  void codegenHoldsToWhatGeneratedCodeSuffersFrom() throws IOException {
    assertThat(rules(LintProfile.CODEGEN))
        .containsExactly("operation-tag", "path-variable", "required-properties");
  }

  @Test
  void minimalHoldsToWhatIsWrongInAnyDocument() throws IOException {
    assertThat(rules(LintProfile.MINIMAL)).containsExactly("path-variable", "required-properties");
  }

  /** The generator takes each golden case: what it names or leaves out itself breaks nothing. */
  @Test
  void codegenCallsNothingBreakingThatTheGeneratorTakes() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(Path.of("../templates/src/test/cases"))) {
      cases =
          folders.map(each -> each.resolve("spec.yaml")).filter(Files::exists).toList();
    }

    assertThat(cases).hasSizeGreaterThan(15);
    assertThat(SpecLint.report(cases, null, LintProfile.CODEGEN).findings())
        .filteredOn(finding -> finding.severity() == Severity.BREAKING)
        .isEmpty();
  }

  /** A document that breaks a rule everywhere has a few findings, and the number of the others. */
  @Test
  void aRuleThatIsBrokenEverywhereIsFolded() throws IOException {
    StringBuilder paths = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      paths.append("  /p" + i + ": {get: {tags: [a], responses: {'204': {description: Done.}}}}\n");
    }
    Path spec = Files.writeString(
        folder.resolve("many.yaml"),
        "openapi: 3.0.3\ninfo: {title: Many, version: '1'}\ntags: [{name: a}]\npaths:\n" + paths);
    Report report = SpecLint.report(List.of(spec), null, LintProfile.CODEGEN);

    assertThat(report.findings())
        .hasSize(10)
        .extracting(Finding::rule)
        .containsOnly("operation-id");
    assertThat(report.findings().get(9).message())
        .isEqualTo("Expected an operation id, found nothing. So do 40 more places.");
    assertThat(report.rules())
        .filteredOn(run -> run.rule().equals("operation-id"))
        .extracting(Report.RuleRun::found)
        .containsExactly(50);
    assertThat(SpecLint.report(List.of(spec), null, LintProfile.CURATED).findings())
        .filteredOn(finding -> finding.rule().equals("operation-id"))
        .hasSize(50);
  }

  @Test
  void readsOtherFilesOfTheFolderButForCuratedSpecs() throws IOException {
    Files.writeString(folder.resolve("parts.yaml"), "Dog: {type: object, required: [name]}\n");
    Path spec = Files.writeString(
        folder.resolve("dogs.yaml"),
        "openapi: 3.1.0\ninfo: {title: Dogs, version: '1'}\npaths: {}\n"
            + "components: {schemas: {Pet: {$ref: 'parts.yaml#/Dog'}}}\n");

    assertThat(SpecLint.report(List.of(spec), null, LintProfile.MINIMAL).findings())
        .extracting(Finding::rule)
        .containsExactly("required-properties");
    assertThat(SpecLint.report(List.of(spec), null, LintProfile.CURATED).findings())
        .extracting(Finding::rule)
        .contains("reference");
  }

  @ParameterizedTest
  @EnumSource
  void namesRulesThatThereAre(LintProfile profile) throws IOException {
    Path spec = Files.writeString(folder.resolve("ferries.yaml"), FOREIGN);
    Report all = SpecLint.report(List.of(spec), null, LintProfile.CURATED);

    assertThat(all.rules().stream().map(Report.RuleRun::rule).collect(Collectors.toSet()))
        .containsAll(profile.rules());
  }
}
