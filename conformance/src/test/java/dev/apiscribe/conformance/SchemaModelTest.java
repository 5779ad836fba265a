package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ModelCheck;
import dev.apiscribe.conformance.check.ModelMapper;
import dev.apiscribe.conformance.check.ValidationCheck;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Synthesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every model beyond the documented payloads: with all of its members, and with the required ones only. */
class SchemaModelTest {
  private static final List<ModelMapper> MAPPERS = ModelMapper.all();

  @TestFactory
  Stream<DynamicTest> survivesWithEveryMemberAndWithTheRequiredOnes() {
    List<DynamicTest> tests = new ArrayList<>();
    for (DocumentedApi api : DocumentedApi.all()) {
      api.schemas()
          .forEach(
              (name, schema) -> {
                if (schema.isModel()) {
                  JsonNode full = Synthesis.full(schema, name, 1);
                  JsonNode minimal = Synthesis.minimal(schema, name, 1);
                  tests.add(dynamicTest(api + " " + name + ", full", () -> check(api, name, schema, full)));
                  tests.add(dynamicTest(api + " " + name + ", minimal", () -> check(api, name, schema, minimal)));
                }
              });
    }
    return tests.stream();
  }

  private static void check(DocumentedApi api, String name, DocumentedSchema schema, JsonNode value) {
    var media = new DocumentedMedia("application/json", "/components/schemas/" + name, schema, null, Map.of(), null);
    Payload payload = new Payload(api.operations().get(0), 200, media, null, value);
    List<Check> checks = new ArrayList<>(ValidationCheck.of(payload));
    MAPPERS.forEach(mapper -> checks.addAll(ModelCheck.of(payload, mapper)));
    assertThat(checks).isNotEmpty();
    assertThat(checks.stream().filter(Check::isFailed)).as("%s %s", api, name).isEmpty();
  }
}
