package dev.apiscribe.generator.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecSchema;
import dev.apiscribe.openapi.ValueSynthesizer;

/**
 * A body in one media type.
 *
 * @param mediaType exactly as documented, parameters included
 * @param value a JSON string with the text where it is not JSON
 * @param documented whether a document prints it; it is synthesized otherwise
 * @param isRows whether it is a stream of rows
 */
record Body(String mediaType, JsonNode value, boolean isJson, boolean documented, boolean isRows) {

  /** @param content JSON Pointer of the media types */
  static Body of(JsonNode document, String content, String mediaType) {
    String place = content + JsonPointers.step(mediaType);
    JsonNode media = document.at(place);
    SpecSchema schema = SpecSchema.of(document, media.path("schema"));
    boolean isJson = JsonMediaType.matches(mediaType) && !schema.type().equals("string");
    JsonNode events = media.path("x-row-events");
    for (JsonNode example : media.path("examples")) {
      JsonNode value = example.path("value");
      return new Body(
          mediaType,
          isJson || value.isTextual() ? value : TextNode.valueOf(value.toString()),
          isJson,
          true,
          !events.isMissingNode());
    }
    if (!events.isMissingNode()) {
      return new Body(
          mediaType,
          TextNode.valueOf(
              RowEvents.text(events, opening(document, content, place), place + "/x-row-events")),
          false,
          false,
          true);
    }
    JsonNode value = isJson
        ? ValueSynthesizer.FULL.value(schema, "value", place + "/schema")
        : TextNode.valueOf("one line\nzw\u00f6lf lines\n");
    return new Body(mediaType, value, isJson, false, false);
  }

  private static JsonNode opening(JsonNode document, String content, String place) {
    for (var media : document.at(content).properties()) {
      if (!media.getValue().has("x-row-events")) {
        return of(document, content, media.getKey()).value();
      }
    }
    throw new IllegalArgumentException(
        place + "/x-row-events: no JSON beside it says what its opening is");
  }
}
