package dev.apiscribe.review.edit;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/** How a scalar is written. */
enum ScalarStyleOfFile {
  PLAIN,
  SINGLE_QUOTED,
  DOUBLE_QUOTED,
  LITERAL,
  FOLDED;

  static ScalarStyleOfFile of(ScalarStyle style) {
    return switch (style) {
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> DOUBLE_QUOTED;
      case SINGLE_QUOTED -> SINGLE_QUOTED;
      case LITERAL -> LITERAL;
      case FOLDED -> FOLDED;
      case PLAIN -> PLAIN;
    };
  }

  boolean isBlock() {
    return this == LITERAL || this == FOLDED;
  }

  boolean isQuoted() {
    return this == SINGLE_QUOTED || this == DOUBLE_QUOTED;
  }
}
