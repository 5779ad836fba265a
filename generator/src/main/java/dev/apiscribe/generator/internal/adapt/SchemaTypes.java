package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the types of a schema as OpenAPI 3.0 has them: one, and nullable. */
final class SchemaTypes {
  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "boolean", "array", "object");

  private static final Map<String, Set<String>> OF_TYPES = Map.of(
      "string", SchemaKeywords.OF_TEXTS,
      "integer", SchemaKeywords.OF_NUMBERS,
      "number", SchemaKeywords.OF_NUMBERS,
      "array", SchemaKeywords.OF_ARRAYS,
      "object", SchemaKeywords.OF_OBJECTS);

  private final Draft draft;

  SchemaTypes(Draft draft) {
    this.draft = draft;
  }

  void write(ObjectNode schema) {
    JsonNode declared = schema.get("type");
    if (declared != null) {
      types(schema, declared);
    } else if (!isComposed(schema)) {
      Set<String> listed = ListedValues.byType(draft, schema.path("enum")).keySet();
      if (listed.size() > 1) {
        alternatives(schema, listed);
      }
    }
    nulls(schema, "oneOf");
    nulls(schema, "anyOf");
    if (schema.path("nullable").isTextual()) {
      schema.put("nullable", schema.path("nullable").asText().equals("true"));
    }
  }

  /** Returns whether nothing but null is valid. */
  static boolean isNull(JsonNode schema) {
    JsonNode values = schema.path("enum");
    return schema.path("type").asText().equals("null")
        || (schema.has("const") && schema.get("const").isNull())
        || (values.size() == 1 && values.get(0).isNull());
  }

  private void types(ObjectNode schema, JsonNode declared) {
    Set<String> types = new LinkedHashSet<>();
    boolean isNullable = false;
    for (JsonNode each : declared.isArray() ? declared : Draft.JSON.arrayNode().add(declared)) {
      String type = each.asText("");
      if (type.equals("null")) {
        isNullable = true;
      } else if (TYPES.contains(type)) {
        types.add(type);
      } else if (TYPES.contains(type.toLowerCase(Locale.ROOT))) {
        types.add(type.toLowerCase(Locale.ROOT));
        draft.note(schema, "type", "is read in lower case");
      } else if (type.equals("file")) {
        types.add("string");
        schema.put("format", "binary");
      } else {
        draft.note(schema, "type", "there is no such type, and any is taken");
        types.addAll(TYPES);
      }
    }
    if (!declared.isArray() && !isNullable && types.size() == 1) {
      schema.put("type", types.iterator().next());
      return;
    }
    if (isNullable) {
      if (types.isEmpty()) {
        schema.put("type", "null");
        return; // null is an alternative, and a part of the union around it
      }
      schema.put("nullable", true);
    }
    if (types.contains("integer")
        && types.contains("string")
        && types.size() == 2
        && schema.path("format").asText().startsWith("int")) {
      types.remove("string"); // how servers say that they read numbers in quotes as well
      schema.remove("pattern");
    }
    if (types.contains("integer") && types.contains("number")) {
      types.remove("integer");
    }
    schema.remove("type");
    if (types.size() == 1) {
      schema.put("type", types.iterator().next());
    } else if (!types.isEmpty() && types.size() < TYPES.size() - 1) {
      alternatives(schema, types);
    }
  }

  private void alternatives(ObjectNode schema, Set<String> types) {
    ArrayNode alternatives = draft.listLike(schema);
    Map<String, ArrayNode> listed = ListedValues.byType(draft, schema.path("enum"));
    for (String type : types) {
      ArrayNode values = listed.get(type);
      if (values == null && !listed.isEmpty()) {
        continue;
      }
      ObjectNode alternative = draft.like(schema).put("type", type);
      if (values != null) {
        alternative.set("enum", values);
      }
      OF_TYPES.getOrDefault(type, Set.of()).forEach(keyword -> {
        if (schema.has(keyword)) {
          alternative.set(keyword, draft.copy(schema.get(keyword)));
        }
      });
      if (schema.has("format") && !type.equals("array") && !type.equals("object")) {
        alternative.set("format", schema.get("format"));
      }
      alternatives.add(alternative);
    }
    OF_TYPES.values().forEach(keywords -> keywords.forEach(schema::remove));
    schema.remove("format");
    if (schema.has("enum")) {
      if (listed.isEmpty() || isComposed(schema)) {
        draft.note(schema, "enum", "other values of the types are taken");
      } else if (ListedValues.hasNull(schema.path("enum"))) {
        schema.put("nullable", true);
      }
      schema.remove("enum");
    }
    if (isComposed(schema)) {
      draft.note(schema, "type", "what is beside it decides the types");
    } else {
      schema.set("oneOf", alternatives);
    }
  }

  private static boolean isComposed(ObjectNode schema) {
    return schema.has("oneOf") || schema.has("anyOf") || schema.has("allOf");
  }

  /** An alternative that is null makes the others nullable. */
  private void nulls(ObjectNode schema, String union) {
    if (!(schema.get(union) instanceof ArrayNode alternatives)) {
      return;
    }
    List<JsonNode> left = new ArrayList<>();
    alternatives.forEach(alternative -> {
      if (!isNull(alternative)) {
        left.add(alternative);
      }
    });
    if (left.size() < alternatives.size()) {
      schema.put("nullable", true);
      alternatives.removeAll().addAll(left);
    }
    if (left.isEmpty()) {
      schema.remove(union);
    }
  }
}
