package dev.apiscribe.generator.internal.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.DocumentCheck;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seldom in documents: names that schemas give themselves, endless lists, odd servers. */
class OddDocumentsTest {
  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: Harbour API, version: '1'}\n";

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        {$ref: '#berth'}                                   | #/components/schemas/Berth
        {$dynamicRef: '#berth'}                            | #/components/schemas/Berth
        {$dynamicRef: '#node'}                             | #/components/schemas/Node
        {$ref: '#node'}                                    | #/components/schemas/Node
        {$ref: 'https://h.invalid/port'}                   | #/components/schemas/Port
        {$ref: 'https://h.invalid/port#'}                  | #/components/schemas/Port
        {$ref: 'https://h.invalid/port#quay'}              | #/components/schemas/PortQuay
        {$dynamicRef: '#/components/schemas/Node'}         | #/components/schemas/Node
        {$ref: 'https://h.invalid/port#tide'}              | #/components/schemas/Tide
        {$ref: '#ebb'}                                     | #/components/schemas/Ebb
        """)
  void aReferenceToANameThatASchemaGivesItselfLeadsThere(String schema, String expected)
      throws IOException {
    String yaml = HEAD + """
        paths: {}
        components:
          schemas:
            Berth: {$anchor: berth, type: object, properties: {a: {type: string}}}
            Node: {$dynamicAnchor: node, type: object, properties: {next: {$dynamicRef: '#node'}}}
            Port:
              $id: https://h.invalid/port
              type: object
              properties: {quay: {$anchor: quay, type: object, properties: {b: {type: string}}}}
            Tide: {$id: 'https://h.invalid/port#tide', type: object, properties: {c: {type: string}}}
            Ebb: {$id: '#ebb', type: object, properties: {d: {type: string}}}
            A: {type: object, properties: {a: SCHEMA}}
        """.replace("SCHEMA", schema);
    DocumentCheck.of(Files.writeString(folder.resolve("api.yaml"), yaml).toString());

    assertThat(adapted(yaml).at("/components/schemas/A/properties/a/$ref").asText())
        .isEqualTo(expected);
    assertThat(adapted(yaml).at("/components/schemas/Node/properties/next/$ref").asText())
        .isEqualTo("#/components/schemas/Node");
  }

  /** A text or a number would refuse what is documented. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        {enum: [{a: 1}, 5]}             | {}
        {enum: [[1], [2]]}              | {}
        {const: {a: 1}}                 | {}
        {const: null}                   | {"nullable":true}
        {enum: [null]}                  | {"nullable":true}
        {type: string, enum: [null]}    | {"type":"string","nullable":true}
        """)
  void valuesThatNoTypeOfJavaListsAreOfAnyKind(String schema, String expected) throws IOException {
    JsonNode adapted = adapted(HEAD
        + "paths: {}\ncomponents: {schemas: {A: {type: object, properties: {a: " + schema + "}}}}");

    assertThat(adapted.at("/components/schemas/A/properties/a").toString()).isEqualTo(expected);
  }

  /** A client has a method x and a method xWithResponse for an operation x. */
  @ParameterizedTest
  @CsvSource({"x, xWithResponse, xWithResponse2", "xWithResponse, x, x2"})
  void anOperationThatIsNamedAsAMethodOfAnotherIsRenamed(String one, String other, String expected)
      throws IOException {
    String operation = "{operationId: NAME, responses: {'204': {description: d}}}";
    JsonNode adapted = adapted(HEAD + "paths: {/a: {get: " + operation.replace("NAME", one)
        + "}, /b: {get: " + operation.replace("NAME", other) + "}}");

    assertThat(adapted.at("/paths/~1a/get/operationId").asText()).isEqualTo(one);
    assertThat(adapted.at("/paths/~1b/get/operationId").asText()).isEqualTo(expected);
  }

  @Test
  void aDynamicReferenceToSeveralSchemasIsRefused() {
    assertThatThrownBy(() -> adapted(HEAD + """
        paths: {}
        components:
          schemas:
            Tree: {$id: 'a', $dynamicAnchor: node, type: object, properties: {next: {$dynamicRef: '#node'}}}
            Own: {$id: 'b', $dynamicAnchor: node, allOf: [{$ref: '#/components/schemas/Tree'}]}
        """))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "api.yaml#/components/schemas/Tree/properties/next/$dynamicRef: found 2 schemas with the $dynamicAnchor 'node', and which one is meant depends on who refers to this one. Write a $ref to one of them.");
  }

  /** openapi-generator prints no Java for them, though other parts need it. */
  @Test
  void whatIsInternalIsReadAsWell() {
    JsonNode adapted = adapted(HEAD + """
        paths:
          /a:
            get: {operationId: a, x-internal: true, parameters: [{$ref: '#/components/parameters/P'}],
              responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}
        components:
          parameters: {P: {name: p, in: query, x-internal: true, schema: {type: string}}}
          schemas: {A: {x-internal: true, type: object, properties: {x-internal: {type: string, x-internal: true}}}}
        """);

    assertThat(adapted.at("/components/schemas/A").toString())
        .isEqualTo("{\"type\":\"object\",\"properties\":{\"x-internal\":{\"type\":\"string\"}}}");
    assertThat(adapted.at("/paths/~1a/get").has("x-internal")).isFalse();
    assertThat(adapted.findValues("x-internal")).hasSize(1);
  }

  @Test
  void anAnchorOfSeveralSchemasHasALineAtTheReference() {
    Adapted adapted = new Adapted(HEAD + """
        paths: {}
        components:
          schemas:
            A: {$anchor: berth, type: object}
            B: {$anchor: berth, type: object}
            C: {type: object, properties: {c: {$ref: '#berth'}}}
        """);

    assertThat(adapted.at("/components/schemas/C/properties/c").isEmpty()).isTrue();
    assertThat(adapted.document.notes())
        .contains(
            "api.yaml#/components/schemas/C/properties/c/$ref: 2 schemas have this name, and any JSON is taken. Give each its own.");
  }

  /** An integer of 64 bits would leave it out, and refuse it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        {type: integer, format: int64, enum: [1, 99999999999999999999]} | number
        {enum: [1, -9223372036854775809]}                               | number
        {type: integer, enum: [1, 9223372036854775807]}                 | integer
        """)
  void anEnumerationOfLargeIntegersIsOneOfNumbers(String schema, String type) {
    Adapted adapted = new Adapted(HEAD + "paths: {}\ncomponents: {schemas: {A: " + schema + "}}");

    JsonNode adaptedSchema = adapted.at("/components/schemas/A");
    assertThat(adaptedSchema.path("type").asText()).isEqualTo(type);
    assertThat(adaptedSchema.path("enum")).hasSize(2);
    assertThat(adapted.document.notes().toString().contains("A/enum: it has integers beyond"))
        .isEqualTo(type.equals("number"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        {type: array, items: {$ref: '#/components/schemas/A'}}                              | items
        {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}              | additionalProperties
        {type: array, items: {type: array, items: {$ref: '#/components/schemas/B'}}}        | items
        {type: array, items: {allOf: [{$ref: '#/components/schemas/A'}], description: It.}} | allOf
        """)
  void aListOrAMapOfItselfEndsWithAnyJson(String schema, String keyword) {
    Adapted adapted = new Adapted(HEAD
        + "paths: {}\ncomponents: {schemas: {B: {type: array, items: {$ref: '#/components/schemas/A'}}, A: "
        + schema + "}}");

    assertThat(adapted.document.notes())
        .anyMatch(note -> note.contains("/" + keyword + ": it leads back to ")
            && note.contains("any JSON is taken"));
  }

  @Test
  void aUnionOfItselfAndListsOfItselfStays() {
    Adapted adapted = new Adapted(HEAD + """
        paths: {}
        components:
          schemas:
            Value: {oneOf: [{type: string}, {$ref: '#/components/schemas/Values'}]}
            Values: {type: array, items: {$ref: '#/components/schemas/Value'}}
        """);

    assertThat(adapted.at("/components/schemas/Values/items/$ref").asText())
        .isEqualTo("#/components/schemas/Value");
  }

  @Test
  void aSchemeWithoutFlowsIsGivenTheToken() {
    Adapted adapted = new Adapted(
        HEAD
            + "paths: {}\ncomponents: {securitySchemes: {login: {type: oauth2}, other: {type: oauth2, flows: none}}}");

    assertThat(adapted.at("/components/securitySchemes/login/flows").isObject()).isTrue();
    assertThat(adapted.document.notes())
        .contains(
            "api.yaml#/components/securitySchemes/login: it has no flows: a client must be given the token");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        'ftp://h.invalid/a'                   | https://{host}        | it has no servers
        'wss://h.invalid/a'                   | https://{host}        | clients call http and https only, and it is left out
        'mailto:h@h.invalid'                  | https://{host}        | clients call http and https only, and it is left out
        'https://u:secret@h.invalid/a'        | https://h.invalid/a   | an address has no user, query or fragment here, and they are left out
        'https://h.invalid/a?key=secret#b'    | https://h.invalid/a   | an address has no user, query or fragment here, and they are left out
        'https://h.invalid#/secret'           | https://h.invalid     | an address has no user, query or fragment here, and they are left out
        'h.invalid:8080/a'                    | https://h.invalid:8080/a | it has no scheme, and https is taken
        '//h.invalid/a'                       | https://h.invalid/a   |
        '/a'                                  | https://{host}/a      | it has no host
        'a/b'                                 | https://{host}/a/b    | it has no host
        ''                                    | https://{host}        | it has no host
        '{scheme}://h.invalid'                | {scheme}://h.invalid  | a client must be given its variable scheme
        'https://{region}.h.invalid/{v}'      | https://{region}.h.invalid/{v} | a client must be given its variable region
        """)
  void aServerIsWhatAClientCanCallOrHasALine(String url, String expected, String line) {
    Adapted adapted = new Adapted(HEAD + "paths: {}\nservers: [{url: '" + url + "'}]");

    assertThat(adapted.at("/servers/0/url").asText()).isEqualTo(expected);
    if (line == null) {
      assertThat(adapted.document.notes()).noneMatch(note -> note.contains("/servers"));
    } else {
      assertThat(adapted.document.notes()).anyMatch(note -> note.contains(line));
    }
    assertThat(adapted.document.notes()).noneMatch(note -> note.contains("secret"));
  }

  @Test
  void theFirstServerThatAClientCanCallIsTaken() {
    Adapted adapted = new Adapted(HEAD + """
        servers: [{url: 'ftp://h.invalid'}, {url: 'https://second.invalid'}]
        paths:
          /a:
            servers: [{url: 'wss://h.invalid'}]
            get: {servers: [{url: 'https://u@own.invalid'}], responses: {'204': {description: Done.}}}
        """);

    assertThat(adapted.at("/servers/0/url").asText()).isEqualTo("https://second.invalid");
    assertThat(adapted.at("/paths/~1a").has("servers")).isFalse();
    assertThat(adapted.at("/paths/~1a/get/servers/0/url").asText())
        .isEqualTo("https://own.invalid");
  }

  @ParameterizedTest
  @CsvSource({
    "/a/{id}, /a/{name}, true",
    "/a/{id}, /a/{name}/, true",
    "/a, /a/, true",
    "/a/{id}, /a/b, false",
    "/a/{id}.x, /a/{id}.y, false"
  })
  void ofTwoOperationsWithTheSameRequestsServersHaveTheFirst(
      String first, String second, boolean isSame) {
    Adapted adapted = new Adapted(
        HEAD + "paths: {'" + first + "': {get: {}}, '" + second + "': {get: {}, put: {}}}");

    JsonNode paths = adapted.at("/paths");
    assertThat(paths.path(first).path("get").has(SameRequests.EXTENSION)).isFalse();
    assertThat(paths.path(second).path("get").has(SameRequests.EXTENSION)).isEqualTo(isSame);
    assertThat(paths.path(second).path("put").has(SameRequests.EXTENSION)).isFalse();
    assertThat(adapted.document.notes().stream()
            .anyMatch(note -> note.endsWith(
                "its requests are those of " + first + ", and servers have no method for it")))
        .isEqualTo(isSame);
  }

  private static JsonNode adapted(String yaml) {
    return new Adapted(yaml).document.document().root();
  }

  private static final class Adapted {
    private final AdaptedDocument document;

    Adapted(String yaml) {
      document = Adaptation.ofText(YamlFile.parse("api.yaml", yaml).root().toString(), "api.yaml");
    }

    JsonNode at(String pointer) {
      return document.document().root().at(pointer);
    }
  }
}
