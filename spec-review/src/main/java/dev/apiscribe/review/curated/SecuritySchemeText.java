package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Writes how a credential is sent, as {@code apiKey header X-Api-Key} or {@code http basic}. */
public final class SecuritySchemeText {
  private static final String TYPE = "type";
  /** What a scheme of a type says with it, in the order of the text. */
  private static final Map<String, List<String>> KEYWORDS =
      Map.of("apiKey", List.of("in", "name"), "http", List.of("scheme"));

  private SecuritySchemeText() {}

  public static String of(JsonNode scheme) {
    StringBuilder text = new StringBuilder(scheme.path(TYPE).asText());
    keywords(scheme)
        .forEach(keyword -> text.append(' ').append(scheme.path(keyword).asText()));
    return text.toString().trim();
  }

  /** Returns whether the text says all that the keyword does, and nothing else says it so. */
  public static boolean holds(JsonNode scheme, String keyword) {
    return (keyword.equals(TYPE) || keywords(scheme).contains(keyword))
        && scheme.path(keyword).isTextual()
        && scheme.path(keyword).asText().indexOf(' ') < 0;
  }

  private static List<String> keywords(JsonNode scheme) {
    return KEYWORDS.getOrDefault(scheme.path(TYPE).asText(), List.of());
  }
}
