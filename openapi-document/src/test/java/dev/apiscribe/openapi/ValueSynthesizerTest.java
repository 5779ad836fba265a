package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueSynthesizerTest {
  private static final JsonNode DOCUMENT = YamlFile.parse("api.yaml", """
      components:
        schemas:
          Group:
            type: object
            required: [name, tags]
            properties:
              name: {type: string, maxLength: 3}
              state: {type: string, x-extensible-enum: ['on', 'off']}
              days: {type: integer, maximum: 7}
              share: {type: number}
              since: {type: string, format: date-time}
              anything: {}
              parent: {$ref: '#/components/schemas/Group'}
              labels: {type: object, additionalProperties: {type: boolean}}
              tags: {type: array, items: {$ref: '#/components/schemas/Tag'}}
          Tag: {allOf: [{type: string}, {minLength: 5}]}
          Code: {type: string, pattern: '^[A-Z]+$', example: ABC}
          Endless: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Endless'}}}
          Long: {type: string, minLength: 1000000}
          Odd: {type: string, format: uuid}
          Unmatched: {type: string, pattern: '^x$'}
          Round: {$ref: '#/components/schemas/Round'}
      """).root();

  private static SpecSchema schema(String name) {
    return SpecSchema.of(DOCUMENT, DOCUMENT.at("/components/schemas/" + name));
  }

  @Test
  void hasEveryPropertyOnceAndNumbersThatDiffer() {
    assertThat(ValueSynthesizer.FULL.value(named("Group"), "value", ""))
        .hasToString(Json.parse("""
            {"name": "nam", "state": "on", "days": 2, "share": 3.25, "since": "2026-01-02T03:04:05Z",
             "anything": {"any": "value", "none": null, "number": 0.10},
             "parent": {"name": "nam", "tags": ["tagsx"]}, "labels": {"key": true}, "tags": ["tagsx"]}
            """).toString());
  }

  @Test
  void followsAReferenceThatIsSpelledWithPercentSigns() {
    assertThat(named("%54ag").name()).isEqualTo("Tag");
    assertThat(ValueSynthesizer.FULL.value(named("%54ag"), "value", ""))
        .isEqualTo(ValueSynthesizer.FULL.value(named("Tag"), "value", ""));
  }

  @Test
  void refusesAReferenceThatLeadsNowhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named("None"))
        .withMessageContaining("/$ref: found '#/components/schemas/None'");
  }

  @Test
  void hasRequiredPropertiesOnlyWhereThatIsAsked() {
    ValueSynthesizer minimal = new ValueSynthesizer(false, schema -> Optional.empty());

    assertThat(minimal.value(named("Group"), "value", ""))
        .hasToString("{\"name\":\"nam\",\"tags\":[]}");
  }

  @Test
  void takesTextsForPatternsFromWhoKnowsThem() {
    ValueSynthesizer matching = new ValueSynthesizer(true, schema -> Optional.of("XYZ"));

    assertThat(ValueSynthesizer.FULL.value(schema("Code"), "code", "")).hasToString("\"ABC\"");
    assertThat(matching.value(schema("Code"), "code", "")).hasToString("\"XYZ\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Endless,schema that requires itself",
    "Long,larger than",
    "Odd,format uuid",
    "Unmatched,pattern ^x$"
  })
  void saysForWhatNoValueIsKnown(String name, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueSynthesizer.FULL.value(named(name), "value", "/place"))
        .withMessageMatching("/place: no value is known for .*; give it an example")
        .withMessageContaining(why);
  }

  @Test
  void refusesASchemaThatLeadsBackToItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schema("Round"))
        .withMessage(
            "/components/schemas/Round: the schema leads back to itself. Break the circle.");
  }

  private static SpecSchema named(String name) {
    return SpecSchema.of(DOCUMENT, Json.parse("{\"$ref\":\"#/components/schemas/" + name + "\"}"));
  }
}
