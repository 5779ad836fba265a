package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param location {@code path}, {@code query} or {@code header}
 * @param example null when the document has none
 * @param ofClient set once when a client is built, not with each call
 * @param exploded false when a list is one value, its elements joined by commas
 */
public record DocumentedParameter(
    String location,
    String name,
    boolean required,
    DocumentedSchema schema,
    @Nullable JsonNode example,
    boolean ofClient,
    boolean exploded) {

  /** Returns how reports and violations name it, such as {@code query historyDays}. */
  public String place() {
    return location + " " + name;
  }

  static DocumentedParameter of(JsonNode document, JsonNode node) {
    JsonNode parameter = node;
    if (node.has("$ref")) {
      parameter = document.at(JsonPointers.ofReference(node.path("$ref").asText()));
    }
    String location = parameter.path("in").asText();
    return new DocumentedParameter(
        location,
        parameter.path("name").asText(),
        parameter.path("required").asBoolean(),
        DocumentedSchema.of(document, parameter.path("schema")),
        parameter.get("example"),
        parameter.path("x-client-parameter").asBoolean(),
        parameter.path("explode").asBoolean(isForm(parameter)));
  }

  /** The default of explode depends on the style, whose own depends on the location. */
  private static boolean isForm(JsonNode parameter) {
    String in = parameter.path("in").asText();
    String usual = in.equals("query") || in.equals("cookie") ? "form" : "simple";
    return parameter.path("style").asText(usual).equals("form");
  }
}
