package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes schemas as OpenAPI 3.0 has them; what it cannot say is left out. */
final class SchemaDialect extends DocumentWalk {
  /** What says nothing of values once references are resolved. */
  private static final List<String> SILENT = List.of(
      "$schema",
      "$id",
      "$anchor",
      "$dynamicAnchor",
      "$comment",
      "$vocabulary",
      "$defs",
      "definitions");

  private static final List<String> LOST = List.of(
      "if",
      "then",
      "else",
      "dependentRequired",
      "dependentSchemas",
      "dependencies",
      "contains",
      "minContains",
      "maxContains",
      "propertyNames",
      "unevaluatedItems",
      "additionalItems",
      "contentSchema",
      "$dynamicRef",
      "$recursiveRef");

  private final Draft draft;
  private final boolean is31;

  SchemaDialect(Draft draft, boolean is31) {
    this.draft = draft;
    this.is31 = is31;
  }

  @Override
  JsonNode after(PartKind kind, String key, JsonNode part) {
    if (kind == PartKind.MEDIA_TYPE || kind == PartKind.PARAMETER || kind == PartKind.HEADER) {
      booleanSchema(part);
    }
    if (kind != PartKind.SCHEMA) {
      return part;
    }
    if (!(part instanceof ObjectNode schema)) {
      draft.note(draft.root(), "any JSON is taken where " + key + " is " + part);
      return draft.like(draft.root());
    }
    if (schema.has("$ref")) {
      return is31 ? beside(schema) : schema;
    }
    SILENT.forEach(schema::remove);
    LOST.forEach(keyword -> lose(schema, keyword));
    schema
        .properties()
        .forEach(property -> booleans(schema, property.getKey(), property.getValue()));
    new SchemaTypes(draft).write(schema);
    new SchemaValues(draft).write(schema);
    objects(schema);
    arrays(schema);
    return schema;
  }

  private void booleanSchema(JsonNode owner) {
    if (owner instanceof ObjectNode object && object.path("schema").isBoolean()) {
      object.set("schema", draft.like(owner));
    }
  }

  /** Schemas that are true or false, in the places of others. */
  private void booleans(ObjectNode schema, String keyword, JsonNode value) {
    if ((keyword.equals("items") || keyword.equals("not")) && value.isBoolean()) {
      schema.set(keyword, draft.like(schema));
    } else if (Set.of("properties", "patternProperties").contains(keyword)
        && value instanceof ObjectNode map) {
      names(map).stream()
          .filter(name -> map.get(name).isBoolean())
          .forEach(name -> map.set(name, draft.like(map)));
    } else if (Set.of("allOf", "oneOf", "anyOf", "prefixItems").contains(keyword)
        && value instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i).isBoolean()) {
          list.set(i, draft.like(list));
        }
      }
    }
  }

  private void lose(ObjectNode schema, String keyword) {
    if (schema.has(keyword)) {
      draft.note(schema, keyword, "generated code does not check it");
      schema.remove(keyword);
    }
  }

  /** OpenAPI 3.1 reads what is beside a reference. */
  private JsonNode beside(ObjectNode schema) {
    Set<String> silent = new HashSet<>(SILENT);
    silent.addAll(List.of("$ref", "summary", "title"));
    if (silent.containsAll(names(schema))) {
      SILENT.forEach(schema::remove);
      return schema;
    }
    ObjectNode around = draft.like(schema);
    around.putArray("allOf").add(draft.like(schema).set("$ref", schema.get("$ref")));
    schema.properties().forEach(property -> {
      if (!silent.contains(property.getKey())) {
        around.set(property.getKey(), property.getValue());
      }
    });
    return after(PartKind.SCHEMA, "", around);
  }

  private void objects(ObjectNode schema) {
    JsonNode patterns = schema.remove("patternProperties");
    if (patterns != null && !schema.path("additionalProperties").isObject()) {
      List<JsonNode> values = new ArrayList<>();
      patterns.forEach(value -> {
        if (!values.contains(value)) {
          values.add(value);
        }
      });
      schema.set("additionalProperties", values.size() == 1 ? values.get(0) : draft.like(schema));
      draft.note(schema, "patternProperties", "properties of any name are taken");
    }
    JsonNode others = schema.remove("unevaluatedProperties");
    if (others != null && others.isObject() && !schema.has("additionalProperties")) {
      schema.set("additionalProperties", others);
    } else if (others != null && !others.equals(Draft.JSON.booleanNode(true))) {
      draft.note(schema, "unevaluatedProperties", "other properties are taken, and kept");
    }
    if (schema.path("properties").isObject() && schema.path("properties").isEmpty()) {
      schema.remove("properties"); // openapi-generator prints no class for it
    }
    JsonNode required = schema.get("required");
    if (required != null && !required.isArray()) {
      draft.note(schema, "required", "it is not a list of names, and left out");
      schema.remove("required");
    }
    if (!schema.has("type")
        && (!schema.path("properties").isEmpty()
            || schema.path("additionalProperties").isObject())
        && !schema.has("oneOf")
        && !schema.has("anyOf")
        && !schema.has("allOf")) {
      schema.put("type", "object");
    }
  }

  private void arrays(ObjectNode schema) {
    JsonNode first = schema.remove("prefixItems");
    if (first != null) {
      List<JsonNode> elements = new ArrayList<>();
      first.forEach(element -> {
        if (!elements.contains(element)) {
          elements.add(element);
        }
      });
      if (schema.path("items").isObject()
          && !elements.contains(schema.get("items"))
          && !schema.path("items").isEmpty()) {
        elements.add(schema.get("items"));
      }
      ObjectNode items = draft.like(schema);
      if (elements.size() > 1) {
        elements.forEach(items.putArray("oneOf")::add);
      }
      schema.set("items", elements.size() == 1 ? elements.get(0) : items);
      draft.note(schema, "prefixItems", "an element may be any of them, in whatever order");
    }
    if (schema.path("items").isArray()) {
      schema.set("items", draft.like(schema));
      draft.note(schema, "items", "elements may be any JSON");
    }
    if (!schema.has("type") && schema.path("items").isObject()) {
      schema.put("type", "array");
    }
  }
}
