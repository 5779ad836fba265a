package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.SpecNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is understood of parameters: where they are, and how their values are written. */
public final class ParameterRules {
  /** The styles in which the runtime writes. */
  private static final Map<String, List<String>> STYLES = Map.of(
      "path", List.of("simple"),
      "query", List.of("form", "spaceDelimited", "pipeDelimited", "deepObject"),
      "header", List.of("simple"),
      "cookie", List.of("form"));

  /** Headers that OpenAPI reads from elsewhere: media types and security schemes. */
  private static final Set<String> RESERVED = Set.of("accept", "content-type", "authorization");

  private ParameterRules() {}

  /** Returns whether OpenAPI ignores a parameter of this name. */
  public static boolean isIgnored(String in, String name) {
    return "header".equals(in) && name != null && RESERVED.contains(name.toLowerCase(Locale.ROOT));
  }

  static void name(SpecNode parameter, SpecNode name, KeywordWalk walk) {
    if (isIgnored(parameter.text("in"), name.value().asText())) {
      walk.unchecked(
          name,
          "OpenAPI ignores such a parameter: bodies and credentials decide the header, and"
              + " RequestOptions set any other");
    }
  }

  static void place(SpecNode parameter, SpecNode in, KeywordWalk walk) {
    if (!STYLES.containsKey(in.value().asText())) {
      walk.refuse(
          in,
          "the client has no parameters in '" + KeywordWalk.quoted(in.value().asText())
              + "', expected path, query, header or cookie. Move it, or remove it.");
    }
  }

  static void style(SpecNode parameter, SpecNode style, KeywordWalk walk) {
    List<String> expected = STYLES.get(parameter.text("in"));
    String written = style.value().asText();
    if (expected == null) {
      return;
    }
    if (!expected.contains(written)) {
      walk.refuse(
          style,
          "the value would be written in the style " + expected.get(0)
              + ". Correct the style, or remove the parameter.");
      return;
    }
    String type = SchemaRules.merged(parameter.get("schema"), walk).text("type");
    String fitting =
        written.equals("deepObject") ? "object" : written.endsWith("Delimited") ? "array" : type;
    if (!type.equals(fitting)) {
      walk.refuse(
          style,
          "OpenAPI has the style " + written + " for the type " + fitting
              + " alone. Correct the style, or remove it.");
    }
  }

  static void allowReserved(SpecNode parameter, SpecNode allowReserved, KeywordWalk walk) {
    if (KeywordWalk.says(allowReserved) && parameter.text("in").equals("query")) {
      walk.refuse(
          allowReserved,
          "reserved characters of the value would be escaped. Remove it if the service takes them escaped, or remove the parameter.");
    }
  }

  static void content(SpecNode parameter, SpecNode content, KeywordWalk walk) {
    List<SpecNode> media = content.children();
    if (media.size() != 1
        || !JsonMediaType.matches(media.get(0).name())
        || parameter.get("schema").exists()) {
      walk.refuse(
          content,
          "the value would not be sent in this media type, expected one of JSON, and no schema"
              + " beside it. Write a schema in its place.");
    }
  }

  /**
   * A value is a text, a number or a truth value, a list of them, or an object of them. OpenAPI has
   * no form for what is nested deeper.
   */
  static void schema(SpecNode parameter, SpecNode schema, KeywordWalk walk) {
    SpecNode value = SchemaRules.merged(schema, walk);
    String type = value.text("type");
    boolean isContainer = type.equals("array") || type.equals("object");
    if (isContainer && parameter.text("in").equals("cookie")) {
      walk.refuse(
          schema,
          "a cookie would end at the first of several values. Declare a text that the caller"
              + " writes.");
    } else if (type.equals("array")) {
      scalar(value.get("items"), schema, " in a list", walk);
    } else if (type.equals("object")) {
      value
          .get("properties")
          .children()
          .forEach(property -> scalar(property, property, " in an object", walk));
      scalar(value.get("additionalProperties"), schema, " in an object", walk);
    } else {
      scalar(value, schema, "", walk);
    }
  }

  private static void scalar(SpecNode schema, SpecNode at, String where, KeywordWalk walk) {
    SpecNode value = SchemaRules.merged(schema, walk);
    String type = value.text("type");
    if (type.equals("object") || type.equals("array")) {
      walk.refuse(
          at,
          "the client cannot write " + type + where
              + " as a parameter. Declare a parameter for each part, or one text that the caller writes.");
    }
  }
}
