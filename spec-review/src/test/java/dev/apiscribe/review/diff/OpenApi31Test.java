package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document of OpenAPI 3.1 is compared as one of 3.0 that says the same. */
class OpenApi31Test {
  /** Every keyword of 3.0 that 3.1 says otherwise. */
  private static final String ALL_WORDS = """
      openapi: 3.0.3
      info: {title: Kennels, version: '1'}
      paths:
        /dogs:
          post:
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}
            responses:
              default: {description: Dogs., content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}
      x-webhooks:
        sold: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}, responses: {'204': {description: Fine.}}}}
      components:
        schemas:
          Dog:
            type: object
            properties:
              name: {type: string, nullable: true, example: Rex}
              size: {type: string, nullable: true, enum: [small, large, null]}
              kind: {type: string, enum: [dog]}
              age: {type: number, minimum: 0, exclusiveMinimum: true, maximum: 30, exclusiveMaximum: true}
              owner: {nullable: true, allOf: [{$ref: '#/components/schemas/Owner'}]}
              breeder: {description: Bred it., allOf: [{$ref: '#/components/schemas/Owner'}]}
              toy: {nullable: true, oneOf: [{type: string}, {type: integer}]}
              food: {nullable: true, anyOf: [{type: string}, {$ref: '#/components/schemas/Owner'}]}
              photo: {type: string, format: binary}
              scan: {type: string, format: byte}
          Owner: {type: object, properties: {name: {type: string}}}
      """;

  @TempDir
  private Path folder;

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path root : List.of(Path.of("../specs"), Path.of("../templates/src/test/cases"))) {
      try (Stream<Path> files = Files.walk(root, 2)) {
        files
            .filter(file -> file.endsWith("openapi.yaml") || file.endsWith("spec.yaml"))
            .sorted()
            .forEach(documents::add);
      }
    }
    return documents;
  }

  private static List<Finding> findings(JsonNode before, JsonNode after) {
    return SpecFixture.findings(before.toString(), after.toString());
  }

  @Test
  void theTranslationOfADocumentIsNoChange() throws IOException {
    TranslatedTo31 translation = new TranslatedTo31();
    List<String> changed = new ArrayList<>();
    int compared = 0;
    for (Path document : documents()) {
      JsonNode before = YamlFile.read(document).root();
      if (before.path("openapi").asText().startsWith("3.0")) {
        JsonNode after = translation.of(before);
        findings(before, after).forEach(finding -> changed.add(document + ": " + finding));
        findings(after, before).forEach(finding -> changed.add(document + ": " + finding));
        compared++;
      }
    }
    JsonNode words = YamlFile.parse("words.yaml", ALL_WORDS).root();
    TranslatedTo31 ofWords = new TranslatedTo31();
    assertThat(findings(words, ofWords.of(words))).isEmpty();
    assertThat(ofWords.translated().keySet())
        .containsAll(translation.translated().keySet())
        .hasSize(12);
    System.out.println(
        "Documents compared with their translation: " + compared + ", " + translation.translated());
    assertThat(changed).isEmpty();
    assertThat(compared).isGreaterThan(20);
  }

  /** What 3.1 says otherwise is not only read, but compared. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{type: [string, 'null']} | {type: string} | request-no-longer-nullable",
        "{type: string} | {type: [string, 'null']} | response-becomes-nullable",
        "{const: a} | {const: b} | request-enum-value-renamed",
        "{type: string, enum: [a, null]} | {type: string, enum: [a, b, null]} | response-enum-value-added",
        "{type: integer, minimum: 1} | {type: integer, exclusiveMinimum: 1} | request-range-tightened",
        "{type: integer, minimum: 2} | {type: integer, exclusiveMinimum: 1} | response-range-loosened",
        "{type: [string, integer]} | {type: [string]} | request-type-narrowed",
        "{anyOf: [{type: string}, {type: 'null'}]} | {type: string} | request-no-longer-nullable",
        "{$ref: '#/components/schemas/Cat'} | {$ref: '#/components/schemas/Cat', description: A cat.} | description-changed",
        "{$ref: '#/components/schemas/Cat'} | {$ref: '#/components/schemas/Cat', deprecated: true} | schema-deprecated",
        "{$ref: '#/components/schemas/Cat/$defs/Tail'} | {type: integer} | request-type-changed",
        "{type: string, contentEncoding: base64} | {type: string} | response-format-dropped",
        "{type: array, prefixItems: [{type: string}]} | {type: array, prefixItems: [{type: integer}]} | keyword-changed",
        "{type: object, unevaluatedProperties: false} | {type: object} | request-additional-properties-allowed",
        "{type: string, examples: [a]} | {type: string, examples: [b]} | example-changed",
        "true | {type: string} | request-type-narrowed",
        "{type: [string, 'null'], propertyNames: {minLength: 1}} | {type: [string, 'null']} | keyword-changed",
      })
  void aChangeIsFound(String before, String after, String rule) {
    assertThat(SpecFixture.rules(SpecFixture.findings(dogs(before), dogs(after))))
        .contains(rule)
        .doesNotHaveDuplicates();
    assertThat(SpecFixture.findings(dogs(before), dogs(before))).isEmpty();
  }

  private static String dogs(String property) {
    return SpecFixture.dogs("""
            Dog: {type: object, properties: {it: IT}}
            Cat: {type: object, $defs: {Tail: {type: string}}, properties: {name: {type: string}}}
            """.replace("IT", property)).replace("3.0.3", "3.1.0");
  }

  @Test
  void referencesToOtherFilesAreFollowedAndNoChangeByThemselves() throws IOException {
    String one = SpecFixture.dogs("""
        Dog: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
        Owner: {type: object, properties: {name: {type: string}}}
        """);
    String other = one.replace("#/components/schemas/Owner", "parts/people.yaml#/Owner")
        .replaceAll("(?m)^ +Owner: .*\n", "")
        .replaceFirst(
            "(?s)'200':.*?post:", "'200': {\\$ref: parts/responses.json#/dogs}\n    post:");
    Files.createDirectories(folder.resolve("parts"));
    Path people = folder.resolve("parts/people.yaml");
    Files.writeString(
        people,
        "Owner: {type: object, properties: {name: {$ref: '#/Name'}}}\nName: {type: string}\n");
    Files.writeString(folder.resolve("parts/responses.json"), """
        {"dogs": {"description": "Dogs.", "content": {"application/json": {"schema":
            {"type": "array", "items": {"$ref": "../openapi.yaml#/components/schemas/Dog"}}}}}}
        """);
    Path document = Files.writeString(folder.resolve("openapi.yaml"), other);
    Path whole = Files.writeString(folder.resolve("one.yaml"), one);

    assertThat(rules(whole, document)).isEmpty();

    Files.writeString(people, "Owner: {type: object, properties: {name: {type: integer}}}\n");
    assertThat(rules(whole, document)).contains("request-type-changed");

    Files.delete(people);
    assertThatThrownBy(() -> ApiSpec.read(document))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("parts/people.yaml#/Owner");
  }

  private static List<String> rules(Path before, Path after) {
    return SpecFixture.rules(DiffReview.of(ApiSpec.read(before), ApiSpec.read(after), null)
        .report(null)
        .findings());
  }
}
