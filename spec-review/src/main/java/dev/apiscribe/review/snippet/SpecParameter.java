package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A parameter of an operation, references followed.
 *
 * @param example a missing node when none is documented
 */
record SpecParameter(
    String name, String in, JsonNode node, String schemaPointer, JsonNode example) {
  boolean isRequired() {
    return node.path("required").asBoolean() || in.equals("path");
  }

  /** Returns whether it is set once, when a client is built. */
  boolean isOfClient() {
    return node.path("x-client-parameter").asBoolean();
  }

  boolean hasExample() {
    return !example.isMissingNode();
  }

  String description() {
    return node.path("description").asText();
  }
}
