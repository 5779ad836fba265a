package dev.apiscribe.generator.internal.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.keyword.KeywordCheck;
import dev.apiscribe.openapi.YamlFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents that say less, or other, than OpenAPI asks for: the most that there can be is taken.
 */
class LooseDocumentsTest {
  private static final String HEAD = """
      openapi: 3.1.0
      info: {title: Harbour API, version: '1'}
      servers: [{url: 'https://h.invalid'}]
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        {$ref: '#/components/schemas/None'}                    | {}
        {$ref: '#/components/schemas/None', type: string}      | {'type':'string'}
        {$ref: null}                                           | {}
        {$ref: '#/components/responses/B'}                     | {'$ref':'#/components/schemas/B'}
        {$ref: '#/definitions/B'}                              | {'$ref':'#/components/schemas/B'}
        {$id: 'https://h.invalid/a', $ref: '#/components/schemas/B'} | {'$ref':'#/components/schemas/B'}
        """)
  void aSchemaThatIsNotThereIsAnyJson(String schema, String expected) {
    Adapted adapted =
        new Adapted("paths: {}\ncomponents: {responses: {B: {description: It.}}, schemas: {"
            + "B: {type: object, properties: {b: {type: string}}}, "
            + "A: {type: object, properties: {a: " + schema + "}}}}");

    assertThat(adapted.at("/components/schemas/A/properties/a").toString())
        .isEqualTo(expected.replace('\'', '"'));
  }

  @Test
  void whatAnOperationCanBeWithoutIsLeftOut() {
    Adapted adapted = new Adapted("""
        paths:
          /a:
            put:
              parameters: [{$ref: '#/components/parameters/None'}, {name: q, in: query, schema: {type: string}}]
              requestBody: {$ref: '#/components/schemas/None'}
              responses:
                '200': {$ref: '#/components/responses/None'}
                '400':
                  description: No.
                  headers: {X-A: {$ref: '#/components/headers/None'}}
                  links: {a: {$ref: '#/components/links/None'}}
        """);

    assertThat(adapted.at("/paths/~1a/put/parameters")).hasSize(1);
    assertThat(adapted.at("/paths/~1a/put/requestBody/content").has("*/*")).isTrue();
    assertThat(adapted.at("/paths/~1a/put/responses/200").has("$ref")).isFalse();
    assertThat(adapted.at("/paths/~1a/put/responses/400/headers")).isEmpty();
    assertThat(adapted.document.notes())
        .filteredOn(note -> note.contains("there is no such part as #/components/"))
        .hasSize(5);
  }

  @Test
  void credentialsWithoutAMethodAreSaid() {
    Adapted adapted = new Adapted("""
        security: [{other: []}, {Signed by us: []}]
        paths: {/a: {get: {responses: {'200': {description: It.}}}}}
        components:
          securitySchemes:
            Signed by us: {type: http, scheme: signature}
        """);

    assertThat(KeywordCheck.of(adapted.document.document(), adapted.document::place))
        .anyMatch(line -> line.startsWith("api.yaml#/security/0: there is no such scheme"))
        .anyMatch(line ->
            line.contains("#/security/1: the client has no method for the scheme 'Signed by us'"));
    assertThat(adapted.at("/components/securitySchemes").has("Signed by us")).isTrue();
  }

  @Test
  void valuesThatCannotBeReadAreLeftOutWithALine() {
    Adapted adapted = new Adapted("""
        tags: all
        paths:
          /a:
            get: it
            put:
              security: none
              parameters: [q, null, {name: p, in: query, schema: {type: string}}]
              requestBody: {content: {application/json: null}}
              responses: {'200': it, '400': {description: No., headers: [X-A]}}
          /b:
        components: {schemas: {A: text, B: {type: object, properties: {a: [string]}, allOf: {}}}}
        """);

    assertThat(adapted.document.notes())
        .contains(
            "api.yaml#/tags: found \"all\", expected a list: it is left out",
            "api.yaml#/paths/~1a/get: found \"it\", expected an object: it is left out",
            "api.yaml#/paths/~1a/put/security: found \"none\", expected a list: it is left out",
            "api.yaml#/paths/~1a/put/parameters/0: found \"q\", expected an object: it is left out",
            "api.yaml#/paths/~1a/put/parameters/1: found null, expected an object: it is left out",
            "api.yaml#/paths/~1a/put/requestBody/content/application~1json: found null, expected an object: it is read as an empty one",
            "api.yaml#/paths/~1a/put/responses/200: found \"it\", expected an object: it is read as an empty one",
            "api.yaml#/paths/~1a/put/responses/400/headers: found a list, expected an object: it is left out",
            "api.yaml#/paths/~1b: found null, expected an object: it is left out",
            "api.yaml#/components/schemas/A: found \"text\", expected an object: it is read as an empty one",
            "api.yaml#/components/schemas/B/properties/a: found a list, expected an object: it is read as an empty one",
            "api.yaml#/components/schemas/B/allOf: found an object, expected a list: it is left out");
    assertThat(adapted.at("/paths/~1a/put/parameters")).hasSize(1);
  }

  @Test
  void aRequestBodyWithoutAMediaTypeIsWrittenByTheCaller() {
    Adapted adapted = new Adapted("paths: {/a: {put: {requestBody: {content: {}}}}}");

    assertThat(adapted.at("/paths/~1a/put/requestBody/content").has("*/*")).isTrue();
    assertThat(adapted.document.notes())
        .contains(
            "api.yaml#/paths/~1a/put/requestBody: it has no media type, and the caller writes the body");
  }

  @ParameterizedTest
  @CsvSource({
    "'{type: integer}', integer, 'a value is sent as it reads, whatever the media type is'",
    "'{type: object}', string, 'a value is a text, which the caller writes in this media type'"
  })
  void aParameterOfAnotherMediaTypeThanJsonIsAText(String schema, String type, String line) {
    Adapted adapted = new Adapted("paths: {/a: {get: {parameters: [{name: q, in: query, content:"
        + " {text/plain: {schema: " + schema + "}}}]}}}");

    JsonNode parameter = adapted.at("/paths/~1a/get/parameters/0");
    assertThat(parameter.at("/schema/type").asText()).isEqualTo(type);
    assertThat(parameter.has("content")).isFalse();
    assertThat(adapted.document.notes())
        .contains("api.yaml#/paths/~1a/get/parameters/0/content: " + line);
  }

  @ParameterizedTest
  @CsvSource({"API, MyApi", "'..', MyApi", "Api API, MyApi", "Ferry API, Ferry"})
  void noTitleNamesAClassThatAllClientsHave(String title, String javaName) {
    AdaptedDocument document = Adaptation.ofText(
        "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"" + title + "\"}}", "api.yaml");

    assertThat(document.document().root().at("/info/x-api/javaName").asText()).isEqualTo(javaName);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        '*/*'           | {$ref: '#/components/schemas/B'}             | application/json
        '*/*'           | {type: array, items: {type: string}}         | application/json
        'application/*' | {properties: {a: {type: string}}}            | application/json
        '*/*'           | {type: string}                               | */*
        '*/*'           | {}                                           | */*
        'image/*'       | {type: object}                               | image/*
        """, quoteCharacter = '`')
  void aSchemaOfJsonSaysThatABodyOfAnyMediaTypeIsJson(String any, String schema, String expected) {
    Adapted adapted =
        new Adapted("paths: {/a: {get: {responses: {'200': {description: It., content: {"
            + any + ": {schema: " + schema + "}}}}}}}\n"
            + "components: {schemas: {B: {type: object, properties: {b: {type: string}}}}}");

    assertThat(adapted.at("/paths/~1a/get/responses/200/content").fieldNames())
        .toIterable()
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'json'                              | {type: object}  | application/json
        'text'                              | {type: string}  | */*
        ''                                  | {type: string}  | */*
        '*'                                 | {type: string}  | */*
        '*/json'                            | {type: string}  | */*
        'a/b/c'                             | {type: string}  | */*
        'text/plain; charset'               | {type: string}  | text/plain
        'text/plain;;'                      | {type: string}  | text/plain;;
        'text/plain; a="b;c";d=e'            | {type: string}  | text/plain; a="b;c";d=e
        'text/plain,text/csv'               | {type: string}  | text/plain text/csv
        'image/png, image/gif'              | {type: string}  | image/png image/gif
        'a, b'                              | {type: string}  | */*
        'application/*+json'                | {type: object}  | application/*+json
        'a/b': {}, 'a/b;c'                  | {type: string}  | a/b a/b;c
        """)
  void whatIsNoMediaTypeIsReadAsOneThatFrameworksStartWith(
      String name, String schema, String expected) {
    String content = "content: {" + name + ": {schema: " + schema + "}}";
    Adapted adapted = new Adapted("paths: {/a: {put: {requestBody: {" + content
        + "}, responses: {'200': {description: It., " + content + "}}}}}");

    for (String body : List.of("requestBody", "responses/200")) {
      assertThat(adapted.at("/paths/~1a/put/" + body + "/content").fieldNames())
          .toIterable()
          .as(body)
          .containsExactly(expected.split(" (?!a=)"));
    }
  }

  @Test
  void whatOnlyOpenApi31HasBesideSchemasHasNoLine() {
    AdaptedDocument document = Adaptation.ofText("""
        {"openapi": "3.1.0",
         "info": {"title": "A ship", "version": "1", "summary": "It.", "license": {"name": "X", "identifier": "X"}},
         "paths": {"/a": {"$ref": "#/components/pathItems/A"}},
         "components": {"pathItems": {"A": {"get": {"responses": {"200": {"description": "It."}}}}}}}
        """, "api.yaml");

    assertThat(KeywordCheck.of(document.document(), document::place)).isEmpty();
  }

  @Test
  void aTypeThatIsOnlyNullIsNull() {
    Adapted adapted = new Adapted("paths: {}\ncomponents: {schemas: {A: {type: ['null']}}}");

    assertThat(adapted.at("/components/schemas/A")).hasToString("{\"nullable\":true}");
  }

  @Test
  void namesThatOpenApiDoesNotAllowAreReplaced() {
    Adapted adapted = new Adapted("""
        paths: {}
        components:
          schemas:
            $Big$ ship: {type: object, properties: {a: {type: string}}}
            A: {type: array, items: {$ref: '#/components/schemas/$Big$ ship'}}
        """);

    assertThat(adapted.at("/components/schemas/A/items/$ref").asText())
        .isEqualTo("#/components/schemas/Big_ship");
    assertThat(adapted.at("/components/schemas").has("Big_ship")).isTrue();
  }

  @Test
  void jsonMediaTypesOfAResponseHaveOneSchema() {
    Adapted adapted = new Adapted("""
        paths:
          /a:
            get:
              operationId: getA
              responses:
                '200':
                  description: It.
                  content:
                    application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}}
                    application/a+json: {schema: {type: array, items: {type: string}}}
                    application/stream+json: {schema: {type: integer}}
        """);

    JsonNode content = adapted.at("/paths/~1a/get/responses/200/content");
    String reference = content.at("/application~1json/schema/$ref").asText();
    assertThat(adapted.at(reference.substring(1) + "/oneOf")).hasSize(2);
    assertThat(content)
        .allSatisfy(media -> assertThat(media.at("/schema/$ref").asText()).isEqualTo(reference));
  }

  @Test
  void anObjectWithEmptyPropertiesIsOneWithout() {
    Adapted adapted = new Adapted("""
        paths: {}
        components: {schemas: {A: {type: object, properties: {}}}}
        """);

    assertThat(adapted.at("/components/schemas/A")).hasToString("{\"type\":\"object\"}");
  }

  @Test
  void anAlternativeThatExtendsItsUnionHasThePropertiesAlone() {
    Adapted adapted = new Adapted("""
        paths: {}
        components:
          schemas:
            Ship:
              type: object
              properties: {kind: {type: string}}
              oneOf: [{$ref: '#/components/schemas/Sail'}, {$ref: '#/components/schemas/Steam'}]
              discriminator: {propertyName: kind}
            Sail: {allOf: [{$ref: '#/components/schemas/Ship'}, {properties: {masts: {type: integer}}}]}
            Steam: {allOf: [{$ref: '#/components/schemas/Between'}, {properties: {coal: {type: integer}}}]}
            Between: {allOf: [{$ref: '#/components/schemas/Ship'}, {properties: {age: {type: integer}}}]}
        """);

    assertThat(adapted.at("/components/schemas/Ship/discriminator/mapping/Sail").asText())
        .isEqualTo("#/components/schemas/Sail");
    assertThat(adapted.at("/components/schemas/Sail/properties"))
        .hasToString("{\"kind\":{\"type\":\"string\"},\"masts\":{\"type\":\"integer\"}}");
    assertThat(adapted.at("/components/schemas/Steam/properties")).hasSize(3);
  }

  private static final class Adapted {
    private final AdaptedDocument document;

    Adapted(String yaml) {
      document =
          Adaptation.ofText(YamlFile.parse("api.yaml", HEAD + yaml).root().toString(), "api.yaml");
    }

    JsonNode at(String pointer) {
      return document.document().root().at(pointer);
    }
  }
}
