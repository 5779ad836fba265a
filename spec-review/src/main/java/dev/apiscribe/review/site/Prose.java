package dev.apiscribe.review.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of a spec. What stands between backticks is code; nothing else in them means anything.
 */
record Prose(List<Part> parts) {
  record Part(String text, boolean code) {}

  /** Null where there is nothing to read. */
  static @Nullable Prose of(String text) {
    if (text.isBlank()) {
      return null;
    }
    String[] pieces = text.split("`", -1);
    // A backtick without another one is a character like any other.
    if (pieces.length % 2 == 0) {
      return new Prose(List.of(new Part(text, false)));
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < pieces.length; i++) {
      if (!pieces[i].isEmpty()) {
        parts.add(new Part(pieces[i], i % 2 == 1));
      }
    }
    return new Prose(parts);
  }
}
