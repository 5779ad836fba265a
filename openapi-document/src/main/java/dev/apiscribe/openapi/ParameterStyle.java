package dev.apiscribe.openapi;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How the value of a parameter is written, with the defaults of OpenAPI where the parameter does
 * not say it.
 */
public record ParameterStyle(String style, boolean explode) {
  private static final String FORM = "form";

  public static ParameterStyle of(JsonNode parameter) {
    String style = parameter.path("style").asText(usual(parameter));
    return new ParameterStyle(style, parameter.path("explode").asBoolean(style.equals(FORM)));
  }

  /** Returns how a parameter in the same place that says nothing of it is written. */
  public static ParameterStyle usualOf(JsonNode parameter) {
    String style = usual(parameter);
    return new ParameterStyle(style, style.equals(FORM));
  }

  private static String usual(JsonNode parameter) {
    String in = parameter.path("in").asText();
    return in.equals("query") || in.equals("cookie") ? FORM : "simple";
  }

  public String text() {
    return explode ? style + " explode" : style;
  }
}
