package dev.apiscribe.generator.internal.keyword;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.YamlFile;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
    return of(files, files.read(location), KeywordWalk::place);
  }

  /**
   * Does the same for a document that was adapted.
   *
   * @param place returns where the part at a JSON Pointer was written, as file and JSON Pointer
   */
  public static List<String> of(YamlFile document, UnaryOperator<String> place) {
    return of(new OpenApiFiles(), document, at -> place.apply(at.pointer()));
  }

  /**
   * Does the same for a document that a program has, and in which its readers have left only what
   * they know.
   *
   * @param name for messages
   */
  public static List<String> ofText(String json, String name) {
    return of(new OpenApiFiles(), YamlFile.of(name, Json.parse(json)), KeywordWalk::place);
  }

  private static List<String> of(
      OpenApiFiles files, YamlFile document, Function<SpecNode, String> place) {
    String location = document.name();
    JsonNode version = document.root().path("openapi");
    if (!version.asText("").matches("3\\.0\\.\\d+")) {
      throw UnsupportedKeywordsException.ofVersion(location, document.root());
    }
    KeywordWalk walk = new KeywordWalk(files, document, place);
    walk.document();
    if (!walk.refused().isEmpty()) {
      throw new UnsupportedKeywordsException(
          location + ": generated code would not do what the document says here:", walk.refused());
    }
    return walk.unchecked();
  }
}
