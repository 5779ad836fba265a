package dev.apiscribe.conformance.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference may write each letter of a name as a percent sign and two digits. */
class SpelledReferencesTest {
  private static final JsonNode DOCUMENT = Json.parse("""
      {"components": {"schemas": {"Ab": {"type": "string"}},
        "parameters": {"Ab": {"name": "q", "in": "query", "schema": {}}}}}
      """);

  @ParameterizedTest
  @ValueSource(strings = {"Ab", "%41b", "%41%62"})
  void leadToTheirComponents(String name) {
    DocumentedSchema schema = DocumentedSchema.of(
        DOCUMENT, Json.parse("{\"$ref\": \"#/components/schemas/" + name + "\"}"));
    DocumentedParameter parameter = DocumentedParameter.of(
        DOCUMENT, Json.parse("{\"$ref\": \"#/components/parameters/" + name + "\"}"));

    assertThat(schema.name()).isEqualTo("Ab");
    assertThat(schema.keyword("type").asText()).isEqualTo("string");
    assertThat(parameter.place()).isEqualTo("query q");
  }
}
