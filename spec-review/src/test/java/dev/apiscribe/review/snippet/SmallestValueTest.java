package dev.apiscribe.review.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallestValueTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: string, minLength: 32, maxLength: 32}",
        "{type: string, maxLength: 2}",
        "{type: string, pattern: '^[A-Z]+$'}",
        "{type: string, pattern: '^[0-9a-f]{8}$', minLength: 8, maxLength: 8}",
        "{type: string, pattern: '^[0-9]+[smhd]$'}",
        "{type: string, format: date-time}",
        "{type: integer, minimum: 5}",
        "{type: integer, minimum: 5, multipleOf: 4}",
        "{type: integer, maximum: -3}",
        "{type: number, minimum: 0.5, multipleOf: 0.25}",
        "{type: boolean}",
        "{type: array, items: {type: string}}",
        "{type: array, minItems: 2, items: {type: integer, minimum: 1}}",
        "{enum: [b, a]}",
        "{type: object, required: [a, c], properties: {a: {type: string, minLength: 1}, b: {type: string}, c: {type: object, required: [d], properties: {d: {enum: [e]}}}}}",
        "{allOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: integer}}}]}"
      })
  void isAllowedByTheSchema(String schema) throws IOException {
    YamlFile file = YamlFile.parse("schema.yaml", schema);
    String json = new ObjectMapper().writeValueAsString(SmallestValue.of(file, ""));
    var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(file.root().toString(), InputFormat.JSON);
    assertThat(validator.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  @Test
  void hasRequiredPropertiesOnlyAndExamplesBeforeAnythingElse() {
    assertThat(
            of(
                "{type: object, required: [a], properties: {a: {type: integer, minimum: 3, example: 7}, b: {type: string}}}"))
        .isEqualTo("{\"a\":7}");
    assertThat(of("{type: string, x-extensible-enum: [b, a]}")).isEqualTo("\"b\"");
    assertThat(of("{type: object, additionalProperties: true}")).isEqualTo("{}");
  }

  @Test
  void endsWhereASchemaRequiresItself() {
    assertThat(of(
            "{type: object, required: [next], properties: {next: {$ref: '#/properties/self'}, self: {$ref: '#/x'}}, "
                + "x: {type: object, required: [next], properties: {next: {$ref: '#/x'}}}}"))
        .startsWith("{\"next\":{\"next\":")
        .hasSizeLessThan(1000);
  }

  private static String of(String schema) {
    return SmallestValue.of(YamlFile.parse("schema.yaml", schema), "").toString();
  }
}
