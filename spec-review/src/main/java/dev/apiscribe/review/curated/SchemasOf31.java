package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Schemas of OpenAPI 3.1 that say in other words what 3.0 can say, too, in the words of 3.0. What
 * 3.0 cannot say stays as it is.
 */
public final class SchemasOf31 {
  private static final Set<String> ONE_SCHEMA =
      Set.of("schema", "items", "additionalProperties", "not");
  private static final Set<String> NAMED_SCHEMAS = Set.of("properties", "schemas");
  private static final Set<String> LISTED_SCHEMAS = Set.of("allOf", "anyOf", "oneOf");
  /**
   * Below these stand values, in which a property called schema or items is nothing but a property.
   */
  private static final Set<String> VALUES =
      Set.of("example", "examples", "default", "enum", "const", "value");

  private SchemasOf31() {}

  public static JsonNode inWordsOf30(JsonNode document) {
    JsonNode copy = document.deepCopy();
    walk(copy, false);
    return copy;
  }

  private static void walk(JsonNode node, boolean isSchema) {
    if (node instanceof ObjectNode object) {
      if (isSchema) {
        schema(object);
      }
      object
          .properties()
          .forEach(property -> property(property.getKey(), property.getValue(), isSchema));
    } else if (node instanceof ArrayNode list) {
      list.forEach(item -> walk(item, false));
    }
  }

  private static void property(String name, JsonNode value, boolean ofSchema) {
    if (NAMED_SCHEMAS.contains(name) && (ofSchema || name.equals("schemas"))) {
      value.forEach(schema -> walk(schema, true));
    } else if (LISTED_SCHEMAS.contains(name) && ofSchema) {
      value.forEach(schema -> walk(schema, true));
    } else if (!VALUES.contains(name)) {
      walk(value, ONE_SCHEMA.contains(name) && value.isObject());
    }
  }

  private static void schema(ObjectNode schema) {
    type(schema);
    nullableReference(schema);
    if (schema.has("const")) {
      schema.putArray("enum").add(schema.remove("const"));
    }
    if (schema.path("examples").isArray()
        && !schema.path("examples").isEmpty()
        && !schema.has("example")) {
      schema.set("example", schema.path("examples").get(0));
    }
    bound(schema, "exclusiveMinimum", "minimum");
    bound(schema, "exclusiveMaximum", "maximum");
    if (schema.has("$ref") && schema.size() > 1) {
      // In 3.1 what stands beside a reference counts.
      ObjectNode reference = schema.objectNode();
      reference.set("$ref", schema.remove("$ref"));
      ArrayNode parts = schema.withArray("allOf");
      parts.insert(0, reference);
    }
  }

  private static void type(ObjectNode schema) {
    if (schema.path("type") instanceof ArrayNode types) {
      List<String> others = new ArrayList<>();
      types.forEach(type -> {
        if (!type.asText().equals("null")) {
          others.add(type.asText());
        }
      });
      if (others.size() < types.size()) {
        schema.put("nullable", true);
      }
      schema.remove("type");
      if (others.size() == 1) {
        schema.put("type", others.get(0));
      } else if (!others.isEmpty()) {
        others.forEach(schema.putArray("type")::add);
      }
    }
  }

  /** Either a schema or null. */
  private static void nullableReference(ObjectNode schema) {
    for (String name : List.of("anyOf", "oneOf")) {
      if (schema.path(name) instanceof ArrayNode choices
          && choices.size() == 2
          && !schema.has("allOf")) {
        for (int i = 0; i < 2; i++) {
          if (choices.get(i).path("type").asText().equals("null")) {
            schema.remove(name);
            schema.put("nullable", true).putArray("allOf").add(choices.get(1 - i));
            return;
          }
        }
      }
    }
  }

  private static void bound(ObjectNode schema, String exclusive, String inclusive) {
    if (schema.path(exclusive).isNumber()) {
      schema.set(inclusive, schema.get(exclusive));
      schema.put(exclusive, true);
    }
  }
}
