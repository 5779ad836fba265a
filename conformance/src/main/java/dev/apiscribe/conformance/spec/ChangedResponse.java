package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A documented response in which one property is not as documented.
 *
 * @param pointer of the property
 * @param schema of the property
 * @param required whether the document says so
 * @param body the whole body
 */
public record ChangedResponse(
    DocumentedExchange exchange,
    Change change,
    String pointer,
    DocumentedSchema schema,
    boolean required,
    JsonNode body) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** How a property is changed. */
  public enum Change {
    /** It is not there. */
    REMOVED,
    /** It is null. */
    NULLED,
    /** It is of another JSON type that says the same, such as a number for a string. */
    NEIGHBOURING,
    /** It is of another type, so that it cannot be read. */
    UNFIT
  }

  /** Returns whether an exchange has a response with properties to change. */
  public static boolean hasAny(DocumentedExchange exchange) {
    return !of(exchange).isEmpty();
  }

  /** Each property of the response, however deep, in each way. */
  public static List<ChangedResponse> of(DocumentedExchange exchange) {
    List<ChangedResponse> found = new ArrayList<>();
    Payload response = exchange.response();
    if (response != null && response.media().isJson() && response.media().rows() == null) {
      collect(exchange, response.media().schema(), response.value(), "", found);
    }
    return found;
  }

  private static void collect(
      DocumentedExchange exchange,
      DocumentedSchema schema,
      JsonNode value,
      String pointer,
      List<ChangedResponse> found) {
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        collect(exchange, schema.items(), value.get(i), pointer + "/" + i, found);
      }
      return;
    }
    Map<String, DocumentedSchema> named = schema.properties();
    DocumentedSchema others = schema.additionalPropertySchema();
    value.properties().forEach(property -> {
      String name = property.getKey();
      String place = pointer + JsonPointers.step(name);
      DocumentedSchema of = named.getOrDefault(name, others);
      if (named.containsKey(name)) {
        boolean required = schema.required().contains(name);
        change(exchange, place, named.get(name), required, property.getValue(), found);
      }
      if (of != null) {
        collect(exchange, of, property.getValue(), place, found);
      }
    });
  }

  private static void change(
      DocumentedExchange exchange,
      String pointer,
      DocumentedSchema schema,
      boolean required,
      JsonNode value,
      List<ChangedResponse> found) {
    JsonNode body = exchange.response() == null ? value : exchange.response().value();
    found.add(new ChangedResponse(
        exchange, Change.REMOVED, pointer, schema, required, JsonEdit.without(body, pointer)));
    found.add(new ChangedResponse(
        exchange,
        Change.NULLED,
        pointer,
        schema,
        required,
        JsonEdit.with(body, pointer, JSON.nullNode())));
    for (JsonNode other : neighbouring(schema, value)) {
      found.add(new ChangedResponse(
          exchange,
          Change.NEIGHBOURING,
          pointer,
          schema,
          required,
          JsonEdit.with(body, pointer, other)));
    }
    for (JsonNode other : unfit(schema)) {
      found.add(new ChangedResponse(
          exchange, Change.UNFIT, pointer, schema, required, JsonEdit.with(body, pointer, other)));
    }
  }

  private static List<JsonNode> neighbouring(DocumentedSchema schema, JsonNode value) {
    boolean closed = !schema.isOpen() && !schema.values().isEmpty();
    return value.isNull()
        ? List.of()
        : switch (schema.type()) {
          case "string" -> closed ? List.of() : List.of(JSON.numberNode(7), JSON.booleanNode(true));
          case "integer" ->
            List.of(
                JSON.textNode(value.asText()),
                JSON.numberNode(value.decimalValue().setScale(1)));
          case "number", "boolean" -> List.of(JSON.textNode(value.asText()));
          default -> List.of();
        };
  }

  private static List<JsonNode> unfit(DocumentedSchema schema) {
    JsonNode object = JSON.objectNode().set("a", JSON.arrayNode().add(1).addNull());
    return switch (schema.type()) {
      case "string" -> List.of(object, JSON.arrayNode().add("text"));
      case "integer" -> List.of(JSON.numberNode(1.5), JSON.textNode("many"), object);
      case "number" -> List.of(JSON.booleanNode(true), JSON.textNode("1,5"), object);
      case "boolean" -> List.of(JSON.numberNode(7), JSON.textNode("yes"), object);
      case "array" -> List.of(JSON.textNode("text"), object);
      case "object" -> List.of(JSON.textNode("text"), JSON.arrayNode().add(object));
      default -> List.of();
    };
  }

  @Override
  public String toString() {
    return this.exchange + ", " + this.pointer + " " + this.change;
  }
}
