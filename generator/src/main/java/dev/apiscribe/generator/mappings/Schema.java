package dev.apiscribe.generator.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A schema with its references followed and its {@code allOf} merged.
 *
 * @param name among the components; empty for an inline schema
 */
record Schema(JsonNode document, JsonNode node, String name) {
  private static final String COMPONENTS = "#/components/schemas/";

  /** References behind references, and parts of parts: no document that means something has more. */
  private static final int DEEPEST = 100;

  /** Fails with {@link IllegalArgumentException}, whose message begins with the pointer, where a schema leads back to itself. */
  static Schema of(JsonNode document, JsonNode node) {
    return of(document, node, "", 0);
  }

  private static Schema of(JsonNode document, JsonNode node, String place, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          place + ": the schema leads back to itself. Break the circle.");
    }
    String reference = node.path("$ref").asText();
    if (!reference.isEmpty()) {
      return new Schema(
          document,
          of(document, document.at(reference.substring(1)), reference.substring(1), depth + 1).node,
          reference.substring(COMPONENTS.length()));
    }
    if (!node.has("allOf")) {
      return new Schema(document, node, "");
    }
    ObjectNode merged = node.deepCopy();
    merged.remove("allOf");
    String name = "";
    for (JsonNode part : node.path("allOf")) {
      Schema resolved = of(document, part, place, depth + 1);
      resolved
          .node
          .properties()
          .forEach(entry -> merged.putIfAbsent(entry.getKey(), entry.getValue()));
      name = node.path("allOf").size() == 1 ? resolved.name : "";
    }
    return new Schema(document, merged, name);
  }

  Schema below(JsonNode part) {
    return of(document, part);
  }

  /** Empty for a free-form value. */
  String type() {
    return node.path("type").asText();
  }

  JsonNode keyword(String keyword) {
    return node.path(keyword);
  }

  boolean has(String keyword) {
    return node.has(keyword);
  }

  /** An object whose member names are free. */
  boolean isMap() {
    return type().equals("object") && !has("properties") && has("additionalProperties");
  }

  boolean requires(String member) {
    for (JsonNode required : node.path("required")) {
      if (required.asText().equals(member)) {
        return true;
      }
    }
    return false;
  }
}
