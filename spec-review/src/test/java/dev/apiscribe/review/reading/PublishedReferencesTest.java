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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * However a published document refers to a component: the component counts as used, what it says is
 * read or named, and nothing is told twice.
 */
class PublishedReferencesTest {
  /** A name with all that a reference may have to escape. */
  private static final String ODD = "Berth plan/2~x%41";

  private static final List<String> NAMES = List.of("Plain", ODD);

  /**
   * Each way to refer to a schema: of which object, and as what. REF is a reference, NAME a name.
   */
  private static final Map<String, String> USES_OF_SCHEMAS = uses("""
      body: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: REF}}}}}}}}}
      items: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {type: array, items: {$ref: REF}}}}}}}}}}
      property: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {properties: {p: {$ref: REF}}}}}}}}}}}
      property called default: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {properties: {default: {$ref: REF}}}}}}}}}}}
      map: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {additionalProperties: {$ref: REF}}}}}}}}}}
      part: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {allOf: [{$ref: REF}]}}}}}}}}}
      one of: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {oneOf: [{$ref: REF}]}}}}}}}}}
      any of: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {anyOf: [{$ref: REF}]}}}}}}}}}
      not: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {not: {$ref: REF}}}}}}}}}}
      mapping to a reference: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {discriminator: {propertyName: k, mapping: {v: REF}}}}}}}}}}}
      mapping to a name: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {discriminator: {propertyName: k, mapping: {v: NAME}}}}}}}}}}}
      parameter: {paths: {/a: {get: {parameters: [{name: q, in: query, schema: {$ref: REF}}], responses: {'204': {}}}}}}
      parameter of a path: {paths: {/a: {parameters: [{name: q, in: query, schema: {$ref: REF}}], get: {responses: {'204': {}}}}}}
      parameter with content: {paths: {/a: {get: {parameters: [{name: q, in: query, content: {application/json: {schema: {$ref: REF}}}}], responses: {'204': {}}}}}}
      request body: {paths: {/a: {post: {requestBody: {content: {application/json: {schema: {$ref: REF}}}}, responses: {'204': {}}}}}}
      header: {paths: {/a: {get: {responses: {'204': {headers: {X-A: {schema: {$ref: REF}}}}}}}}}
      encoding: {paths: {/a: {post: {requestBody: {content: {a/b: {encoding: {p: {headers: {X-A: {schema: {$ref: REF}}}}}}}}, responses: {'204': {}}}}}}
      callback: {paths: {/a: {get: {callbacks: {c: {'{$url}': {post: {requestBody: {content: {a/b: {schema: {$ref: REF}}}}}}}}, responses: {'204': {}}}}}}
      webhook: {webhooks: {w: {post: {requestBody: {content: {a/b: {schema: {$ref: REF}}}}, responses: {'204': {}}}}}}
      extension: {x-webhooks: {w: {post: {requestBody: {content: {a/b: {schema: {$ref: REF}}}}}}}}
      schema by another: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/Other'}}}}}}}}, components: {schemas: {Other: {$ref: REF}}}}
      schema in another: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/Other'}}}}}}}}, components: {schemas: {Other: {properties: {p: {$ref: REF}}}}}}
      schema in one of a mapping: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {discriminator: {mapping: {v: Other}}}}}}}}}}, components: {schemas: {Other: {properties: {p: {$ref: REF}}}}}}
      component parameter: {paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/Other'}], responses: {'204': {}}}}}, components: {parameters: {Other: {name: q, in: query, schema: {$ref: REF}}}}}
      component body: {paths: {/a: {post: {requestBody: {$ref: '#/components/requestBodies/Other'}, responses: {'204': {}}}}}, components: {requestBodies: {Other: {content: {a/b: {schema: {$ref: REF}}}}}}}
      component response: {paths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/Other'}}}}}, components: {responses: {Other: {content: {a/b: {schema: {$ref: REF}}}}}}}
      component header: {paths: {/a: {get: {responses: {'204': {headers: {X-A: {$ref: '#/components/headers/Other'}}}}}}}, components: {headers: {Other: {schema: {$ref: REF}}}}}
      component callback: {paths: {/a: {get: {callbacks: {c: {$ref: '#/components/callbacks/Other'}}, responses: {'204': {}}}}}, components: {callbacks: {Other: {'{$url}': {post: {requestBody: {content: {a/b: {schema: {$ref: REF}}}}}}}}}}
      component path: {paths: {/a: {$ref: '#/components/pathItems/Other'}}, components: {pathItems: {Other: {get: {responses: {'200': {content: {a/b: {schema: {$ref: REF}}}}}}}}}}
      path by another: {paths: {/a: {$ref: '#/paths/~1b'}, /b: {get: {responses: {'200': {content: {a/b: {schema: {$ref: REF}}}}}}}}}
      middle of an extension: {x-shared: {s: {$ref: REF}}, paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/x-shared/s'}}}}}}}}}
      """);

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

  private static final String SCHEMA =
      "{type: object, properties: {inner: {type: string}, outer: {type: string}}, oneOf: [{type:"
          + " object}, {type: array}]}";

  private static final String CIRCLE = """
      {openapi: 3.0.3, components: {schemas: SCHEMAS}, paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/Plain'}}}}}}}}}
      """;

  private static final List<String> INSIDE = List.of("/properties/inner", "/oneOf/0", "/oneOf/1");

  /** Where values stand, that of a reference is a text like any other. */
  private static final Map<String, String> VALUES = uses("""
      example of a schema: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {example: {$ref: REF}}}}}}}}}}
      default: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {default: {$ref: REF}}}}}}}}}}
      enumeration: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {enum: [{$ref: REF}]}}}}}}}}}
      constant: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {const: {$ref: REF}}}}}}}}}}
      examples of a schema: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {examples: [{$ref: REF}]}}}}}}}}}
      example of a body: {paths: {/a: {get: {responses: {'200': {content: {a/b: {example: {$ref: REF}}}}}}}}}
      examples of a body: {paths: {/a: {get: {responses: {'200': {content: {a/b: {examples: {e: {value: {$ref: REF}}}}}}}}}}}
      example of a parameter: {paths: {/a: {get: {parameters: [{name: q, in: query, schema: {}, example: {$ref: REF}}], responses: {'204': {}}}}}}
      mapping in an example: {paths: {/a: {get: {responses: {'200': {content: {a/b: {example: {discriminator: {mapping: {v: NAME}}}}}}}}}}}
      property called discriminator: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {properties: {discriminator: {properties: {mapping: {title: NAME}}}}}}}}}}}}}
      """);

  @TestFactory
  Stream<DynamicTest> aSchemaThatIsReferredToIsUsedAndReadOrNamed() {
    List<DynamicTest> tests = new ArrayList<>();
    USES_OF_SCHEMAS.forEach((use, text) -> NAMES.forEach(name -> spelled("schemas", name)
        .forEach(reference -> tests.add(dynamicTest(use + " " + reference, () -> {
          ObjectNode document = document(text, "schemas", name, reference, SCHEMA);
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
        NAMES.forEach(name -> spelled(use.get(0), name)
            .forEach(reference -> tests.add(dynamicTest(text, () -> {
              ObjectNode document = document(text, use.get(0), name, reference, use.get(1));
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
    USES_OF_SCHEMAS.forEach((use, text) -> {
      if (text.contains("REF")) {
        INSIDE.forEach(inside -> NAMES.forEach(name -> spelled("schemas", name)
            .forEach(reference -> tests.add(dynamicTest(use + " " + reference + inside, () -> {
              ObjectNode document = document(text, "schemas", name, reference + inside, SCHEMA);
              assertThat(facts(document).unusedSchemas()).isEmpty();
              changesAreToldOnce(document, "/components/schemas" + JsonPointers.step(name));
            })))));
      }
    });
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> aValueRefersToNothing() {
    return VALUES.entrySet().stream()
        .map(use -> dynamicTest(
            use.getKey(),
            () -> assertThat(facts(document(
                        use.getValue(), "schemas", "Plain", "#/components/schemas/Plain", SCHEMA))
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
        .forEach(member -> collect(member.getValue(), at.appendProperty(member.getKey()), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), places);
    }
  }

  private static DocumentedFacts facts(JsonNode document) {
    return new PublishedSpec(YamlFile.of("page", document)).facts();
  }

  /**
   * The ways to write a reference to a component: as a JSON Pointer, with what an address cannot
   * hold as percent signs, and with all of it so.
   */
  private static Set<String> spelled(String section, String name) {
    String step = JsonPointers.step(name);
    String all = "/"
        + HexFormat.of()
            .withPrefix("%")
            .formatHex(step.substring(1).getBytes(StandardCharsets.UTF_8));
    Set<String> spelled = new HashSet<>();
    spelled.add("#/components/" + section + step);
    spelled.add("#/components/" + section + step.replace("%", "%25").replace(" ", "%20"));
    spelled.add("#/components/" + section + all);
    return spelled;
  }

  private static ObjectNode document(
      String text, String section, String name, String reference, String component) {
    String yaml = text.replace("REF", quoted(reference)).replace("NAME", quoted(name));
    ObjectNode document = (ObjectNode) YamlFile.parse("page", yaml).root();
    document.put("openapi", text.contains("webhooks") ? "3.1.0" : "3.0.3");
    document
        .withObject("/components")
        .withObject("/" + section)
        .set(name, YamlFile.parse("page", component).root());
    return document;
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }

  private static Map<String, String> uses(String text) {
    Map<String, String> uses = new LinkedHashMap<>();
    text.strip().lines().forEach(line -> {
      int colon = line.indexOf(": ");
      uses.put(line.substring(0, colon), line.substring(colon + 2));
    });
    return uses;
  }
}
