package dev.apiscribe.templates.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas that lead back to themselves: all that is made of a document ends, and says where the
 * circle is if it cannot be made.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CircularSchemasTest {
  private static final Path SPEC = Path.of("src/test/cases/empty-body/spec.yaml");
  private static final JsonMapper JSON = new JsonMapper();
  /** From a schema A, also through a schema B, to A. */
  private static final Map<String, String> STEPS = steps();

  @TempDir
  Path folder;

  private static Map<String, String> steps() {
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put("a reference", "@");
    steps.put("one allOf", "{'allOf': [@]}");
    steps.put("several allOf", "{'allOf': [@, {'type': 'object'}]}");
    steps.put("one allOf of another", "{'allOf': [{'allOf': [@]}]}");
    steps.put("oneOf", "{'oneOf': [@, {'type': 'string'}]}");
    steps.put("anyOf", "{'anyOf': [@, {'type': 'string'}]}");
    steps.put("not", "{'not': @}");
    steps.put("elements", "{'type': 'array', 'items': @}");
    steps.put("values of a map", "{'type': 'object', 'additionalProperties': @}");
    steps.put("a property", "{'type': 'object', 'properties': {'next': @}}");
    steps.put(
        "a required property",
        "{'type': 'object', 'required': ['next'], 'properties': {'next': @}}");
    return steps;
  }

  static Stream<Arguments> circles() {
    return STEPS.keySet().stream()
        .flatMap(step -> Stream.of(1, 2)
            .flatMap(length -> Stream.of(
                    new JavaOutputs(), new GoalOutputs(SPEC), new ReviewOutputs(SPEC))
                .map(output -> Arguments.of(step, length, output))));
  }

  @ParameterizedTest(name = "{2}: {0}, {1} schemas")
  @MethodSource("circles")
  void endInAnOutputOrASentence(String step, int length, HostileOutput output) throws IOException {
    Refusal refusal = output.refusal(
        new StringPlaces.Changed(document(STEPS.get(step), length), Map.of()), folder);

    if (refusal != null) {
      assertThat(refusal.text())
          .containsPattern("[0-9#] ?/(components/schemas|paths)/")
          .doesNotContain("StackOverflow", "\tat ");
    }
  }

  private static JsonNode document(String step, int length) throws IOException {
    ObjectNode document = (ObjectNode) Documents.read(SPEC);
    ObjectNode schemas = document.withObject("/components/schemas");
    List<String> names = length == 1 ? List.of("A") : List.of("A", "B");
    for (int i = 0; i < length; i++) {
      String next = "{'$ref': '#/components/schemas/" + names.get((i + 1) % length) + "'}";
      schemas.set(
          names.get(i),
          JSON.readTree((i == 0 ? step : "{'allOf': [@]}").replace("@", next).replace('\'', '"')));
    }
    ObjectNode operation = document.withObject("/paths").putObject("/circles").putObject("post");
    operation
        .put("operationId", "closeCircle")
        .putArray("tags")
        .add(document.at("/tags/0/name").asText("Things"));
    JsonNode content = JSON.readTree(
        "{\"application/json\": {\"schema\": {\"$ref\": \"#/components/schemas/A\"}, \"example\": {}}}");
    operation.putObject("requestBody").put("required", true).set("content", content);
    operation
        .putObject("responses")
        .putObject("200")
        .put("description", "A circle.")
        .set("content", content);
    return document;
  }
}
