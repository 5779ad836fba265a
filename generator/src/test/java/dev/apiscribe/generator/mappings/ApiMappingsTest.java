package dev.apiscribe.generator.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.apiscribe.openapi.AcceptHeader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiMappingsTest {
  private static final String GROUP =
      "{'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Group'}}}}}";

  @Test
  void returnsAPrintedPayloadToEveryRequest() throws JsonProcessingException {
    JsonNode mapping = mappings(
            "{'200': {content: {application/json: {schema: {}, examples: {documented: {value: {id: a}}}}}}}",
            "{}")
        .get(0);
    assertThat(mapping.at("/request"))
        .isEqualTo(json("{method: GET, urlPathTemplate: '/groups/{id}'}"));
    assertThat(mapping.at("/response"))
        .isEqualTo(
            json("{status: 200, headers: {Content-Type: application/json}, jsonBody: {id: a}}"));
    assertThat(mapping.at("/metadata/apiscribe/payload").asText()).isEqualTo("documented");
    assertThat(mapping.at("/metadata/apiscribe/request"))
        .isEqualTo(json("{method: GET, target: /groups/idxx}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: array, items: {type: string, minLength: 2000000000}}",
        "{type: array, minItems: 2000000000, items: {type: integer}}",
        "{type: array, minItems: 1000, items: {type: array, minItems: 1000, items: {type: string, minLength: 1000}}}",
        "{type: integer, minimum: 1.0e+300}",
        "{type: integer, minimum: 0.5, maximum: 0.5}",
        "{$ref: '#/components/schemas/Self'}",
        "{$ref: '#/components/schemas/All'}"
      })
  void refusesWhatHasNoSmallExample(String schema) {
    String response = "{'200': {content: {application/json: {schema: " + schema + "}}}}";
    String circles =
        "{Self: {$ref: '#/components/schemas/Self'}, All: {allOf: [{$ref: '#/components/schemas/All'}]}}";
    assertThatThrownBy(() -> mappings(response, circles))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("/(paths|components).*: .*(give it an example|Break the circle\\.)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "2XX", "99999999999", "200/../x", "2\\u001b", ""})
  void refusesWhatIsNoStatusWithItsPlace(String status) {
    assertThatThrownBy(() -> mappings("{'204': {}, \"" + status + "\": {}}", "{}"))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/responses/")
        .message()
        .doesNotContain("\u001b");
  }

  @Test
  void marksWhatNoDocumentPrints() throws JsonProcessingException {
    String schemas = """
        Group:
          type: object
          properties:
            name: {type: string, maxLength: 3}
            days: {type: integer, maximum: 7}
            state: {type: string, enum: ['on', 'off']}
            parent: {$ref: '#/components/schemas/Group'}
            tags: {type: array, items: {type: string, format: date-time}}
        """;
    JsonNode mapping = mappings(GROUP, schemas).get(0);
    assertThat(mapping.at("/response/jsonBody").toString())
        .isEqualTo(
            json("{name: nam, days: 2, state: 'on', parent: {}, tags: ['2026-01-02T03:04:05Z']}")
                .toString());
    assertThat(mapping.at("/metadata/apiscribe/payload").asText()).isEqualTo("synthesized");
  }

  @Test
  void returnsOtherStatusesToThoseWhoPreferThem() throws JsonProcessingException {
    List<JsonNode> mappings = mappings("{'204': {}, '404': {}}", "{}");
    assertThat(mappings.get(0).at("/request").has("headers")).isFalse();
    String preferred = mappings.get(1).at("/request/headers/Prefer/matches").asText();
    assertThat(
            Stream.of("status=404", "return=minimal, status=404", "status=404; media-type=\"a/b\""))
        .allMatch(text -> text.matches(preferred));
    assertThat(Stream.of("status=4040", "status=204", "mystatus=404"))
        .noneMatch(text -> text.matches(preferred));
    assertThat(mappings.get(1).path("priority").asInt())
        .isBetween(6, mappings.get(0).path("priority").asInt() - 1);
  }

  @Test
  void returnsRowsToAllButThoseWhoAcceptJsonAlone() throws JsonProcessingException {
    String query = "{schema: {}, examples: {documented: {value: {run: {state: busy}, "
        + "columns: [{name: a, type: int8}, {name: b, type: bool}]}}}}";
    String events =
        "{schema: {type: string}, x-row-events: {opening: query, header: /columns, rows: message, metrics: [metrics, metric], "
            + "status: {from: /run/state, finished: [done, over], failed: [lost]}}}";
    String responses =
        "{'200': {content: {application/json: " + query + ", text/event-stream: " + events + "}}}";
    List<JsonNode> byAccept = mappings(responses, "{}").stream()
        .filter(each -> !each.at("/request/headers").has("Prefer"))
        .toList();
    assertThat(byAccept).hasSize(2);
    assertThat(byAccept.get(1).at("/request/headers/Accept/matches").asText())
        .isEqualTo(AcceptHeader.only("application/json"));
    assertThat(byAccept.get(1).at("/response/jsonBody/run/state").asText()).isEqualTo("busy");
    assertThat(byAccept.get(0).at("/request/headers").isMissingNode()).isTrue();
    assertThat(byAccept.get(0).at("/response/body").asText()).isEqualTo("""
            event: query
            data: {"run":{"state":"busy"},"columns":[{"name":"a","type":"int8"},{"name":"b","type":"bool"}]}

            data: [[1,true],[2,false]]

            event: metrics
            data: {"count":2}

            data: [[3,true]]

            event: query
            data: {"run":{"state":"done"},"columns":[{"name":"a","type":"int8"},{"name":"b","type":"bool"}]}

            """);
  }

  @Test
  void putsTheMoreParticularPathFirst() throws JsonProcessingException {
    String spec = """
        paths:
          '/a/{id}':
            get:
              operationId: getIt
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'204': {}}
          /a/b: {get: {operationId: getB, responses: {'204': {}, '404': {}}}}
        """;
    var mappings = ApiMappings.of("tee", json(spec));
    assertThat(mappings.keySet()).containsExactly("get-b.json", "get-it.json");
    assertThat(mappings.get("get-b.json").at("/mappings/0/priority").asInt())
        .isLessThan(mappings.get("get-it.json").at("/mappings/0/priority").asInt());
  }

  @Test
  void areTheSameHoweverAReferenceIsSpelled() throws JsonProcessingException {
    String document = """
        paths:
          /groups:
            get:
              operationId: getGroup
              parameters: [{$ref: '#/components/parameters/Limit'}]
              responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Group'}}}}}
        components:
          parameters: {Limit: {name: limit, in: query, required: true, schema: {$ref: '#/components/schemas/Size'}}}
          schemas:
            Size: {type: integer}
            Group: {type: object, properties: {size: {$ref: '#/components/schemas/Size'}}}
        """;
    String spelled = document
        .replace("meters/Limit", "meters/%4cimit")
        .replace("schemas/Group", "schemas/%47roup")
        .replace("schemas/Size", "schemas/Si%7ae");

    assertThat(ApiMappings.of("tee", json(spelled)))
        .isEqualTo(ApiMappings.of("tee", json(document)));
  }

  @Test
  void areTheSameEachTime() throws JsonProcessingException {
    String named = "Group: {type: object, properties: {b: {type: integer}, a: {type: integer}}}";
    assertThat(mappings(GROUP, named)).hasToString(mappings(GROUP, named).toString());
  }

  @Test
  void saysWhichSchemaNeedsAnExample() {
    assertThatThrownBy(() -> mappings(
            GROUP, "Group: {type: object, properties: {a: {type: string, pattern: '^a+$'}}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "/paths/~1groups~1{id}/get/responses/200/content/application~1json/schema: no value is known for a with the"
                + " pattern ^a+$; give it an example");
  }

  @Test
  void saysWhichSchemaHasNoEnd() {
    String endless =
        "Group: {type: object, required: [in], properties: {in: {$ref: '#/components/schemas/Group'}}}";
    assertThatThrownBy(() -> mappings(GROUP, endless))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Group with the schema that requires itself");
  }

  @Test
  void saysWhichOperationHasNoSuccess() {
    assertThatThrownBy(() -> mappings("{'404': {}}", "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("/paths/~1groups~1{id}/get/responses: no success is documented");
  }

  private static List<JsonNode> mappings(String responses, String schemas)
      throws JsonProcessingException {
    String spec = String.format(Locale.ROOT, """
        paths:
          '/groups/{id}':
            get:
              operationId: getGroup
              parameters: [{name: id, in: path, required: true, schema: {type: string, minLength: 4}}]
              responses: %s
        components:
          schemas:
        %s""", responses, schemas.indent(4));
    JsonNode mappings = ApiMappings.of("tee", json(spec)).get("get-group.json").path("mappings");
    return StreamSupport.stream(mappings.spliterator(), false).toList();
  }

  private static JsonNode json(String yaml) throws JsonProcessingException {
    return new YAMLMapper().readTree(yaml);
  }
}
