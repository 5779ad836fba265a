package dev.apiscribe.review.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * However a published document refers to a component: the component counts as used, what it says is
 * read or named, and nothing is told twice.
 */
@Tag("of-documents")
class PublishedReferencesTest {
  /**
   * Each kind of component that is not a schema, each way to come to one, and something that it
   * says.
   */
  private static final List<List<String>> USES_OF_OTHERS = List.of(
      List.of("parameters", "{name: q, in: query, schema: {type: string}}", """
          {paths: {/a: {parameters: [{$ref: REF}], get: {responses: {'204': {}}}}}}
          {paths: {/a: {get: {parameters: [{$ref: REF}], responses: {'204': {}}}}}}
          {paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/Other'}], responses: {'204': {}}}}}, components: {parameters: {Other: {$ref: REF}}}}
          """),
      List.of("requestBodies", "{required: true, content: {a/b: {schema: {type: string}}}}", """
          {paths: {/a: {post: {requestBody: {$ref: REF}, responses: {'204': {}}}}}}
          {paths: {/a: {post: {requestBody: {$ref: '#/components/requestBodies/Other'}, responses: {'204': {}}}}}, components: {requestBodies: {Other: {$ref: REF}}}}
          """),
      List.of("responses", "{description: Done., content: {a/b: {schema: {type: string}}}}", """
          {paths: {/a: {get: {responses: {'200': {$ref: REF}}}}}}
          {paths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/Other'}}}}}, components: {responses: {Other: {$ref: REF}}}}
          """),
      List.of("headers", "{required: true, schema: {type: string}}", """
          {paths: {/a: {get: {responses: {'204': {headers: {X-A: {$ref: REF}}}}}}}}
          {paths: {/a: {get: {responses: {'204': {headers: {X-A: {$ref: '#/components/headers/Other'}}}}}}}, components: {headers: {Other: {$ref: REF}}}}
          """),
      List.of("examples", "{value: {a: 1}}", """
          {paths: {/a: {get: {responses: {'200': {content: {a/b: {examples: {e: {$ref: REF}}}}}}}}}}
          {paths: {/a: {get: {responses: {'200': {content: {a/b: {examples: {e: {$ref: '#/components/examples/Other'}}}}}}}}}, components: {examples: {Other: {$ref: REF}}}}
          {paths: {/a: {get: {parameters: [{name: q, in: query, schema: {}, examples: {e: {$ref: REF}}}], responses: {'204': {}}}}}}
          """),
      List.of("links", "{operationId: getA}", """
          {paths: {/a: {get: {responses: {'204': {links: {l: {$ref: REF}}}}}}}}
          {paths: {/a: {get: {responses: {'204': {links: {l: {$ref: '#/components/links/Other'}}}}}}}, components: {links: {Other: {$ref: REF}}}}
          """),
      List.of("callbacks", "{'{$url}': {post: {responses: {'204': {}}}}}", """
          {paths: {/a: {get: {callbacks: {c: {$ref: REF}}, responses: {'204': {}}}}}}
          {paths: {/a: {get: {callbacks: {c: {$ref: '#/components/callbacks/Other'}}, responses: {'204': {}}}}}, components: {callbacks: {Other: {$ref: REF}}}}
          """),
      List.of("pathItems", "{get: {deprecated: true, responses: {'204': {}}}}", """
          {paths: {/a: {$ref: REF}}}
          {paths: {/a: {$ref: '#/components/pathItems/Other'}}, components: {pathItems: {Other: {$ref: REF}}}}
          {paths: {/a: {$ref: REF}, /b: {$ref: REF}}}
          """),
      List.of("securitySchemes", "{type: http, scheme: basic}", """
          {security: [{NAME: []}], paths: {/a: {get: {responses: {'204': {}}}}}}
          {paths: {/a: {get: {security: [{NAME: []}], responses: {'204': {}}}}}}
          {security: [{Other: []}], paths: {/a: {get: {responses: {'204': {}}}}}, components: {securitySchemes: {Other: {$ref: REF}}}}
          """));

  private static final String CIRCLE = """
      {openapi: 3.0.3, components: {schemas: SCHEMAS}, paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/Plain'}}}}}}}}}
      """;

  @TestFactory
  Stream<DynamicTest> aSchemaThatIsReferredToIsUsedAndReadOrNamed() {
    List<DynamicTest> tests = new ArrayList<>();
    ComponentUses.OF_SCHEMAS.forEach((use, text) ->
        ComponentUses.NAMES.forEach(name -> ComponentUses.spelled("schemas", name)
            .forEach(reference -> tests.add(dynamicTest(use + " " + reference, () -> {
              ObjectNode document =
                  ComponentUses.document(text, "schemas", name, reference, ComponentUses.SCHEMA);
              assertThat(facts(document).unusedSchemas()).isEmpty();
              changesAreToldOnce(document, "/components/schemas" + JsonPointers.step(name));
            })))));
    System.out.println("Uses of a published schema tried: " + tests.size());
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> anotherComponentThatIsReferredToIsReadOrNamed() {
    List<DynamicTest> tests = new ArrayList<>();
    for (List<String> use : USES_OF_OTHERS) {
      for (String text : use.get(2).strip().split("\n")) {
        ComponentUses.NAMES.forEach(name -> ComponentUses.spelled(use.get(0), name)
            .forEach(reference -> tests.add(dynamicTest(text, () -> {
              ObjectNode document =
                  ComponentUses.document(text, use.get(0), name, reference, use.get(1));
              changesAreToldOnce(document, "/components/" + use.get(0) + JsonPointers.step(name));
            }))));
      }
    }
    return tests.stream();
  }

  /** A reference may lead past a component into it. */
  @TestFactory
  Stream<DynamicTest> aReferenceIntoAComponentUsesIt() {
    List<DynamicTest> tests = new ArrayList<>();
    ComponentUses.OF_SCHEMAS.forEach((use, text) -> {
      if (text.contains("REF")) {
        ComponentUses.INSIDE.forEach(inside ->
            ComponentUses.NAMES.forEach(name -> ComponentUses.spelled("schemas", name)
                .forEach(reference -> tests.add(dynamicTest(use + " " + reference + inside, () -> {
                  ObjectNode document = ComponentUses.document(
                      text, "schemas", name, reference + inside, ComponentUses.SCHEMA);
                  assertThat(facts(document).unusedSchemas()).isEmpty();
                  changesAreToldOnce(document, "/components/schemas" + JsonPointers.step(name));
                })))));
      }
    });
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> aValueRefersToNothing() {
    return ComponentUses.IN_VALUES.entrySet().stream()
        .map(use -> dynamicTest(
            use.getKey(),
            () -> assertThat(facts(ComponentUses.document(
                        use.getValue(),
                        "schemas",
                        "Plain",
                        "#/components/schemas/Plain",
                        ComponentUses.SCHEMA))
                    .unusedSchemas())
                .extracting(schema -> schema.place().pointer())
                .containsExactly("/components/schemas/Plain")));
  }

  /**
   * Each circle of references, and whether it can be read: an object in itself can, what is nothing
   * but references cannot.
   */
  @TestFactory
  Stream<DynamicTest> aCircleIsReadOrRefused() {
    Map<String, Boolean> circles = new LinkedHashMap<>();
    circles.put("{Plain: {properties: {self: {$ref: '#/components/schemas/Plain'}}}}", true);
    circles.put("{Plain: {type: array, items: {$ref: '#/components/schemas/Plain'}}}", true);
    circles.put("{Plain: {additionalProperties: {$ref: '#/components/schemas/Plain'}}}", true);
    circles.put("{Plain: {oneOf: [{$ref: '#/components/schemas/Plain'}]}}", true);
    circles.put("{Plain: {discriminator: {mapping: {p: Plain}}}}", true);
    circles.put(
        "{Plain: {properties: {b: {$ref: '#/components/schemas/B'}}},"
            + " B: {properties: {a: {$ref: '#/components/schemas/Plain'}}}}",
        true);
    circles.put("{Plain: {$ref: '#/components/schemas/Plain'}}", false);
    circles.put(
        "{Plain: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/Plain'}}",
        false);
    circles.put("{Plain: {allOf: [{$ref: '#/components/schemas/Plain'}]}}", false);
    return circles.entrySet().stream()
        .map(circle -> dynamicTest(circle.getKey(), () -> {
          ObjectNode document = (ObjectNode)
              YamlFile.parse("page", CIRCLE.replace("SCHEMAS", circle.getKey())).root();
          if (circle.getValue()) {
            assertThat(facts(document).unusedSchemas()).isEmpty();
            changesAreToldOnce(document, "/components/schemas/Plain");
          } else {
            assertThatThrownBy(() -> facts(document))
                .isInstanceOf(UnreadableSpecException.class)
                .hasMessageContaining("Break the circle");
          }
        }));
  }

  /**
   * Each object of the component gains a keyword that no reader knows, each text changes: the facts
   * do, too, in one statement of what is not read at most.
   */
  private static void changesAreToldOnce(ObjectNode document, String component) {
    DocumentedFacts before = facts(document);
    assertNoneTwice(before);
    List<JsonPointer> places = new ArrayList<>();
    collect(document.at(component), JsonPointer.compile(component), places);
    for (JsonPointer at : places) {
      ObjectNode changed = document.deepCopy();
      if (changed.at(at) instanceof ObjectNode object) {
        object.put("x-other", "other");
      } else {
        String key = at.last().getMatchingProperty();
        ((ObjectNode) changed.at(at.head())).put(key, changed.at(at).asText() + "Other");
      }
      DocumentedFacts after = facts(changed);
      assertThat(after).as("%s", at).isNotEqualTo(before);
      assertNoneTwice(after);
      Set<Statement> came = new HashSet<>(after.unread());
      before.unread().forEach(came::remove);
      assertThat(came).as("%s", at).hasSizeLessThan(2);
    }
  }

  private static void assertNoneTwice(DocumentedFacts facts) {
    List<String> places = new ArrayList<>();
    facts.unread().forEach(statement -> places.add(statement.place().pointerInSpec()));
    facts.unusedSchemas().forEach(schema -> places.add(schema.place().pointerInSpec()));
    assertThat(places).doesNotHaveDuplicates();
  }

  /** The node itself, the objects in it, and its texts, but for references. */
  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    String key = at.last().getMatchingProperty();
    if (node.isObject() || (node.isTextual() && !key.equals("$ref"))) {
      places.add(at);
    }
    node.properties()
        .forEach(
            property -> collect(property.getValue(), at.appendProperty(property.getKey()), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), places);
    }
  }

  private static DocumentedFacts facts(JsonNode document) {
    return new PublishedSpec(YamlFile.of("page", document)).facts();
  }
}
