package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.SpecNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is understood of parameters: where they are, and how their values are written. */
public final class ParameterRules {
  /** The styles of each place, which the runtime writes; the first is the usual one. */
  public static final Map<String, List<String>> STYLES = Map.of(
      "path", List.of("simple", "label", "matrix"),
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
    FieldNames.ofParameter(parameter, name, walk);
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
    if (!fits(written, type)) {
      walk.refuse(
          style,
          "OpenAPI has no style " + written + " for the type " + KeywordWalk.quoted(type)
              + ". Correct the style, or remove it.");
    }
    if (written.equals("matrix")) {
      walk.unchecked(
          style,
          "a client sends it; servers on Spring and JAX-RS take it from the path before they look"
              + " for the operation");
    }
  }

  /** Returns whether OpenAPI has a style for values of a type; empty where it may be any. */
  public static boolean fits(String style, String type) {
    if (type.isEmpty() || type.equals("object")) {
      return true;
    }
    return !style.equals("deepObject") && (!style.endsWith("Delimited") || type.equals("array"));
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

  /** OpenAPI leaves open how a list or an object in another one is written. */
  static void schema(SpecNode parameter, SpecNode schema, KeywordWalk walk) {
    SpecNode value = SchemaRules.merged(schema, walk);
    String type = value.text("type");
    UniqueByRule.ofParameter(value, walk);
    boolean isCookie = parameter.text("in").equals("cookie");
    if (isCookie && isContainer(type) && !KeywordWalk.isFalse(parameter.get("explode"))) {
      walk.unchecked(
          parameter.get("schema"),
          "a cookie has one value: its parts have commas between them, as with explode: false");
    }
    boolean isSpread = parameter.text("in").equals("query")
        && type.equals("object")
        && !parameter.text("style").endsWith("Delimited")
        && (parameter.text("style").equals("deepObject")
            || !KeywordWalk.isFalse(parameter.get("explode")));
    String form = !isSpread
        ? "it is written as JSON"
        : parameter.text("style").equals("deepObject")
            ? "it is written with its path in brackets, as in a[b][0]=c"
            : "a list of texts is written one by one, and all else with its path in brackets";
    if (type.equals("array")) {
      nested(value.get("items"), schema, form, walk);
    } else if (type.equals("object")) {
      value
          .get("properties")
          .children()
          .forEach(property -> nested(property, property, form, walk));
      nested(value.get("additionalProperties"), schema, form, walk);
    }
  }

  private static void nested(SpecNode schema, SpecNode at, String form, KeywordWalk walk) {
    if (isContainer(SchemaRules.merged(schema, walk).text("type"))) {
      walk.unchecked(at, "OpenAPI leaves open how it is written in a parameter: " + form);
    }
  }

  private static boolean isContainer(String type) {
    return type.equals("object") || type.equals("array");
  }
}
