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
  private static JsonNode json(String text) throws IOException {
    return new JsonMapper().readTree(text.replace('\'', '"'));
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
    JsonNode spec = json("{'A': " + schema + ", 'B': {'allOf': [{'$ref': '#/A'}]}}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PayloadFit(spec).resolve(spec.path("A")))
        .withMessageContaining("the schema leads back to itself. Break the circle.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "C"})
  void takesNullWhereASchemaOnTheWayAllowsIt(String name) throws IOException {
    JsonNode spec = json("{'A': {'$ref': '#/B'}, 'B': {'allOf': [{'$ref': '#/C'}]},"
        + " 'C': {'nullable': true, 'allOf': [{'$ref': '#/D'}]}, 'D': {'type': 'string'}}");
    PayloadFit fit = new PayloadFit(spec);

    assertThatCode(() -> fit.check(NullNode.getInstance(), spec.path(name), ""))
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit.check(NullNode.getInstance(), spec.path("D"), ""));
  }

  @Test
  void followsTwoWaysToOneSchema() throws IOException {
    JsonNode spec =
        json("{'A': {'$ref': '#/B'}, 'B': {'allOf': [{'$ref': '#/C'}]}, 'C': {'type': 'string'}}");
    PayloadFit fit = new PayloadFit(spec);

    assertThat(fit.resolve(spec.path("A")))
        .isEqualTo(fit.resolve(spec.path("B")))
        .isEqualTo(spec.path("C"));
  }
}
