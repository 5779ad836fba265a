package dev.apiscribe.generator.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordCheckTest {
  private static final String GET =
      "paths:\n  /a:\n    get:\n      responses: {'204': {description: Gone.}}\n";

  @TempDir
  Path folder;

  private Path document;

  @BeforeEach
  void document() {
    document = folder.resolve("api.yaml");
  }

  @Test
  void refusesAllPlacesTogetherInTheOrderOfTheDocument() {
    assertThatThrownBy(() -> unchecked(GET
            + "      parameters:\n"
            + "      - {name: b, in: query, style: matrix, schema: {type: array, items: {type: object}}}\n"
            + "components: {schemas: {C: {type: object, anyOf: [{required: [d]}]}}}"))
        .isInstanceOf(UnsupportedKeywordsException.class)
        .hasNoCause()
        .satisfies(e -> assertThat(e.getStackTrace()).isEmpty())
        .message()
        .satisfies(message -> assertThat(message.lines())
            .satisfiesExactly(
                line -> assertThat(line).startsWith(document + ": generated code would not do"),
                line -> assertThat(line)
                    .startsWith("  " + document + "#/paths/~1a/get/parameters/0/style: "),
                line -> assertThat(line)
                    .startsWith("  " + document + "#/components/schemas/C/anyOf: ")));
  }

  @ParameterizedTest
  @CsvSource({
    "openapi: 3.1.0, /openapi",
    "openapi: 3.0, /openapi",
    "swagger: '2.0', /swagger",
    "paths: {}, ''"
  })
  void refusesOtherVersionsBeforeAllElse(String version, String pointer) throws IOException {
    Files.writeString(document, version + "\nwebhooks: {}\n");
    assertThatThrownBy(() -> KeywordCheck.of(document.toString()))
        .isInstanceOf(UnsupportedKeywordsException.class)
        .message()
        .satisfies(message -> assertThat(message.lines().skip(1))
            .singleElement()
            .asString()
            .startsWith("  " + document + "#" + pointer + ": ")
            .contains("Convert the document to OpenAPI 3.0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type: array, x-unique-by: [key], items: {$ref: '#/components/schemas/T'}",
        "type: array, x-unique-by: other, items: {$ref: '#/components/schemas/T'}",
        "type: array, x-unique-by: size, items: {$ref: '#/components/schemas/T'}",
        "type: array, x-unique-by: old, items: {$ref: '#/components/schemas/T'}",
        "type: array, x-unique-by: key, items: {type: string}",
        "type: array, x-unique-by: key",
        "type: string, x-unique-by: key"
      })
  void refusesItemsThatDifferInNothingThatCanBeCompared(String list) {
    assertThatThrownBy(() -> unchecked(lists(list)))
        .isInstanceOf(UnsupportedKeywordsException.class)
        .message()
        .satisfies(message -> assertThat(message.lines().skip(1))
            .singleElement()
            .asString()
            .startsWith("  " + document + "#/components/schemas/L/properties/list/x-unique-by: "));
  }

  @Test
  void knowsItemsThatDifferInATextOrAnInteger() throws IOException {
    for (String name : List.of("key", "number")) {
      assertThat(unchecked(lists(
              "type: array, x-unique-by: " + name + ", items: {$ref: '#/components/schemas/T'}")))
          .isEmpty();
    }
  }

  private static String lists(String list) {
    return "components:\n  schemas:\n"
        + "    L: {type: object, properties: {list: {" + list + "}}}\n"
        + "    T: {type: object, properties: {key: {type: string}, number: {type: integer},"
        + " size: {type: number}, old: {type: string, deprecated: true}}}\n";
  }

  @Test
  void followsReferencesIntoOtherFilesAndCirclesOnce() throws IOException {
    Files.writeString(
        folder.resolve("more.yaml"),
        "A: {type: object, properties: {next: {$ref: '#/A'}, not: {type: string, not: {}, format: uuid}}}");
    assertThat(unchecked(
            "components: {schemas: {B: {type: object, properties: {a: {$ref: 'more.yaml#/A'}}}}}"))
        .singleElement()
        .asString()
        .startsWith(folder.resolve("more.yaml") + "#/A/properties/not/format: ");
  }

  @Test
  void saysNothingOfComponentsThatAreNotGenerated() throws IOException {
    String components = "components:\n  schemas: {Id: {type: string, format: ipv4}}\n"
        + "  parameters: {P: {name: p, in: body, schema: {oneOf: []}}}\n"
        + "  responses: {R: {description: A., content: {text/xml: {schema: {oneOf: []}}}}}\n";
    assertThat(unchecked(GET + components)).isEmpty();
    assertThat(unchecked(GET
            + "      parameters: [{name: id, in: query, schema: {$ref: '#/components/schemas/Id'}}]\n"
            + components))
        .singleElement()
        .asString()
        .startsWith(document + "#/components/schemas/Id/format: ");
  }

  @Test
  void saysNothingOfWhatTheDocumentTurnsOff() throws IOException {
    assertThat(
            unchecked(
                GET
                    + "      callbacks: {}\n"
                    + "      parameters: [{name: a, in: query, allowReserved: false, schema: {type: string}}]\n"
                    + "components: {schemas: {A: {type: object, properties: {a: {type: string, readOnly: false}}}}}"))
        .isEmpty();
  }

  @Test
  void takesOneOfSeveralCredentialsThatAClientCanSend() throws IOException {
    String schemes = "components: {securitySchemes: {A: {type: http, scheme: digest},"
        + " B: {type: http, scheme: Bearer}}}\n";
    assertThat(unchecked("security: [{A: []}, {B: []}]\n" + schemes))
        .singleElement()
        .asString()
        .startsWith(document + "#/security/0: ");
    for (String security : List.of("{A: []}", "{A: [], B: []}", "{B: []}, {C: []}")) {
      assertThat(unchecked("security: [" + security + "]\n" + schemes))
          .as(security)
          .singleElement()
          .asString()
          .startsWith(document + "#/security/");
    }
  }

  @Test
  void readsJsonAndPathsInFilesOfTheirOwn() throws IOException {
    Files.writeString(
        folder.resolve("path.json"), "{\n\t\"get\": {\"security\": [{\"A\": []}]}\n}");
    Files.writeString(
        document, "{\n\t\"openapi\": \"3.0.3\", \"paths\": {\"/a\": {\"$ref\": \"path.json\"}}\n}");
    assertThat(KeywordCheck.of(document.toString()))
        .singleElement()
        .asString()
        .startsWith(folder.resolve("path.json") + "#/get/security/0: ");
    assertThatThrownBy(() -> unchecked("paths: {/a: {$ref: '#/paths/~1b'}, /b: {}}"))
        .hasMessageContaining(document + "#/paths/~1a/$ref: the path would be left out");
  }

  @Test
  void refusesWhatIsLeftOutBesideTheReferenceOfAPath() throws IOException {
    Files.writeString(folder.resolve("path.yaml"), "get: {responses: {'204': {description: A.}}}");
    for (Keyword keyword : KeywordTable.of(ObjectKind.PATH_ITEM).values()) {
      String path = "paths: {/a: {$ref: path.yaml, " + keyword.name() + ": {}}}";
      if (keyword.treatment() == Keyword.Treatment.HARMLESS) {
        assertThat(unchecked(path)).as(keyword.name()).isEmpty();
      } else if (!keyword.name().equals("$ref")) {
        assertThatThrownBy(() -> unchecked(path))
            .hasMessageContaining("  " + document + "#/paths/~1a/" + keyword.name()
                + ": it would be left out beside $ref. Move it to");
      }
    }
  }

  @Test
  void refusesParametersForWhichThereIsNoForm() {
    for (String parameter : List.of(
        "in: query, style: deepObject, schema: {type: string}",
        "in: query, style: pipeDelimited, schema: {type: string}",
        "in: query, style: matrix, schema: {type: string}",
        "in: cookie, style: simple, schema: {type: string}",
        "in: query, content: {text/plain: {schema: {type: string}}}",
        "in: query, schema: {type: string}, content: {application/json: {schema: {type: string}}}",
        "in: body, schema: {type: object}")) {
      assertThatThrownBy(
              () -> unchecked(GET + "      parameters: [{name: a, " + parameter + "}]\n"))
          .as(parameter)
          .isInstanceOf(UnsupportedKeywordsException.class)
          .hasMessageContaining(document + "#/paths/~1a/get/parameters/0/");
    }
  }

  @Test
  void saysHowItWritesParametersThatOpenApiLeavesOpen() throws IOException {
    for (String parameter : List.of(
        "in: path, style: matrix, schema: {type: string}",
        "in: cookie, schema: {type: array, items: {type: string}}",
        "in: header, schema: {type: array, items: {type: object}}",
        "in: query, schema: {type: object, additionalProperties: {type: array, items: {type: string}}}",
        "in: query, style: deepObject, schema: {type: object, additionalProperties: {type: object}}")) {
      assertThat(unchecked(GET + "      parameters: [{name: a, " + parameter + "}]\n"))
          .as(parameter)
          .singleElement()
          .asString()
          .startsWith(document + "#/paths/~1a/get/parameters/0/");
    }
  }

  @Test
  void reportsHeadersThatOpenApiIgnores() throws IOException {
    for (String name : List.of("Accept", "content-type", "Authorization")) {
      assertThat(unchecked(GET + "      parameters: [{name: " + name
              + ", in: header, schema: {type: string}}]\n"))
          .singleElement()
          .asString()
          .startsWith(document + "#/paths/~1a/get/parameters/0/name: OpenAPI ignores");
    }
  }

  /** RFC 9110 has the characters of a token; all others of ASCII are tried, and one beyond. */
  @ParameterizedTest
  @ValueSource(strings = {"header", "cookie"})
  void refusesNamesThatNoHeaderOrCookieHas(String place) throws IOException {
    String token = "!#$%&'*+-.^_`|~";
    unchecked(parameter(place, "a" + token));
    for (char c = 0; c <= 0x80; c++) {
      if (!Character.isLetterOrDigit(c) && token.indexOf(c) < 0) {
        String name = "a" + (c == 0x80 ? 'ä' : c);
        assertThatThrownBy(() -> unchecked(parameter(place, name)))
            .as(name)
            .hasMessageContaining(document + "#/paths/~1a/get/parameters/0/name: found the name ")
            .hasMessageContaining(", which no " + place + " has, expected a token of HTTP");
      }
    }
  }

  private static String parameter(String place, String name) {
    return GET + "      parameters:\n      - {in: " + place + ", schema: {type: string}, name: "
        + TextNode.valueOf(name) + "}\n";
  }

  @Test
  void refusesSuchNamesOfResponsesAndKeysToo() throws IOException {
    String header = "paths: {/a: {get: {responses: {'204': {description: Gone., headers:"
        + " {'X A': {schema: {type: string}}}}}}}}\n";
    assertThatThrownBy(() -> unchecked(header))
        .hasMessageContaining("#/paths/~1a/get/responses/204/headers/X A: found the name X A");
    String key = "components: {securitySchemes: {k: {type: apiKey, name: 'X: A', in: ";
    assertThatThrownBy(() -> unchecked(key + "header}}}"))
        .hasMessageContaining("#/components/securitySchemes/k/name: found the name X: A");
    assertThat(unchecked(key + "query}}}")).isEmpty();
  }

  private List<String> unchecked(String yaml) throws IOException {
    Files.writeString(document, "openapi: 3.0.3\n" + yaml);
    return KeywordCheck.of(document.toString());
  }
}
