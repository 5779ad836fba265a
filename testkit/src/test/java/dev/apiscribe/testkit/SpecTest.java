package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.openapi.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecTest {
  @ParameterizedTest
  @ValueSource(strings = {"Ab", "%41b", "%41%62"})
  void followsAReferenceHoweverItIsSpelled(String name) {
    Spec spec = new Spec(Json.parse("{\"a\": {\"$ref\": \"#/components/schemas/" + name
        + "\"}, \"components\": {\"schemas\": {\"Ab\": {\"properties\": {\"c\": {}}}}}}"));

    assertThat(spec.resolve("/a")).isEqualTo("/components/schemas/Ab");
    assertThat(spec.hasProperty("/a", "c")).isTrue();
  }
}
