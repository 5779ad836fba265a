package dev.apiscribe.generator.internal.keyword;

import java.util.List;

/**
 * A document that says what generated code would not do. The message has a line for each place,
 * with file, JSON Pointer and what to do.
 */
public final class UnsupportedKeywordsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LINES = 1_000;

  /** @param places whose texts are plain */
  UnsupportedKeywordsException(String heading, List<String> places) {
    super(heading + "\n  "
        + String.join("\n  ", places.subList(0, Math.min(MOST_LINES, places.size())))
        + (places.size() > MOST_LINES ? "\n  and " + (places.size() - MOST_LINES) + " more" : ""));
    // The document is at fault, and no line of a program tells more.
    setStackTrace(new StackTraceElement[0]);
  }
}
