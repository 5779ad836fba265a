package dev.apiscribe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadFitTest {
  /** A document with these schemas, a reference to each of which is {@code #/NAME}. */
  private static JsonNode spec(String schemas) throws IOException {
    return new JsonMapper()
        .readTree(("{'components': {'schemas': " + schemas + "}}")
            .replace("#/", "#/components/schemas/")
            .replace('\'', '"'));
  }

  private static JsonNode schema(JsonNode spec, String name) {
    return spec.at("/components/schemas").path(name);
  }

  @ParameterizedTest
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ValueSource(
      strings = {
        "{'$ref': '#/A'}",
        "{'allOf': [{'$ref': '#/A'}]}",
        "{'allOf': [{'allOf': [{'$ref': '#/A'}]}]}",
        "{'$ref': '#/B'}",
      })
  void refusesASchemaThatLeadsBackToItself(String schema) throws IOException {
    JsonNode spec = spec("{'A': " + schema + ", 'B': {'allOf': [{'$ref': '#/A'}]}}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PayloadFit(spec).resolve(schema(spec, "A")))
        .withMessageContaining("the schema leads back to itself. Break the circle.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "C"})
  void takesNullWhereASchemaOnTheWayAllowsIt(String name) throws IOException {
    JsonNode spec = spec("{'A': {'$ref': '#/B'}, 'B': {'allOf': [{'$ref': '#/C'}]},"
        + " 'C': {'nullable': true, 'allOf': [{'$ref': '#/D'}]}, 'D': {'type': 'string'}}");
    PayloadFit fit = new PayloadFit(spec);

    assertThatCode(() -> fit.check(NullNode.getInstance(), schema(spec, name), ""))
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit.check(NullNode.getInstance(), schema(spec, "D"), ""));
  }

  @Test
  void followsTwoWaysToOneSchema() throws IOException {
    JsonNode spec =
        spec("{'A': {'$ref': '#/B'}, 'B': {'allOf': [{'$ref': '#/C'}]}, 'C': {'type': 'string'}}");
    PayloadFit fit = new PayloadFit(spec);

    assertThat(fit.resolve(schema(spec, "A")))
        .isEqualTo(fit.resolve(schema(spec, "B")))
        .isEqualTo(schema(spec, "C"));
  }
}
