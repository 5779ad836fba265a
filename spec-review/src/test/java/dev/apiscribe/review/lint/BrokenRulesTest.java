package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what broken.yaml breaks, and nothing in what is whole. */
class BrokenRulesTest {
  @TempDir
  Path folder;

  static List<JsonNode> cases() {
    List<JsonNode> cases = new ArrayList<>();
    YamlFile.read(ThingsFolder.resource("broken.yaml")).root().forEach(cases::add);
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsBroken(JsonNode broken) throws IOException {
    ThingsFolder things = ThingsFolder.in(folder);
    JsonNode change = broken.path("change");
    for (int i = 0; i < change.size(); i += 2) {
      things.replace(
          broken.path("in").asText("mini/openapi.yaml"),
          change.get(i).asText(),
          change.get(i + 1).asText());
    }
    if (broken.has("delete")) {
      things.delete(broken.path("delete").asText());
    }
    if (broken.has("write")) {
      things.write(broken.path("write").asText(), broken.path("text").asText());
    }
    List<Finding> found = things.lint().findings().stream()
        .filter(finding -> finding.rule().equals(broken.path("rule").asText()))
        .toList();
    assertThat(found).singleElement().satisfies(finding -> {
      assertThat(finding.right().pointer())
          .isEqualTo(broken.path("below").asText() + broken.path("at").asText());
      assertThat(finding.right().line()).isPositive();
      assertThat(finding.message()).startsWith(broken.path("expected").asText()).endsWith(".");
      assertThat(finding.next()).endsWith(".");
    });
  }

  @Test
  void findsNothingInWhatIsWholeAndLooksAtItWithEveryRule() throws IOException {
    Report report = ThingsFolder.in(folder).write("mini/lint.yaml", "[]").lint();
    assertThat(report.findings()).isEmpty();
    assertThat(report.rules())
        .filteredOn(run -> run.looked() == 0)
        .extracting(Report.RuleRun::rule)
        .as("there are no exceptions to look at")
        .containsExactlyInAnyOrder("exception-reason", "stale-exception");
  }

  @Test
  void everyRuleHasACaseAndAMeaningOfItsOwn() throws IOException {
    Set<String> broken = new TreeSet<>();
    cases().forEach(one -> broken.add(one.path("rule").asText()));
    List<Report.RuleRun> rules = ThingsFolder.in(folder).lint().rules();
    assertThat(rules)
        .extracting(Report.RuleRun::rule)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(broken);
    assertThat(rules).allSatisfy(run -> assertThat(run.meaning()).isNotBlank());
  }
}
