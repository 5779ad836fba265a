package dev.apiscribe.review.curated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecYamlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "No",
        "on",
        "null",
        "~",
        "",
        " ",
        "1",
        "1.5",
        "1e3",
        "0x1F",
        "0o17",
        "12:30:45",
        "1_000",
        "2024-05-06",
        "2024-05-06T07:08:09Z",
        "=",
        "<<",
        "a: b",
        "a #b",
        "- a",
        "? a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "{a}",
        "[a]",
        "a, b",
        "it's",
        "\"a\"",
        "tab\tin",
        "line\nbreak",
        "ä€😀",
        "trailing ",
        " leading",
        "a\\b",
        "https://{host}/x",
        "/v1/{id}",
        ".inf",
        "y",
        "a:",
        "'",
        "-",
        "--- a",
        "\u0085",
        "\u2028",
        "NaN"
      })
  void writesTextsThatReadersOfBothVersionsTakeForText(String text) throws Exception {
    JsonNode document = new ObjectMapper()
        .createObjectNode()
        .put(text, "key")
        .put("value", text)
        .set("enum", new ObjectMapper().createArrayNode().add(text));

    String yaml = SpecYaml.of(document);

    assertThat(YamlFile.parse("x", yaml).root()).hasToString(document.toString());
    assertThat(new ObjectMapper(new YAMLFactory()).readTree(yaml)).isEqualTo(document);
  }

  @Test
  void writesReferencesAndShortListsInOneLine() throws Exception {
    JsonNode document = Json.parse(
        "{\"schema\": {\"$ref\": \"#/components/schemas/Berth\"}, \"required\": [\"id\", \"name\"], \"x\": {\"minimum\": 1}}");

    assertThat(SpecYaml.of(document)).isEqualTo("""
        schema: {$ref: '#/components/schemas/Berth'}
        required: [id, name]
        x:
          minimum: 1
        """);
  }

  @Test
  void keepsNumbersAsTheyAre() throws Exception {
    JsonNode document = Json.parse("{\"a\": 12345678901234567890, \"b\": 0.10, \"c\": -1}");

    assertThat(SpecYaml.of(document)).isEqualTo("a: 12345678901234567890\nb: 0.10\nc: -1\n");
  }
}
