package dev.apiscribe.proof;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An example of a document: of a JSON body, or of a schema among the components. Where a text is
 * given for an object or a list, the value is what the text says in JSON.
 *
 * @param place its JSON Pointer
 * @param schema the JSON Pointer of its schema
 */
public record DocumentExample(String place, String schema, JsonNode value) {
  private static final String SCHEMAS = "/components/schemas";
  private static final int DEEPEST = 20;

  /** Returns the examples in the order of the document. */
  public static List<DocumentExample> of(JsonNode document) {
    List<DocumentExample> found = new ArrayList<>();
    for (String part : List.of("/paths", "/components/requestBodies", "/components/responses")) {
      bodies(document, document.at(part), part, found);
    }
    for (Map.Entry<String, JsonNode> schema : document.at(SCHEMAS).properties()) {
      String place = SCHEMAS + JsonPointers.step(schema.getKey());
      of(document, schema.getValue(), place, place, found);
    }
    return found;
  }

  /** Goes down to each body, and not into schemas. */
  private static void bodies(
      JsonNode document, JsonNode node, String place, List<DocumentExample> found) {
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      String below = place + JsonPointers.step(each.getKey());
      if (each.getKey().equals("content")) {
        for (Map.Entry<String, JsonNode> media : each.getValue().properties()) {
          String at = below + JsonPointers.step(media.getKey());
          if (JsonMediaType.matches(media.getKey()) && media.getValue().has("schema")) {
            of(document, media.getValue(), at, at + "/schema", found);
          }
        }
      } else if (!each.getKey().startsWith("x-") && !each.getKey().equals("parameters")) {
        bodies(document, each.getValue(), below, found);
      }
    }
  }

  private static void of(
      JsonNode document, JsonNode owner, String place, String schema, List<DocumentExample> found) {
    if (owner.has("example")) {
      add(document, place + "/example", schema, owner.path("example"), found);
    }
    JsonNode several = owner.path("examples");
    for (int i = 0; several.isArray() && i < several.size(); i++) { // those of a schema in 3.1
      add(document, place + "/examples/" + i, schema, several.get(i), found);
    }
    for (Map.Entry<String, JsonNode> each : several.properties()) {
      JsonNode example = each.getValue();
      String reference = example.path("$ref").asText();
      JsonNode value = (reference.startsWith("#")
              ? document.at(JsonPointers.ofReference(reference))
              : example)
          .path("value");
      if (!value.isMissingNode()) {
        add(document, place + "/examples" + JsonPointers.step(each.getKey()), schema, value, found);
      }
    }
  }

  private static void add(
      JsonNode document, String place, String schema, JsonNode value, List<DocumentExample> found) {
    found.add(new DocumentExample(
        place,
        schema,
        value.isTextual() && isObjectOrList(document, document.at(schema), 0)
            ? said(value)
            : value));
  }

  /** Returns whether a schema describes an object or a list, and no text. */
  private static boolean isObjectOrList(JsonNode document, JsonNode schema, int depth) {
    String reference = schema.path("$ref").asText();
    if (reference.startsWith("#") && depth < DEEPEST) {
      return isObjectOrList(document, document.at(JsonPointers.ofReference(reference)), depth + 1);
    }
    return schema.has("type")
        ? schema.path("type").asText().matches("object|array")
        : schema.has("properties") || schema.has("items");
  }

  /** Returns the JSON in a text; the text itself if there is none. */
  private static JsonNode said(JsonNode text) {
    try {
      JsonNode json = Json.parse(text.asText());
      return json.isContainerNode() ? json : text;
    } catch (InvalidJsonException e) {
      return text;
    }
  }
}
