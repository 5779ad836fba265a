package dev.apiscribe.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what the build makes of every API to its schemas; the other rules of specs/README.md are
 * those of {@code ./apiscribe lint}.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.apiscribe.specs.ApiFolder#all")
class SpecsTest {
  private final ApiFolder api;

  SpecsTest(ApiFolder api) {
    this.api = api;
  }

  @Test
  void theParserOfGeneratorsHasNothingToSay() throws IOException {
    for (String extension : List.of("yaml", "json")) {
      String file = api.bundledFile(extension).toString();
      holds(ParserRules.messages(file, Files.readString(api.bundledFile(extension))));
    }
  }

  @Test
  void theBundleNeedsNoOtherFile() {
    holds(ExampleRules.inlined(api.bundled()));
  }

  @Test
  void everyExampleSatisfiesItsSchema() {
    holds(ExampleRules.valid(api.bundled()));
  }

  @Test
  void everyDocumentedIntegerFitsItsFormat() {
    holds(IntegerRules.inRange(api.bundled()));
  }

  private static void holds(List<Finding> findings) {
    String report = findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    assertThat(findings)
        .withFailMessage(() -> findings.size() + " findings:\n" + report)
        .isEmpty();
  }
}
