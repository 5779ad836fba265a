package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
        .containsExactly("operation-id", "operation-tag", "path-variable", "required-properties");
  }

  @Test
  void minimalHoldsToWhatIsWrongInAnyDocument() throws IOException {
    assertThat(rules(LintProfile.MINIMAL)).containsExactly("path-variable", "required-properties");
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
