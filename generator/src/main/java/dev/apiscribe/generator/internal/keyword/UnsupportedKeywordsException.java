package dev.apiscribe.generator.internal.keyword;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A document that says what generated code would not do. The message has a line for each place,
 * with file, JSON Pointer and what to do.
 */
public final class UnsupportedKeywordsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LINES = 1_000;

  /** Returns the refusal of a document for its version, or for being something else. */
  public static UnsupportedKeywordsException ofVersion(String location, JsonNode document) {
    JsonNode version = document.path("openapi");
    if (!version.isMissingNode()) {
      return of(location, "/openapi", KeywordWalk.quoted(version.asText()), "");
    } else if (document.has("swagger")) {
      return of(
          location,
          "/swagger",
          "Swagger " + KeywordWalk.quoted(document.path("swagger").asText()),
          ", by a converter such as swagger2openapi");
    } else if (document.isMissingNode() || document.isNull()) {
      return of(location, "", "an empty file", "");
    }
    return of(location, "", "no openapi", "");
  }

  private static UnsupportedKeywordsException of(
      String location, String pointer, String found, String how) {
    return new UnsupportedKeywordsException(
        location + ": another version of OpenAPI has other keywords:",
        List.of(KeywordWalk.line(
            location + "#" + pointer,
            "found " + found + ", expected OpenAPI 3.0 or 3.1. Convert the document to OpenAPI 3.0"
                + how + ".")));
  }

  /** @param places whose texts are plain */
  UnsupportedKeywordsException(String heading, List<String> places) {
    super(heading + "\n  "
        + String.join("\n  ", places.subList(0, Math.min(MOST_LINES, places.size())))
        + (places.size() > MOST_LINES ? "\n  and " + (places.size() - MOST_LINES) + " more" : ""));
    // The document is at fault, and no line of a program tells more.
    setStackTrace(new StackTraceElement[0]);
  }
}
