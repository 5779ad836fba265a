package dev.apiscribe.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A schema with its references followed and its {@code allOf} merged.
 *
 * @param name among the components; empty for an inline schema
 */
public record SpecSchema(JsonNode document, JsonNode node, String name) {
  private static final String COMPONENTS = "/components/schemas/";

  /**
   * References behind references, and parts of parts: no document that means something has more.
   */
  private static final int DEEPEST = 100;

  /**
   * Fails with {@link IllegalArgumentException}, whose message begins with the pointer, where a
   * schema leads back to itself or nowhere.
   */
  public static SpecSchema of(JsonNode document, JsonNode node) {
    return of(document, node, "", 0);
  }

  private static SpecSchema of(JsonNode document, JsonNode node, String place, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          place + ": the schema leads back to itself. Break the circle.");
    }
    String reference = node.path("$ref").asText();
    if (!reference.isEmpty()) {
      String target = YamlFile.of("", document)
          .target(reference)
          .filter(pointer -> pointer.startsWith(COMPONENTS))
          .orElseThrow(() -> new IllegalArgumentException(place + "/$ref: found '" + reference
              + "', expected a schema under " + COMPONENTS + ". Correct it."));
      return new SpecSchema(
          document,
          of(document, document.at(target), target, depth + 1).node,
          JsonPointers.lastName(target));
    }
    if (!node.has("allOf")) {
      return new SpecSchema(document, node, "");
    }
    ObjectNode merged = node.deepCopy();
    merged.remove("allOf");
    String name = "";
    for (JsonNode part : node.path("allOf")) {
      SpecSchema resolved = of(document, part, place, depth + 1);
      resolved
          .node
          .properties()
          .forEach(entry -> merged.putIfAbsent(entry.getKey(), entry.getValue()));
      name = node.path("allOf").size() == 1 ? resolved.name : "";
    }
    return new SpecSchema(document, merged, name);
  }

  public SpecSchema below(JsonNode part) {
    return of(document, part);
  }

  /** Empty for a free-form value. */
  public String type() {
    return node.path("type").asText();
  }

  public JsonNode keyword(String keyword) {
    return node.path(keyword);
  }

  public boolean has(String keyword) {
    return node.has(keyword);
  }

  /** Whether it is an object whose property names are free. */
  public boolean isMap() {
    return type().equals("object") && !has("properties") && has("additionalProperties");
  }

  public boolean requires(String property) {
    for (JsonNode required : node.path("required")) {
      if (required.asText().equals(property)) {
        return true;
      }
    }
    return false;
  }
}
