package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.openapi.ParameterStyle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** A documented parameter of an operation. */
final class ParameterContract {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  // As JSON spells them.
  private static final String INTEGER = "-?(0|[1-9][0-9]*)";
  private static final String NUMBER = INTEGER + "(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

  private final Spec spec;
  private final JsonNode parameter;
  private final String schema;

  /** @param pointer JSON Pointer of the parameter */
  ParameterContract(Spec spec, String pointer) {
    this.spec = spec;
    parameter = spec.at(spec.resolve(pointer));
    schema = spec.resolve(spec.resolve(pointer) + "/schema");
  }

  String name() {
    return parameter.path("name").asText();
  }

  /** {@code path}, {@code query}, {@code header} or {@code cookie}. */
  String location() {
    return parameter.path("in").asText();
  }

  /** @param texts the values that arrived, decoded; empty when none did */
  List<RequestError> errors(List<String> texts) {
    String place = location() + " " + name();
    if (texts.isEmpty()) {
      return parameter.path("required").asBoolean()
          ? List.of(new RequestError(place, "is required"))
          : List.of();
    }
    if (texts.size() > 1 && !isList()) {
      return List.of(new RequestError(place, "comes " + texts.size() + " times, expected it once"));
    }
    JsonNode value = value(texts);
    return Stream.concat(
            spec.errors(schema, value).stream(), BodyValues.errors(spec, schema, value).stream())
        .map(error -> new RequestError(place, error.message()))
        .toList();
  }

  private boolean isList() {
    return spec.at(schema).path("type").asText().equals("array");
  }

  private JsonNode value(List<String> texts) {
    if (!isList()) {
      return typed(spec.at(schema).path("type").asText(), texts.get(0));
    }
    boolean exploded = ParameterStyle.of(parameter).explode();
    String items = spec.at(spec.resolve(schema + "/items")).path("type").asText();
    ArrayNode array = JSON.arrayNode();
    for (String text : texts) {
      for (String each : exploded ? new String[] {text} : text.split(",", -1)) {
        array.add(typed(items, each));
      }
    }
    return array;
  }

  // A text that is nothing of that type stays one, and the schema says the rest.
  private static JsonNode typed(String type, String text) {
    try {
      return switch (type) {
        case "integer" ->
          text.matches(INTEGER) ? JSON.numberNode(new BigInteger(text)) : JSON.textNode(text);
        case "number" ->
          text.matches(NUMBER) ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
        case "boolean" ->
          text.matches("true|false") ? JSON.booleanNode(text.equals("true")) : JSON.textNode(text);
        default -> JSON.textNode(text);
      };
    } catch (NumberFormatException e) {
      return JSON.textNode(text);
    }
  }
}
