package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value with the slice of the text that it is written in. */
sealed interface SourceNode {
  int start();

  int end();

  JsonNode value();

  /** A text, number, boolean or null; an unwritten null has an empty slice. */
  record Scalar(int start, int end, ScalarStyleOfFile style, JsonNode value)
      implements SourceNode {}

  /** A mapping or a list. The slice of a block ends with the last line of its last entry. */
  record Collection(int start, int end, boolean flow, List<SourceEntry> entries, JsonNode value)
      implements SourceNode {
    boolean isMapping() {
      return value.isObject();
    }
  }

  /**
   * A key with its value, or an item of a list.
   *
   * @param key null for an item
   * @param start of the key, or the dash; of an item in brackets, the value
   * @param headEnd after the colon, or the dash
   * @param stop the end of its last line, with a comment there; of an entry in brackets, the end of
   *     the value
   */
  record SourceEntry(@Nullable String key, int start, int headEnd, SourceNode value, int stop) {
    String name() {
      return Objects.requireNonNull(key, "an item has no key");
    }
  }
}
