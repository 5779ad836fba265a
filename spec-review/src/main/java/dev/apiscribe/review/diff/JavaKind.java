package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;

/** What a schema with a name of its own becomes in Java. */
enum JavaKind {
  /** A class of members. */
  CLASS,
  /** A class of values. */
  VALUES,
  /** No class: what it stands for is written wherever it is used. */
  PLAIN;

  static JavaKind of(SpecNode schema) {
    if (!SchemaGraph.isNamed(schema)) {
      return PLAIN;
    }
    JsonNode node = schema.value();
    String type = SchemaShape.type(node);
    if (type.equals("object") && (node.path("properties").size() > 0 || !node.has("additionalProperties"))) {
      return CLASS;
    }
    return type.equals("string") && (node.has("enum") || node.has("x-extensible-enum")) ? VALUES : PLAIN;
  }
}
