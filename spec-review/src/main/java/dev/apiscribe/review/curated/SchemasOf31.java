package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.DocumentPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Schemas of OpenAPI 3.1 that say in other words what 3.0 can say, too, in the words of 3.0. What
 * 3.0 cannot say stays as it is.
 */
public final class SchemasOf31 {
  private final boolean readsBesideReferences;

  private SchemasOf31(boolean readsBesideReferences) {
    this.readsBesideReferences = readsBesideReferences;
  }

  /**
   * Returns a copy in which schemas have the words of 3.0. What is beside a reference counts, but
   * not in a document that says it is of 3.0.
   */
  public static JsonNode inWordsOf30(JsonNode document) {
    JsonNode copy = document.deepCopy();
    boolean is30 = document.path("openapi").asText().startsWith("3.0");
    new SchemasOf31(!is30).walk(copy, DocumentPart.OBJECT);
    return copy;
  }

  private void walk(JsonNode node, DocumentPart part) {
    if (part == DocumentPart.VALUE) {
      return;
    }
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, written(list.get(i), part.element()));
      }
    } else if (node instanceof ObjectNode object) {
      if (part == DocumentPart.SCHEMA) {
        schema(object);
      }
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        // Whether other properties are allowed is said by true and false in 3.0, too.
        if (!property.getKey().matches("(additional|unevaluated).*")
            || !property.getValue().isBoolean()) {
          property.setValue(written(property.getValue(), part.below(property.getKey())));
        }
      }
    }
  }

  private JsonNode written(JsonNode node, DocumentPart part) {
    if (part == DocumentPart.SCHEMA && node.isBoolean()) {
      ObjectNode schema = JsonNodeFactory.instance.objectNode();
      if (!node.asBoolean()) {
        schema.putObject("not");
      }
      return schema;
    }
    walk(node, part);
    return node;
  }

  private void schema(ObjectNode schema) {
    type(schema);
    nullAlternative(schema);
    constant(schema);
    nullValue(schema);
    example(schema);
    content(schema);
    closed(schema);
    bound(schema, "exclusiveMinimum", "minimum", 1);
    bound(schema, "exclusiveMaximum", "maximum", -1);
    if (schema.has("$ref") && schema.size() > 1 && readsBesideReferences) {
      // In 3.1 what stands beside a reference counts.
      ObjectNode reference = schema.objectNode();
      reference.set("$ref", schema.remove("$ref"));
      ArrayNode parts = schema.withArray("allOf");
      parts.insert(0, reference);
    }
  }

  private static void type(ObjectNode schema) {
    if (!(schema.path("type") instanceof ArrayNode types)) {
      if (schema.path("type").asText().equals("null")) {
        schema.remove("type");
        schema.put("nullable", true).putArray("enum").addNull();
      }
      return;
    }
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
    } else if (!others.isEmpty() && !schema.has("anyOf")) {
      ArrayNode choices = schema.putArray("anyOf");
      others.forEach(type -> choices.addObject().put("type", type));
    } else if (!others.isEmpty()) {
      others.forEach(schema.putArray("type")::add);
    }
  }

  /** Either a schema or null. */
  private static void nullAlternative(ObjectNode schema) {
    for (String name : List.of("anyOf", "oneOf")) {
      if (schema.path(name) instanceof ArrayNode choices) {
        int before = choices.size();
        for (int i = choices.size() - 1; i >= 0; i--) {
          if (isNull(choices.get(i))) {
            choices.remove(i);
          }
        }
        if (choices.size() < before) {
          schema.put("nullable", true);
          if (choices.isEmpty()) {
            schema.remove(name);
          } else if (choices.size() == 1 && !schema.has("allOf")) {
            schema.remove(name);
            schema.set("allOf", choices);
          }
        }
      }
    }
  }

  private static boolean isNull(JsonNode schema) {
    return schema.path("type").asText().equals("null")
        || schema.path("const").isNull()
        || (schema.path("enum").size() == 1 && schema.path("enum").get(0).isNull());
  }

  private static void constant(ObjectNode schema) {
    if (schema.has("const")) {
      schema.putArray("enum").add(schema.remove("const"));
    }
  }

  /** Null is a value if the type allows it. */
  private static void nullValue(ObjectNode schema) {
    if (schema.path("enum") instanceof ArrayNode values && values.size() > 1) {
      for (int i = values.size() - 1; i >= 0; i--) {
        if (values.get(i).isNull()) {
          values.remove(i);
          if (!schema.has("type")) {
            schema.put("nullable", true);
          }
        }
      }
    }
  }

  private static void example(ObjectNode schema) {
    if (schema.path("examples") instanceof ArrayNode examples && !examples.isEmpty()) {
      if (!schema.has("example")) {
        schema.set("example", examples.get(0));
      }
      if (examples.size() == 1 && examples.get(0).equals(schema.get("example"))) {
        schema.remove("examples");
      }
    }
  }

  private static void content(ObjectNode schema) {
    if (schema.has("format")) {
      return;
    }
    String encoding = schema.path("contentEncoding").asText();
    if (encoding.equals("base64")) {
      schema.remove("contentEncoding");
      schema.put("type", "string").put("format", "byte");
    } else if (encoding.isEmpty()
        && schema.path("contentMediaType").asText().equals("application/octet-stream")) {
      schema.remove("contentMediaType");
      schema.put("type", "string").put("format", "binary");
    }
  }

  private static void closed(ObjectNode schema) {
    JsonNode others = schema.path("unevaluatedProperties");
    if (!schema.has("additionalProperties")
        && (others.isObject() || others.equals(BooleanNode.FALSE))) {
      schema.set("additionalProperties", schema.remove("unevaluatedProperties"));
    }
  }

  /** @param inner 1 where the larger of two bounds counts, -1 where the smaller one does */
  private static void bound(ObjectNode schema, String exclusive, String inclusive, int inner) {
    JsonNode bound = schema.path(exclusive);
    if (!bound.isNumber()) {
      return;
    }
    JsonNode other = schema.path(inclusive);
    if (other.isNumber() && other.decimalValue().compareTo(bound.decimalValue()) * inner > 0) {
      schema.remove(exclusive);
    } else {
      schema.set(inclusive, bound);
      schema.put(exclusive, true);
    }
  }
}
