package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.openapi.SpecNode;
import java.util.Map;

/** What is understood of parameters: where they are, and how their values are written. */
final class ParameterRules {
  /** The styles in which the runtime writes. */
  private static final Map<String, String> STYLES =
      Map.of("path", "simple", "query", "form", "header", "simple");

  private ParameterRules() {}

  static void place(SpecNode parameter, SpecNode in, KeywordWalk walk) {
    if (!STYLES.containsKey(in.value().asText())) {
      walk.refuse(
          in,
          "the client has no parameters in '" + KeywordWalk.quoted(in.value().asText())
              + "', expected path, query or header. Move it, or remove it.");
    }
  }

  static void style(SpecNode parameter, SpecNode style, KeywordWalk walk) {
    String expected = STYLES.get(parameter.text("in"));
    if (expected != null && !style.value().asText().equals(expected)) {
      walk.refuse(
          style,
          "the value would be written in the style " + expected
              + ". Correct the style, or remove the parameter.");
    }
  }

  static void allowReserved(SpecNode parameter, SpecNode allowReserved, KeywordWalk walk) {
    if (KeywordWalk.says(allowReserved) && parameter.text("in").equals("query")) {
      walk.refuse(
          allowReserved,
          "reserved characters of the value would be escaped. Remove it if the service takes them escaped, or remove the parameter.");
    }
  }

  /** A value is a text, a number or a truth value, or a list of them. */
  static void schema(SpecNode parameter, SpecNode schema, KeywordWalk walk) {
    SpecNode value = SchemaRules.merged(schema, walk);
    boolean isList = value.text("type").equals("array");
    SpecNode element = isList ? SchemaRules.merged(value.get("items"), walk) : value;
    String type = element.text("type");
    boolean isNested = type.equals("object") || type.equals("array");
    if (isNested) {
      walk.refuse(
          schema,
          "the client cannot write " + type + (isList ? " in a list" : "")
              + " as a parameter. Declare a parameter for each part, or one text that the caller writes.");
    }
  }
}
