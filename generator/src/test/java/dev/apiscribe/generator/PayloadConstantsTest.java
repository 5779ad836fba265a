package dev.apiscribe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadConstantsTest {
  private static final Path TEMPLATES = Path.of("../templates");
  private static final String SPEC = """
      info: {title: Things & more, x-api: {name: golden, javaName: Golden}}
      paths:
        /things/{id}:
          put:
            operationId: replaceThing
            x-source: {document: things, lines: '3-7'}
            requestBody:
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/thing'}
                  examples: {documented: {value: {}}}
            responses:
              '200':
                content:
                  application/json;charset=UTF-8:
                    schema: {type: array, items: {$ref: '#/components/schemas/thing'}}
                    examples: {documented: {value: [{}]}}
              '404': {}
      components:
        schemas:
          thing:
            type: object
            properties:
              name: {type: string}
              days: {type: integer, format: int32}
              state: {$ref: '#/components/schemas/state'}
              tags: {type: object, additionalProperties: {type: array, items: {type: boolean}}}
              next: {nullable: true, allOf: [{$ref: '#/components/schemas/thing'}]}
              any: {}
          state: {type: string, enum: ['on', 'off']}
      """;

  private final ObjectNode spec = (ObjectNode) yaml(SPEC);

  @Test
  void areTheSameHoweverAReferenceIsSpelled() throws IOException {
    String printed = print();
    spec.setAll((ObjectNode) yaml(SPEC.replace("schemas/thing'", "schemas/t%68ing'")
        .replace("schemas/state'", "schemas/%73tate'")));

    assertThat(print()).isEqualTo(printed);
  }

  @Test
  void areTypedByTheirSchemas() throws IOException {
    assertThat(print()).isEqualTo("""
            // Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
            package dev.apiscribe.testkit;

            import dev.apiscribe.golden.model.Thing;
            import java.util.List;
            import javax.annotation.processing.Generated;

            /** The documented payloads of Things &amp; more, typed, by operation and status. */
            @Generated("apiscribe")
            public final class GoldenPayloads {
              /**
               * The request of <code>replaceThing</code>, <code>PUT /things/&#123;id&#125;</code>.
               *
               * <p>Documented in things, lines 3-7.
               */
              public static final Payload<Thing> REPLACE_THING_REQUEST =
                  Payload.request("golden", "replace-thing.request",
                      PayloadType.of(Thing.class));

              /**
               * The response 200 of <code>replaceThing</code>, <code>PUT /things/&#123;id&#125;</code>.
               *
               * <p>Documented in things, lines 3-7.
               */
              public static final Payload.Response<List<Thing>> REPLACE_THING_200 =
                  Payload.response("golden", "replace-thing.200", 200, "application/json;charset=UTF-8",
                      PayloadType.listOf(PayloadType.of(Thing.class)));

              private GoldenPayloads() {}
            }
            """);
    assertThat(constants().file()).isEqualTo("dev/apiscribe/testkit/GoldenPayloads.java");
  }

  @Test
  void mentionADeprecatedModelWithoutAWarning() throws IOException {
    ((ObjectNode) spec.at("/components/schemas/thing")).put("deprecated", true);
    assertThat(print())
        .contains("@SuppressWarnings(\"deprecation\")\npublic final class GoldenPayloads {");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{name: 7}             | /name: expected a string, found a number",
        "{name: null}          | /name: expected a string, found null",
        "{days: 1.5}           | /days: expected an integer, found a number",
        "{days: 3000000000}    | /days: expected an integer of 32 bits, found a number",
        "{state: broken}       | /state: expected one of [\"on\",\"off\"], found a string",
        "{tags: {'a/b': [x]}}  | /tags/a~1b/0: expected a boolean, found a string",
        "{next: {next: []}}    | /next/next: expected an object, found an array",
        "[]                    | : expected an object, found an array"
      })
  void fitTheirTypes(String payload, String error) {
    document(payload);
    assertThatThrownBy(this::constants)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("specs/golden/examples/replace-thing.request.json#" + error
            + "; fix the payload, or its schema in specs/golden/openapi.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "{name: n, days: 2147483647, state: 'off', tags: {a: [true]}, next: null, any: null, more: [1, {a: null}]}",
        "{next: {next: {name: n}}, any: 0.1}"
      })
  void haveWhatTheirTypesKeep(String payload) throws IOException {
    document(payload);
    assertThat(print()).contains("REPLACE_THING_REQUEST");
  }

  @Test
  void haveATypeWithAName() {
    media("/requestBody").set("schema", yaml("{type: object, properties: {}}"));
    assertThatThrownBy(this::constants)
        .hasMessageStartingWith(
            "specs/golden/openapi.yaml#/paths/~1things~1{id}/put/requestBody/content/application~1json/schema: expected a $ref to an object");
    media("/requestBody").set("schema", yaml("{$ref: '#/components/schemas/state'}"));
    assertThatThrownBy(this::constants)
        .hasMessageContaining("/schema: expected a $ref to an object");
  }

  @Test
  void areMapsWhereTheSchemaIsFreeForm() throws IOException {
    ((ObjectNode) spec.at("/components/schemas"))
        .set("row", yaml("{type: object, additionalProperties: true}"));
    media("/requestBody")
        .set("schema", yaml("{type: array, items: {$ref: '#/components/schemas/row'}}"));
    document("[{}]");
    assertThat(print())
        .contains(
            "Payload<List<Map<String, @Nullable Object>>> REPLACE_THING_REQUEST",
            "PayloadType.listOf(PayloadType.properties())");
    ((ObjectNode) spec.at("/components/schemas/row"))
        .set("additionalProperties", yaml("{type: string}"));
    assertThatThrownBy(this::constants)
        .hasMessageContaining("/schema/items: expected a $ref to an object, a free-form object");
  }

  @Test
  void needNoNameOfTheirOwnClass() {
    ((ObjectNode) spec.at("/components/schemas")).set("payload", yaml("{type: object}"));
    media("/requestBody").set("schema", yaml("{$ref: '#/components/schemas/payload'}"));
    assertThatThrownBy(this::constants)
        .hasMessageContaining(
            "#/components/schemas/payload becomes a class that the constants need themselves");
  }

  @Test
  void areOneForEachFile() {
    assertThatThrownBy(
            () -> PayloadConstants.of(spec, List.of("replace-thing.request"), "dev.apiscribe"))
        .hasMessageContaining(
            "/put/responses/200/content/application~1json;charset=UTF-8/examples: expected one payload, in a file of its own, ")
        .hasMessageEndingWith("specs/golden/examples/replace-thing.200.json");
    assertThatThrownBy(() -> PayloadConstants.of(
            spec,
            List.of("replace-thing.request", "replace-thing.200", "replace-thing.201"),
            "dev.apiscribe"))
        .hasMessageStartingWith(
            "specs/golden/examples/replace-thing.201.json: expected an operation, and a status of it");
    media("/requestBody").withObject("/examples").set("second", yaml("{value: {}}"));
    assertThatThrownBy(this::constants)
        .hasMessageContaining(
            "/put/requestBody/content/application~1json/examples: expected one payload");
  }

  @Test
  void haveTheirNumberWhereABodyHasSeveral() throws IOException {
    document("{name: first}");
    media("/requestBody")
        .withObject("/examples")
        .set("documented-2", yaml("{value: {name: next}}"));
    String printed = PayloadConstants.of(
            spec,
            List.of("replace-thing.request", "replace-thing.request-2", "replace-thing.200"),
            "dev.apiscribe")
        .print(TEMPLATES);
    assertThat(printed).contains("REPLACE_THING_REQUEST_2", "\"replace-thing.request-2\"");
  }

  private void document(String payload) {
    media("/requestBody").withObject("/examples/documented").set("value", yaml(payload));
  }

  private ObjectNode media(String of) {
    return (ObjectNode) spec.at("/paths/~1things~1{id}/put" + of + "/content/application~1json");
  }

  private PayloadConstants constants() {
    return PayloadConstants.of(
        spec, List.of("replace-thing.request", "replace-thing.200"), "dev.apiscribe");
  }

  private String print() throws IOException {
    return constants().print(TEMPLATES);
  }

  private static JsonNode yaml(String text) {
    try {
      return new YAMLMapper().readTree(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
