package dev.apiscribe.specs;

import static dev.apiscribe.specs.MiniSpec.finding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaRulesTest {
  private static final String NAMED = "expected a $ref to a schema under /components/schemas";
  private static final String PUT = "/paths/~1things~1{thing_id}/put";
  private static final String REQUEST = "/components/schemas/ReplaceThingRequest";

  @Test
  void acceptsTheMiniSpec() {
    SpecDocument spec = MiniSpec.with();
    assertThat(SchemaRules.inline(spec)).isEmpty();
    assertThat(SchemaRules.names(spec)).isEmpty();
    assertThat(SchemaRules.extensibleEnums(spec)).isEmpty();
    assertThat(SchemaRules.numberFormats(spec)).isEmpty();
    assertThat(SchemaRules.unusedComponents(spec)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: object}",
        "{type: string, enum: [a]}",
        "{type: string, x-extensible-enum: [a]}",
        "{additionalProperties: true}",
        "{oneOf: [{type: string}]}",
        "{nullable: true, properties: {}, allOf: [{$ref: '#/components/schemas/Thing'}]}",
        "{allOf: [{$ref: '#/components/schemas/Thing'}]}"
      })
  void findsASchemaWithoutName(String inline) {
    assertThat(SchemaRules.inline(MiniSpec.with("kind: {$ref: '#/components/schemas/ThingKind'}", "kind: " + inline)))
        .containsExactly(finding("/components/schemas/Thing/properties/kind", NAMED));
  }

  @Test
  void findsAnInlineEnumerationOfAParameter() {
    assertThat(SchemaRules.inline(MiniSpec.with("schema: {type: string}", "schema: {type: string, enum: [one]}")))
        .containsExactly(finding(PUT + "/parameters/0/schema", NAMED));
  }

  @Test
  void findsAnInlineBody() {
    String body = "schema: {$ref: '#/components/schemas/ReplaceThingRequest'}";
    assertThat(SchemaRules.inline(MiniSpec.with(body, "schema: {type: object}")))
        .containsExactly(finding(PUT + "/requestBody/content/application~1json/schema", NAMED));
  }

  @Test
  void findsInlineItems() {
    assertThat(SchemaRules.inline(MiniSpec.with("items: {type: integer, format: int64}", "items: {type: object}")))
        .containsExactly(finding(REQUEST + "/properties/weights/items", NAMED));
  }

  @Test
  void findsInlineAdditionalProperties() {
    SpecDocument spec = MiniSpec.with("required: [size]", "additionalProperties: {type: object}");
    assertThat(SchemaRules.inline(spec)).containsExactly(finding(REQUEST + "/additionalProperties", NAMED));
  }

  @Test
  void findsANameOfJavaLang() {
    assertThat(SchemaRules.names(MiniSpec.with("    ThingKind:\n", "    Record:\n")))
        .containsExactly(finding("/components/schemas/Record", "expected a name unlike java.lang.Record"));
  }

  @Test
  void findsANameThatIsNotUpperCamelCase() {
    assertThat(SchemaRules.names(MiniSpec.with("    ThingKind:\n", "    thing_kind:\n")))
        .containsExactly(finding("/components/schemas/thing_kind", "expected a name in UpperCamelCase"));
  }

  @Test
  void findsARequestThatIsNotCalledSo() {
    SpecDocument spec = MiniSpec.with("'#/components/schemas/ReplaceThingRequest'", "'#/components/schemas/Body'");
    assertThat(SchemaRules.names(spec))
        .containsExactly(
            finding(
                PUT + "/requestBody/content/application~1json/schema", "expected a schema whose name ends in Request"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type: integer\n      x-extensible-enum: [1]",
        "type: string\n      enum: [small]\n      x-extensible-enum: [small]",
        "type: string\n      x-extensible-enum: []",
        "x-extensible-enum: [small]"
      })
  void findsAnOpenEnumerationThatIsNone(String broken) {
    SpecDocument spec = MiniSpec.with("type: string\n      x-extensible-enum: [small, big]", broken);
    assertThat(SchemaRules.extensibleEnums(spec))
        .containsExactly(
            finding("/components/schemas/ThingKind/x-extensible-enum", "expected values, on a string without enum"));
  }

  @Test
  void findsAnIntegerWithoutFormat() {
    assertThat(SchemaRules.numberFormats(MiniSpec.with("{type: integer, format: int64}", "{type: integer}")))
        .containsExactly(
            finding(
                REQUEST + "/properties/weights/items",
                "expected the format int64, or int32 where the document bounds the integer"));
  }

  @Test
  void findsANumberWithFormat() {
    SpecDocument spec = MiniSpec.with("{type: integer, format: int64}", "{type: number, format: double}");
    assertThat(SchemaRules.numberFormats(spec))
        .containsExactly(
            finding(REQUEST + "/properties/weights/items/format", "expected a number without a format"));
  }

  @Test
  void findsAComponentThatOnlyItselfUses() {
    assertThat(SchemaRules.unusedComponents(MiniSpec.with("    ThingKind:\n", """
            Unused:
              type: array
              items: {$ref: '#/components/schemas/Unused'}
            ThingKind:
        """)))
        .containsExactly(finding("/components/schemas/Unused", "expected a use"));
  }

  @Test
  void findsASecuritySchemeThatNothingNames() {
    assertThat(SchemaRules.unusedComponents(MiniSpec.with("  - Key: []", "  - {}")))
        .containsExactly(finding("/components/securitySchemes/Key", "expected a use"));
  }
}
