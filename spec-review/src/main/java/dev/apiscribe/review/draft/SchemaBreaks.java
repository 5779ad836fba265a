package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a drafted schema that a documented value breaks, and how the schema is
 * loosened.
 */
final class SchemaBreaks {
  private final ObjectNode components;
  private final List<Break> breaks = new ArrayList<>();

  /**
   * One constraint that a value breaks.
   *
   * @param open what is to decide
   * @param loosen leaves the constraint out; null where nothing is in the way
   */
  record Break(
      String pointer, String open, String draft, @Nullable Runnable loosen) {}

  private SchemaBreaks(ObjectNode components) {
    this.components = components;
  }

  /** The schema is the property {@code key} of its owner, and stands at the pointer. */
  static List<Break> of(
      JsonNode value, ObjectNode owner, String key, String pointer, ObjectNode components) {
    SchemaBreaks found = new SchemaBreaks(components);
    found.value(value, owner, key, pointer);
    return found.breaks;
  }

  private void value(JsonNode value, ObjectNode owner, String key, String pointer) {
    JsonNode used = owner.path(key);
    boolean orNull = used.path("nullable").asBoolean();
    JsonNode reference = used.has("allOf") ? used.path("allOf").path(0) : used;
    String name = reference.path("$ref").asText().replaceFirst("^#" + NamedSchemas.POINTER, "");
    JsonNode schema = name.isEmpty() ? used : components.path(name);
    String at = name.isEmpty() ? pointer : NamedSchemas.POINTER + name;
    String type = schema.path("type").asText();
    if (type.isEmpty()) {
      return;
    } else if (value.isNull()) {
      if (!orNull) {
        breaks.add(new Break(
            pointer,
            "A payload has null where " + ConstraintWriter.article(type)
                + " is documented: may it be null?",
            "It may be null (nullable).",
            () -> nullable(owner, key, type)));
      }
    } else if (FieldType.value(value, type).isEmpty()
        || (value.isTextual() && !type.equals("string"))) {
      breaks.add(new Break(
          pointer,
          "A payload has " + kind(value) + " where " + ConstraintWriter.article(type)
              + " is documented: which is it?",
          "Anything goes there.",
          () -> owner.set(key, owner.objectNode())));
    } else {
      typed(value, (ObjectNode) schema, at, owner, key, pointer);
    }
  }

  private void typed(
      JsonNode value, ObjectNode schema, String at, ObjectNode owner, String key, String use) {
    for (ValueRules.BrokenConstraint broken : ValueRules.broken(value, schema)) {
      String open = "A documented value breaks the " + broken.keyword() + " " + broken.stated()
          + ": which is right?";
      boolean shared = broken.keyword().equals("enum") && owner.path(key) != schema;
      boolean wider = broken.keyword().equals("format") && broken.stated().equals("int32");
      breaks.add(new Break(
          shared ? use : at,
          open,
          wider ? "It is int64." : "The constraint is left out.",
          () -> loosen(schema, broken, shared ? owner : schema, shared ? key : "")));
    }
    if (value.isObject()) {
      object(value, schema, at);
    } else if (value.isArray()) {
      value.forEach(item -> value(item, schema, "items", at + "/items"));
    }
  }

  private void object(JsonNode value, ObjectNode schema, String at) {
    Set<String> undeclared = new TreeSet<>();
    schema.path("required").forEach(name -> {
      if (!value.has(name.asText())) {
        breaks.add(new Break(
            at + "/properties" + JsonPointers.step(name.asText()),
            "A payload lacks the property " + name.asText()
                + ", which is said to be mandatory: is it?",
            "It is optional.",
            () -> optional(schema, name.asText())));
      }
    });
    value.properties().forEach(property -> {
      if (schema.path("properties").has(property.getKey())) {
        value(
            property.getValue(),
            (ObjectNode) schema.get("properties"),
            property.getKey(),
            at + "/properties" + JsonPointers.step(property.getKey()));
      } else if (schema.path("additionalProperties").isObject()) {
        value(property.getValue(), schema, "additionalProperties", at + "/additionalProperties");
      } else if (!schema.path("additionalProperties").asBoolean()) {
        undeclared.add(property.getKey());
      }
    });
    if (!undeclared.isEmpty()) {
      breaks.add(new Break(
          at,
          "A payload has properties that no table has, " + String.join(", ", undeclared)
              + ": do they belong there?",
          "The schema has them not.",
          null));
    }
  }

  private static void nullable(ObjectNode owner, String key, String type) {
    ObjectNode schema = (ObjectNode) owner.get(key);
    if (schema.has("$ref")) {
      owner.set(key, SchemaDrafts.orNull(schema, type));
    } else {
      schema.put("nullable", true);
      SortedKeys.schema(schema);
    }
  }

  /** An enumeration that others use stays; this use of it becomes a plain value. */
  private static void loosen(
      ObjectNode schema, ValueRules.BrokenConstraint broken, ObjectNode owner, String key) {
    if (!key.isEmpty() && owner.path(key).has("$ref")) {
      ObjectNode plain = schema.deepCopy();
      plain.remove(List.of("enum", "x-documented-name"));
      owner.set(key, plain);
    } else if (broken.keyword().equals("format") && broken.stated().equals("int32")) {
      schema.put("format", "int64");
    } else {
      schema.remove(broken.keyword());
    }
  }

  private static void optional(ObjectNode schema, String name) {
    ArrayNode kept = schema.arrayNode();
    schema.path("required").forEach(other -> {
      if (!other.asText().equals(name)) {
        kept.add(other);
      }
    });
    if (kept.isEmpty()) {
      schema.remove("required");
    } else {
      schema.set("required", kept);
    }
  }

  private static String kind(JsonNode value) {
    return value.isIntegralNumber()
        ? "an integer"
        : ConstraintWriter.article(value.getNodeType().name().toLowerCase(Locale.ROOT));
  }
}
