package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value that Redoc makes of a schema: its example, else its first value, else its default, else
 * an example of its type. What nests too deeply, or comes again within itself, is left empty when
 * it is an object or a list, and out otherwise.
 */
final class RedocSchemaExample {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 10;
  /** An example of more values is too long to be read. */
  private static final int MOST_VALUES = 100_000;

  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("maximum", "number"),
      Map.entry("minimum", "number"),
      Map.entry("multipleOf", "number"),
      Map.entry("maxLength", "string"),
      Map.entry("minLength", "string"),
      Map.entry("pattern", "string"),
      Map.entry("items", "array"),
      Map.entry("maxItems", "array"),
      Map.entry("minItems", "array"),
      Map.entry("uniqueItems", "array"),
      Map.entry("maxProperties", "object"),
      Map.entry("minProperties", "object"),
      Map.entry("required", "object"),
      Map.entry("additionalProperties", "object"),
      Map.entry("properties", "object"));
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final List<String> TYPES_BY_RANK = List.of("number", "string", "array", "object");

  private final CuratedSpec spec;
  private final String without;
  /** Where references that are being followed lead. */
  private final Set<String> within = new HashSet<>();

  private int values;

  private RedocSchemaExample(CuratedSpec spec, String without) {
    this.spec = spec;
    this.without = without;
  }

  /**
   * Null when the schema says nothing that an example could be made of, and when the example would
   * be huge.
   *
   * @param without the keyword of properties that are left out: {@code readOnly} in a request,
   *     {@code writeOnly} in a response
   */
  static @Nullable JsonNode of(CuratedSpec spec, String pointer, String without) {
    RedocSchemaExample example = new RedocSchemaExample(spec, without);
    JsonNode value = spec.at(pointer).isMissingNode() ? null : example.value(pointer, 1);
    return example.values > MOST_VALUES ? null : value;
  }

  private @Nullable JsonNode value(String pointer, int depth) {
    String at = spec.resolve(pointer);
    JsonNode schema = spec.at(at);
    if (++values > MOST_VALUES || depth > DEEPEST) {
      return empty(schema);
    } else if (at.equals(pointer)) {
      return value(at, schema, depth);
    } else if (!within.add(at)) {
      return empty(schema);
    }
    JsonNode value = value(at, schema, depth);
    within.remove(at);
    return value;
  }

  private @Nullable JsonNode value(String at, JsonNode schema, int depth) {
    JsonNode said = said(schema);
    if (said != null) {
      return said;
    }
    JsonNode own = own(at, schema, depth);
    List<JsonNode> parts = new ArrayList<>();
    for (int i = 0; i < schema.path("allOf").size(); i++) {
      parts.add(value(at + "/allOf/" + i, depth));
    }
    for (String choice : List.of("oneOf", "anyOf")) {
      if (parts.isEmpty() && !schema.path(choice).isEmpty()) {
        parts.add(value(at + "/" + choice + "/0", depth));
      }
    }
    return merged(own, parts);
  }

  private static @Nullable JsonNode said(JsonNode schema) {
    if (schema.has("example")) {
      return schema.get("example");
    }
    return schema.path("enum").isEmpty()
        ? schema.get("default")
        : schema.path("enum").get(0);
  }

  /** Objects are merged; of other values the last one counts. */
  private static @Nullable JsonNode merged(@Nullable JsonNode own, List<JsonNode> parts) {
    JsonNode whole = own;
    for (JsonNode part : parts) {
      if (whole instanceof ObjectNode object && part instanceof ObjectNode more) {
        whole = merged(object, more);
      } else if (part != null && !part.isNull()) {
        whole = part;
      }
    }
    return whole;
  }

  private static ObjectNode merged(ObjectNode object, ObjectNode more) {
    ObjectNode both = object.deepCopy();
    more.properties()
        .forEach(property -> both.set(
            property.getKey(),
            both.get(property.getKey()) instanceof ObjectNode before
                    && property.getValue() instanceof ObjectNode after
                ? merged(before, after)
                : property.getValue()));
    return both;
  }

  private @Nullable JsonNode own(String at, JsonNode schema, int depth) {
    return switch (type(schema)) {
      case "object" -> object(at, schema, depth);
      case "array" -> array(at, schema, depth);
      case "string" ->
        JSON.textNode(RedocStringExample.of(schema, at.substring(at.lastIndexOf('/') + 1)));
      case "integer", "number" -> number(schema);
      case "boolean" -> JSON.booleanNode(true);
      default -> JSON.nullNode();
    };
  }

  private static @Nullable JsonNode empty(JsonNode schema) {
    return switch (type(schema)) {
      case "object" -> JSON.objectNode();
      case "array" -> JSON.arrayNode();
      default -> null;
    };
  }

  private static String type(JsonNode schema) {
    if (schema.has("type")) {
      return schema.path("type").asText();
    }
    return TYPES_BY_RANK.stream()
        .filter(type -> TYPES.entrySet().stream()
            .anyMatch(hint -> hint.getValue().equals(type) && schema.has(hint.getKey())))
        .findFirst()
        .orElse("");
  }

  private ObjectNode object(String at, JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    for (Iterator<String> names = schema.path("properties").fieldNames(); names.hasNext(); ) {
      String name = names.next();
      String pointer = at + "/properties" + JsonPointers.step(name);
      JsonNode value = value(pointer, depth + 1);
      if (value != null && !spec.at(spec.resolve(pointer)).path(without).asBoolean()) {
        object.set(name, value);
      }
    }
    if (schema.path("additionalProperties").isObject()) {
      for (String name : List.of("property1", "property2")) {
        JsonNode value = value(at + "/additionalProperties", depth + 1);
        if (value != null) {
          object.set(name, value);
        }
      }
    }
    return object;
  }

  private ArrayNode array(String at, JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
    int length = Math.min(most, Math.max(1, schema.path("minItems").asInt()));
    for (int i = 0; i < length && schema.path("items").isObject() && values <= MOST_VALUES; i++) {
      JsonNode item = value(at + "/items", depth + 1);
      array.add(item == null ? JSON.nullNode() : item);
    }
    return array;
  }

  private static JsonNode number(JsonNode schema) {
    JsonNode least = schema.path("minimum");
    JsonNode most = schema.path("maximum");
    if (least.isNumber()) {
      return schema.path("exclusiveMinimum").asBoolean()
          ? JSON.numberNode((long) Math.floor(least.asDouble()) + 1)
          : least;
    } else if (most.isNumber() && !schema.has("exclusiveMaximum")) {
      return most;
    } else if (most.isNumber()) {
      boolean exclusive = schema.path("exclusiveMaximum").asBoolean();
      return most.asDouble() > 0
          ? JSON.numberNode(0)
          : exclusive ? JSON.numberNode((long) Math.floor(most.asDouble()) - 1) : most;
    }
    boolean decimal = schema.path("format").asText().equals("float")
        || schema.path("format").asText().equals("double");
    return decimal && schema.path("type").asText().equals("number")
        ? JSON.numberNode(TENTH)
        : JSON.numberNode(0);
  }
}
