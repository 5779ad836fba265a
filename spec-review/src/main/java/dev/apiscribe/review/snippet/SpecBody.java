package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonMediaType;

/**
 * A request's body: the one that the document prints, or else the smallest that its schema allows.
 *
 * @param value of a body that is not JSON its text
 * @param schema a missing node when there is none
 */
record SpecBody(String mediaType, JsonNode value, JsonNode schema) {
  /**
   * Returns whether the body is the JSON value, and not a text under a media type that says more
   * than JSON.
   */
  boolean isJson() {
    return JsonMediaType.matches(mediaType) && !schema.path("format").asText().equals("binary");
  }

  /** Returns whether clients have a Java type for it; of a string they take the bytes. */
  boolean isTyped() {
    return JsonMediaType.matches(mediaType) && !schema.path("type").asText().equals("string");
  }

  /** As it is sent, on one line where it is JSON. */
  String text() {
    return isJson() || value.isContainerNode() ? value.toString() : value.asText();
  }
}
