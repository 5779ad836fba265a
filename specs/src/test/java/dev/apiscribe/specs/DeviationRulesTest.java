package dev.apiscribe.specs;

import static dev.apiscribe.specs.MiniSpec.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationRulesTest {
  private static final String ENTRY =
      """
      - id: size-is-a-number
        kind: gap
        where:
          - /components/schemas/ReplaceThingRequest/properties/size
          - /paths/~1things~1{thing_id}/put
        document: things-api
        lines: '739, 743-745'
        documented: Nothing.
        curated: A number.
        reason: The sample has one.
        evidence: The sample.
      """;

  @Test
  void acceptsACompleteEntry() {
    assertThat(findings(ENTRY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "size-is-a-number, Size_is, /0/id, expected an id in kebab-case that no other entry has",
    "kind: gap, kind: bug, /0/kind, expected one of the kinds in specs/README.md",
    "things-api, other-api, /0/document, expected one of [things-api]",
    "'739, 743-745', here, /0/lines, 'expected line numbers, such as ''739, 743-745'''",
    "'curated: A number.', 'curated: \"\"', /0/curated, expected a text",
    "'reason: The sample has one.', x-none: 1, /0/reason, expected a text",
    "'evidence: The sample.', 'evidence: \"\"', /0/evidence, 'expected a text, or no evidence'",
    "properties/size, properties/weight, /0/where/0,"
        + " 'expected a place in the spec, not /components/schemas/ReplaceThingRequest/properties/weight'"
  })
  void findsAFieldThatIsMissingOrWrong(String old, String replacement, String pointer, String expected) {
    assertThat(findings(ENTRY.replace(old, replacement))).containsExactly(finding(pointer, expected));
  }

  @Test
  void findsAnIdThatOccursTwice() {
    assertThat(findings(ENTRY + ENTRY))
        .containsExactly(finding("/1/id", "expected an id in kebab-case that no other entry has"));
  }

  @Test
  void findsAnEntryWithoutPlace() {
    assertThat(findings(ENTRY.replaceFirst("where:\n.*\n.*\n", "where: []\n")))
        .containsExactly(finding("/0/where", "expected JSON Pointers into openapi.yaml"));
  }

  @Test
  void acceptsALossWithoutLines() {
    assertThat(findings(ENTRY.replace("kind: gap", "kind: loss").replaceFirst("  lines: .*\n", ""))).isEmpty();
  }

  private static List<Finding> findings(String deviations) {
    return DeviationRules.entries(
        SpecDocument.parse("mini.yaml", deviations), MiniSpec.with(), Set.of("things-api"));
  }
}
