package dev.apiscribe.openapi;

import java.util.Locale;

/** The media types whose bodies are JSON, in letters of any case. */
public final class JsonMediaType {
  private JsonMediaType() {}

  public static boolean matches(String mediaType) {
    String plain = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return plain.equals("application/json") || plain.endsWith("+json");
  }
}
