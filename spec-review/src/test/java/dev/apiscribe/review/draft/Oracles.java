package dev.apiscribe.review.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.SpecYaml;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What others say about a draft: a parser of OpenAPI, and a validator of JSON Schema. */
final class Oracles {
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
      Dialects.getOpenApi30(),
      builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
          .pathType(PathType.JSON_POINTER)
          .locale(Locale.ROOT)
          .formatAssertionsEnabled(true)
          .build()));

  private Oracles() {}

  /**
   * The parser accepts the document as it is written, and every payload and example satisfies its
   * schema.
   */
  static void accept(Draft draft) {
    String yaml = SpecYaml.of(draft.openapi());
    assertThat(YamlFile.parse("openapi.yaml", yaml).root())
        .as("the YAML, read again")
        .hasToString(draft.openapi().toString());
    if (draft.openapi().path("paths").isEmpty()) {
      return;
    }
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    assertThat(new OpenAPIV3Parser().readContents(yaml, null, options).getMessages())
        .as("messages of the parser")
        .isEmpty();
    assertThat(broken(draft)).as("examples that do not satisfy their schemas").isEmpty();
  }

  /** How many payloads hang on a media type. */
  static int payloads(Draft draft) {
    return draft.openapi().path("paths").findValues("externalValue").size();
  }

  private static List<String> broken(Draft draft) {
    List<String> broken = new ArrayList<>();
    examples(draft.openapi().path("paths"), "/paths", draft, broken);
    examples(draft.openapi().path("components"), "/components", draft, broken);
    return broken;
  }

  private static void examples(JsonNode node, String pointer, Draft draft, List<String> broken) {
    node.path("examples").forEach(example -> {
      if (example.has("externalValue")) {
        String file = example.path("externalValue").asText().replaceFirst("^examples/", "");
        broken.addAll(messages(draft, node.path("schema"), payload(draft, file), file));
      }
    });
    if (node.has("in") && node.has("example")) {
      broken.addAll(messages(draft, node.path("schema"), node.get("example"), pointer));
    } else if (node.has("type") && node.path("type").isTextual()) {
      for (String key : List.of("example", "default")) {
        if (node.has(key) && !pointer.endsWith("/properties")) {
          broken.addAll(messages(draft, node, node.get(key), pointer + "/" + key));
        }
      }
    }
    node.properties()
        .forEach(
            child -> examples(child.getValue(), pointer + "/" + child.getKey(), draft, broken));
    if (node.isArray()) {
      node.forEach(child -> examples(child, pointer + "/-", draft, broken));
    }
  }

  private static JsonNode payload(Draft draft, String file) {
    try {
      return Json.parse(draft.payloads().get(file));
    } catch (InvalidJsonException e) {
      throw new AssertionError(file, e);
    }
  }

  private static List<String> messages(Draft draft, JsonNode schema, JsonNode value, String at) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("allOf").add(schema);
    root.set("components", draft.openapi().path("components"));
    return REGISTRY.getSchema(root).validate(value).stream()
        .map(error -> at + error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
