package dev.apiscribe.review.java;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request's body: the one that the document prints, or else the smallest that its schema allows.
 *
 * @param value of a body that is no JSON its text
 */
record SpecBody(String mediaType, JsonNode value) {
  boolean isJson() {
    String plain = mediaType.contains(";") ? mediaType.substring(0, mediaType.indexOf(';')).strip() : mediaType;
    return plain.equals("application/json") || plain.endsWith("+json");
  }

  /** As it is sent, on one line where it is JSON. */
  String text() {
    return isJson() || value.isContainerNode() ? value.toString() : value.asText();
  }
}
