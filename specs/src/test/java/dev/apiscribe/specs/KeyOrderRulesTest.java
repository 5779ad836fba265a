package dev.apiscribe.specs;

import static dev.apiscribe.specs.MiniSpec.finding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyOrderRulesTest {

  @Test
  void acceptsTheMiniSpec() {
    assertThat(KeyOrderRules.ofSpec(MiniSpec.with())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'info:\n'|'externalDocs: {}\ninfo:\n'|/info|externalDocs",
        "'  title: Things\n  version: v1'|'  version: v1\n  title: Things'|/info/title|version",
        "'description: The old'|'deprecated: true\n      description: The old'"
            + "|/paths/~1things~1{thing_id}/put/description|deprecated",
        "'name: thing_id\n          in: path'|'in: path\n          name: thing_id'"
            + "|/paths/~1things~1{thing_id}/put/parameters/0/name|in",
        "'type: string\n      x-ex'|'x-a: 1\n      type: string\n      x-ex'|/components/schemas/ThingKind/type|x-a",
        "'  securitySchemes:'|'  parameters: {}\n  securitySchemes:'|/components/securitySchemes|parameters",
        "'format: int64'|'description: Grams., format: int64'"
            + "|/components/schemas/ReplaceThingRequest/properties/weights/items/format|description"
      })
  void findsAKeyThatComesTooLate(String old, String replacement, String pointer, String before) {
    assertThat(KeyOrderRules.ofSpec(MiniSpec.with(old, replacement)))
        .containsExactly(finding(pointer, "expected before " + before));
  }

  @Test
  void findsAKeyOfADeviationThatComesTooLate() {
    SpecDocument deviations = SpecDocument.parse("mini.yaml", "- {kind: gap, id: a}");
    assertThat(KeyOrderRules.ofDeviations(deviations)).containsExactly(finding("/0/id", "expected before kind"));
  }

  @Test
  void findsAKeyOfADocumentThatComesTooLate() {
    SpecDocument documents = SpecDocument.parse("mini.yaml", "- {title: A, id: a}");
    assertThat(KeyOrderRules.ofDocuments(documents)).containsExactly(finding("/0/id", "expected before title"));
  }
}
