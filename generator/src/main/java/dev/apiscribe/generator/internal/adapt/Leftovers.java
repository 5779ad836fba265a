package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * Leaves out constraints of another type than the schema's, which no value has, and the extension
 * by which openapi-generator leaves out the part that has it.
 */
final class Leftovers extends DocumentWalk {
  private static final String INTERNAL = "x-internal";

  private final Draft draft;

  Leftovers(Draft draft) {
    this.draft = draft;
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if (part instanceof ObjectNode object) {
      object.remove(INTERNAL);
    }
    if (kind == PartKind.SCHEMA
        && part instanceof ObjectNode schema
        && !schema.has("$ref")
        && !schema.has("allOf")) {
      if (schema.path("type").asText().equals("null")) {
        schema.remove("type");
        schema.remove("enum");
        schema.put("nullable", true);
      }
      String type = schema.path("type").asText();
      belong(schema, SchemaKeywords.OF_NUMBERS, List.of("number", "integer").contains(type));
      belong(schema, SchemaKeywords.OF_TEXTS, type.equals("string"));
      belong(schema, SchemaKeywords.OF_ARRAYS, type.equals("array"));
      belong(schema, SchemaKeywords.OF_OBJECTS, type.equals("object"));
      if (!schema.path("x-extensible-enum").isMissingNode()
          && !SchemaValues.LISTED_TYPES.contains(type)) {
        schema.remove("x-extensible-enum");
      }
    }
    return part;
  }

  private void belong(ObjectNode schema, Set<String> keywords, boolean isType) {
    if (isType) {
      return;
    }
    for (String keyword : keywords) {
      if (schema.has(keyword)) {
        draft.note(schema, keyword, "it belongs to another type, and is left out");
        schema.remove(keyword);
      }
    }
  }
}
