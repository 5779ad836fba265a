package dev.apiscribe.openapi;

/** The media types whose bodies are JSON. */
public final class JsonMediaType {
  private JsonMediaType() {}

  public static boolean matches(String mediaType) {
    String plain = mediaType.replaceFirst(";.*", "").strip();
    return plain.equals("application/json") || plain.endsWith("+json");
  }
}
