package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;

/** The kinds of Java types that named schemas become. */
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
    SchemaShape shape = SchemaShape.of(schema);
    if (SchemaShape.target(schema).isPresent()) {
      return PLAIN;
    } else if (shape.type().equals("object")) {
      return !shape.properties().isEmpty()
              || !shape.keyword("additionalProperties").exists()
          ? CLASS
          : PLAIN;
    }
    return shape.type().equals("string")
            && (shape.keyword("enum").exists()
                || shape.keyword("x-extensible-enum").exists())
        ? VALUES
        : PLAIN;
  }
}
