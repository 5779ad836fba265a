package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.YamlFile;
import java.util.List;

/** Compares what a document says, as it is written, with what generated code does. */
public final class KeywordCheck {
  private KeywordCheck() {}

  /**
   * Returns a line for each place that generated code does not check, with file and JSON Pointer.
   * Fails with {@link UnsupportedKeywordsException}, which has all places, for a document that
   * generated code would not keep to.
   *
   * @param location a file, an address, or the name of a resource on the class path, whose
   *     references are sound
   */
  public static List<String> of(String location) {
    OpenApiFiles files = new OpenApiFiles();
    return of(files, files.read(location));
  }

  /**
   * Does the same for a document that a program has, and in which its readers have left only what
   * they know.
   *
   * @param name for messages
   */
  public static List<String> ofText(String json, String name) {
    return of(new OpenApiFiles(), YamlFile.of(name, Json.parse(json)));
  }

  private static List<String> of(OpenApiFiles files, YamlFile document) {
    String location = document.name();
    version(document.root().path("openapi").asText(null), location);
    KeywordWalk walk = new KeywordWalk(files, document);
    walk.document();
    if (!walk.refused().isEmpty()) {
      throw new UnsupportedKeywordsException(
          location + ": generated code would not do what the document says here:", walk.refused());
    }
    return walk.unchecked();
  }

  /**
   * Fails with {@link UnsupportedKeywordsException} for anything but OpenAPI 3.0.
   *
   * @param version null where the document says none
   */
  private static void version(String version, String location) {
    if (version == null || !version.matches("3\\.0\\.\\d+")) {
      throw new UnsupportedKeywordsException(
          location + ": another version of OpenAPI has other keywords:",
          List.of(KeywordWalk.line(
              location,
              version == null ? "" : "/openapi",
              "found " + (version == null ? "no openapi" : KeywordWalk.quoted(version))
                  + ", expected 3.0.3. Convert the document to OpenAPI 3.0.")));
    }
  }
}
