package dev.apiscribe.generator.internal.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents and the form in which readers know them. */
class AdaptationTest {
  private static final String HEAD = """
      openapi: 3.1.0
      info: {title: Harbour API, version: '1'}
      servers: [{url: 'https://h.invalid'}]
      """;

  @TempDir
  Path folder;

  static List<Path> golden() throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("../templates/src/test/cases"))) {
      return cases
          .map(each -> each.resolve("spec.yaml"))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  /** All that readers know is in one of these; a case for what is left out has its line. */
  @ParameterizedTest
  @MethodSource("golden")
  void whatReadersKnowIsTakenWithoutALine(Path spec) {
    assertThat(Adaptation.of(spec.toString()).notes())
        .allMatch(
            note -> note.endsWith("OpenAPI takes this header for no parameter, and it is left out")
                || note.endsWith("clients have none"));
  }

  static List<Path> curated() throws IOException {
    try (Stream<Path> apis = Files.list(Path.of("../specs"))) {
      return apis.map(api -> api.resolve("openapi.yaml"))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("curated")
  void whatHasTheFormAlreadyIsNotChanged(Path spec) {
    AdaptedDocument adapted = Adaptation.of(spec.toString());

    assertThat(adapted.notes()).isEmpty();
    assertThat(adapted.document().root().equals(YamlFile.read(spec).root())).isTrue();
  }

  @Test
  void namesTheApiAfterItsTitle() {
    JsonNode root = adapted(HEAD + "paths: {}");

    assertThat(root.at("/info/x-api/name").asText()).isEqualTo("harbour");
    assertThat(root.at("/info/x-api/javaName").asText()).isEqualTo("Harbour");
    assertThat(root.path("openapi").asText()).isEqualTo("3.0.3");
  }

  @Test
  void namesOperationsAfterTheirPathAndGivesEachOneTag() {
    JsonNode root = adapted(HEAD + """
        paths:
          /ships/{ship-id}/crew:
            get: {tags: [a, b], responses: {default: {description: All.}}}
            put: {operationId: getShipsByShipIdCrew, tags: [a], responses: {'404': {description: No.}}}
        """);

    JsonNode get = root.at("/paths/~1ships~1{ship-id}~1crew/get");
    assertThat(get.path("operationId").asText()).isEqualTo("getShipsByShipIdCrew");
    assertThat(get.at("/tags")).hasSize(1);
    assertThat(get.at("/parameters/0/name").asText()).isEqualTo("ship-id");
    assertThat(root.at("/paths/~1ships~1{ship-id}~1crew/put/operationId").asText())
        .isEqualTo("getShipsByShipIdCrew2");
  }

  @Test
  void writesTypesOfOpenApi31AsThoseOf30() {
    JsonNode schema = property("{type: [string, 'null'], examples: [a], maxLength: 3}");
    assertThat(schema)
        .isEqualTo(json("{'maxLength':3,'nullable':true,'type':'string','example':'a'}"));
    assertThat(property("{oneOf: [{type: integer}, {type: 'null'}]}"))
        .isEqualTo(json("{'type':'integer','nullable':true}"));
    assertThat(property("{type: integer, exclusiveMinimum: 0.5}"))
        .isEqualTo(json("{'type':'integer','minimum':1}"));
    assertThat(property("{type: [integer, string], format: int32}"))
        .isEqualTo(json("{'format':'int32','type':'integer'}"));
    assertThat(property("{type: string, contentEncoding: base64}"))
        .isEqualTo(json("{'type':'string','format':'byte'}"));
  }

  @Test
  void keepsWhatTheServiceCallsApartFromOperationsOnWebhooks() {
    String webhook = "webhooks: {made: {post: {responses: {'204': {description: Thanks.}}}}}\n";
    String manage =
        "paths: {/w: {get: {tags: [Webhooks], responses: {'204': {description: All.}}}}}\n";
    for (Map.Entry<String, String> each :
        Map.of("paths: {}\n", "webhooks", manage, "webhook calls").entrySet()) {
      JsonNode made = adapted(HEAD + each.getKey() + webhook).at("/paths/~1webhooks~1made/post");
      assertThat(made.path("operationId").asText()).isEqualTo("made");
      assertThat(made.at("/tags/0").asText()).isEqualTo(each.getValue());
    }
  }

  @Test
  void leavesOutStylesThatThePlaceOrTheTypeDoesNotHave() {
    JsonNode root = adapted(HEAD + """
        paths:
          /a:
            get:
              parameters:
              - {name: a, in: header, style: form, explode: true, schema: {type: integer}}
              - {name: b, in: query, style: deepObject, schema: {$ref: '#/components/schemas/B'}}
              - {name: c, in: query, style: deepObject, schema: {type: object}}
              - {name: d, in: query, style: label, schema: {type: string}}
              responses: {'204': {description: Done.}}
        components: {schemas: {B: {type: array, items: {type: string}}}}
        """);

    assertThat(root.at("/paths/~1a/get/parameters"))
        .extracting(parameter -> parameter.path("style").asText())
        .containsExactly("", "", "deepObject", "");
  }

  @Test
  void mergesPartsAndKeepsWhatIsBesideThem() {
    JsonNode root = adapted(HEAD + """
        paths: {}
        components:
          schemas:
            A: {type: object, required: [a], properties: {a: {type: string}}}
            B:
              type: object
              properties: {b: {type: string}}
              allOf: [{$ref: '#/components/schemas/A'}, {required: [b]}]
        """);

    assertThat(root.at("/components/schemas/B/properties")).hasSize(2);
    assertThat(root.at("/components/schemas/B/required")).hasSize(2);
    assertThat(root.at("/components/schemas/B").has("allOf")).isFalse();
  }

  @Test
  void namesInlineSchemasAfterTheirPlace() {
    JsonNode root = adapted(HEAD + """
        paths:
          /a:
            post:
              operationId: addShip
              requestBody:
                content:
                  application/json:
                    schema: {properties: {kind: {enum: [b, c]}, masts: {type: array, items: {properties: {m: {type: integer}}}}}}
              responses: {'204': {description: Done.}}
        """);

    assertThat(DocumentWalk.names(root.at("/components/schemas")))
        .containsExactlyInAnyOrder(
            "AddShipRequest", "AddShipRequestKind", "AddShipRequestMastsItem");
  }

  @Test
  void liftsWhatReferencesLeadInto() {
    JsonNode root = adapted(HEAD + """
        paths: {}
        components:
          schemas:
            A: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}
            D: {type: object, properties: {e: {$ref: '#/components/schemas/A/properties/b'}}}
        """);

    assertThat(root.at("/components/schemas/A/properties/b"))
        .isEqualTo(root.at("/components/schemas/D/properties/e"))
        .isEqualTo(json("{'$ref':'#/components/schemas/AB'}"));
  }

  @Test
  void bringsInOtherFilesOfTheFolder() throws IOException {
    Files.createDirectory(folder.resolve("parts"));
    Files.writeString(
        folder.resolve("parts/ship.yaml"),
        "type: object\nproperties: {next: {$ref: 'ship.yaml'}, home: {$ref: 'more.yaml#/Port'}}");
    Files.writeString(
        folder.resolve("parts/more.yaml"), "Port: {type: object, properties: {n: {type: string}}}");
    Path spec = Files.writeString(folder.resolve("api.yaml"), HEAD + """
        paths: {}
        components: {schemas: {A: {type: array, items: {$ref: 'parts/ship.yaml'}}}}
        """);

    JsonNode root = Adaptation.of(spec.toString()).document().root();

    assertThat(root.at("/components/schemas/A/items/$ref").asText())
        .isEqualTo("#/components/schemas/ship");
    assertThat(root.at("/components/schemas/ship/properties/next/$ref").asText())
        .isEqualTo("#/components/schemas/ship");
    assertThat(root.at("/components/schemas/ship/properties/home/$ref").asText())
        .isEqualTo("#/components/schemas/Port");
  }

  @Test
  void takesThoseThatExtendASchemaForItsAlternatives() {
    JsonNode root = adapted(HEAD + """
        paths: {}
        components:
          schemas:
            Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        """);

    assertThat(root.at("/components/schemas/Pet/oneOf")).hasSize(1);
    assertThat(root.at("/components/schemas/Pet/discriminator/mapping/Cat").asText())
        .isEqualTo("#/components/schemas/Cat");
    assertThat(root.at("/components/schemas/Cat/properties/kind/type").asText())
        .isEqualTo("string");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {enum: [artist]}          | {enum: [album]}            | artist=Artist album=Album
      {const: artist}           | {$ref: '#/components/schemas/KindOfAlbum'} | artist=Artist album=Album
      {enum: [artist, band]}    | {type: string}             | artist=Artist band=Artist Album=Album
      {enum: [artist, album]}   | {enum: [artist, album]}    | artist=Artist album=Album
      {enum: [a, b]}            | {enum: [a, b]}             | Artist=Artist Album=Album
      {enum: [Artist, artist]}  | {type: string}             | Artist=Artist Album=Album
      {enum: [x, shared]}       | {enum: [y, shared]}        | x=Artist y=Album
      """)
  void aSchemaWithoutAMappingIsToldByTheValuesThatItAllows(
      String artist, String album, String mapping) {
    JsonNode root = adapted(HEAD + String.format(Locale.ROOT, """
        paths: {}
        components:
          schemas:
            Item:
              oneOf: [{$ref: '#/components/schemas/Artist'}, {$ref: '#/components/schemas/Album'}]
              discriminator: {propertyName: type}
            KindOfAlbum: {type: string, enum: [album]}
            Artist: {type: object, properties: {type: %s}}
            Album: {allOf: [{type: object, properties: {type: %s}}]}
        """, artist, album));

    List<String> values = new ArrayList<>();
    root.at("/components/schemas/Item/discriminator/mapping")
        .properties()
        .forEach(each ->
            values.add(each.getKey() + "=" + each.getValue().asText().replaceAll(".*/", "")));
    assertThat(String.join(" ", values)).isEqualTo(mapping);
  }

  @Test
  void writesOutReferencesOfSecuritySchemes() {
    JsonNode root = adapted(HEAD + """
        paths: {}
        components:
          securitySchemes:
            A: {$ref: '#/components/securitySchemes/B'}
            B: {type: http, scheme: basic}
            C: {description: It has no type.}
        """);

    assertThat(root.at("/components/securitySchemes")).hasSize(2);
    assertThat(root.at("/components/securitySchemes/A/type").asText()).isEqualTo("http");
  }

  @Test
  void joinsAlternativesThatAreTheSameInJson() {
    assertThat(property("{oneOf: [{type: string}, {type: string, format: uuid}]}"))
        .isEqualTo(json("{'type':'string'}"));
    assertThat(property("{anyOf: [{type: integer}, {type: number}]}"))
        .isEqualTo(json("{'type':'number'}"));
  }

  @Test
  void refusesFilesOutsideOfTheFolder() throws IOException {
    Files.writeString(folder.resolve("out.yaml"), "type: string");
    Path spec = Files.createDirectory(folder.resolve("in")).resolve("api.yaml");
    Files.writeString(spec, HEAD + """
        paths: {}
        components: {schemas: {A: {type: object, properties: {x-a: {$ref: ../out.yaml}}}}}
        """);

    assertThatThrownBy(() -> Adaptation.of(spec.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("#/components/schemas/A/properties/x-a: found '../out.yaml'");
  }

  @Test
  void knowsWhereEachPartWasWritten() {
    AdaptedDocument adapted = adaptation(HEAD + """
        paths: {}
        components:
          schemas:
            A: {properties: {b: {properties: {c: {pattern: '[', type: string}}}}}
        """);

    assertThat(adapted.place("/components/schemas/AB/properties/c/type"))
        .isEqualTo("api.yaml#/components/schemas/A/properties/b/properties/c/type");
    assertThat(adapted.notes())
        .anyMatch(note -> note.startsWith(
            "api.yaml#/components/schemas/A/properties/b/properties/c/pattern: Java cannot"));
  }

  @Test
  void refusesOtherVersions() {
    assertThatThrownBy(() -> adapted("swagger: '2.0'\npaths: {}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected OpenAPI 3.0 or 3.1");
  }

  private static JsonNode property(String schema) {
    return adapted(HEAD + "paths: {}\ncomponents: {schemas: {A: {type: object, properties: {a: "
            + schema + "}}}}")
        .at("/components/schemas/A/properties/a");
  }

  private static JsonNode json(String text) {
    return Json.parse(text.replace('\'', '"'));
  }

  /** Adapts a document, and what came of it, which does not change it again. */
  private static JsonNode adapted(String yaml) {
    JsonNode root = adaptation(yaml).document().root();
    assertThat(Adaptation.ofText(root.toString(), "again").document().root()).isEqualTo(root);
    return root;
  }

  private static AdaptedDocument adaptation(String yaml) {
    return Adaptation.ofText(YamlFile.parse("api.yaml", yaml).root().toString(), "api.yaml");
  }
}
