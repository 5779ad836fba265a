package dev.apiscribe.generator.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Valid values for schemas: always the same one for the same schema. A text is the name of its property where nothing
 * speaks against it, and numbers differ from each other, so that values which change places are noticed. Every property
 * that the document names is there, each array with one element.
 */
final class Synthesis {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String MOMENT = "2026-01-02T03:04:05Z";

  /** Of a value in characters and elements, with all that is in it: an example is for people. */
  private static final int MOST = 100_000;

  private final Deque<String> within = new ArrayDeque<>();
  private final String place;
  private long next = 1;
  private long size;

  private Synthesis(String place) {
    this.place = place;
  }

  /**
   * Fails with {@link IllegalArgumentException} when no value is known.
   *
   * @param place JSON Pointer of the schema, for the failure
   * @param name what a text says
   */
  static JsonNode of(Schema schema, String name, String place) {
    return new Synthesis(place).value(schema, name);
  }

  private JsonNode value(Schema schema, String name) {
    grow(1, name);
    JsonNode values =
        schema.keyword(schema.has("x-extensible-enum") ? "x-extensible-enum" : "enum");
    if (!values.isEmpty()) {
      return values.get(0);
    }
    return switch (schema.type()) {
      case "string" -> JSON.textNode(text(schema, name));
      case "integer" -> JSON.numberNode(whole(schema, name));
      case "number" ->
        JSON.numberNode(
            number(schema).add(schema.has("maximum") ? BigDecimal.ZERO : new BigDecimal("0.25")));
      case "boolean" -> JSON.booleanNode(true);
      case "array" -> array(schema, name);
      case "object" -> object(schema);
      case "" ->
        JSON.objectNode().put("any", "value").putNull("none").put("number", new BigDecimal("0.10"));
      default -> throw unknown(name, "type " + schema.type());
    };
  }

  private String text(Schema schema, String name) {
    String format = schema.keyword("format").asText();
    if (schema.has("pattern")) {
      if (!schema.has("example")) {
        throw unknown(name, "pattern " + schema.keyword("pattern").asText());
      }
      return schema.keyword("example").asText();
    }
    if (format.equals("date-time")) {
      return MOMENT;
    }
    if (!format.isEmpty() && !format.equals("password")) {
      throw unknown(name, "format " + format);
    }
    int least = schema.keyword("minLength").asInt(0);
    grow(least, name);
    int most = schema.keyword("maxLength").asInt(Integer.MAX_VALUE);
    String text = name + "x".repeat(Math.max(0, least - name.length()));
    return text.substring(0, Math.min(most, text.length()));
  }

  private void grow(long by, String name) {
    size += by;
    if (size > MOST) {
      throw unknown(name, "lengths below it, which make it larger than " + MOST);
    }
  }

  private long whole(Schema schema, String name) {
    try {
      return number(schema).longValueExact();
    } catch (ArithmeticException e) {
      throw unknown(name, "bounds, between which there is no long");
    }
  }

  private BigDecimal number(Schema schema) {
    BigDecimal number = BigDecimal.valueOf(++next);
    if (schema.has("minimum")) {
      number = number.max(schema.keyword("minimum").decimalValue());
    }
    return schema.has("maximum") ? number.min(schema.keyword("maximum").decimalValue()) : number;
  }

  private ArrayNode array(Schema schema, String name) {
    ArrayNode array = JSON.arrayNode();
    int least = schema.keyword("minItems").asInt(0);
    if (isWithinItself(schema)) {
      if (least > 0) {
        throw unknown(schema.name(), "schema that requires itself");
      }
      return array;
    }
    within.push(schema.name());
    for (int i = 0; i < Math.max(least, 1); i++) {
      array.add(value(schema.below(schema.keyword("items")), name));
    }
    within.pop();
    return array;
  }

  private ObjectNode object(Schema schema) {
    ObjectNode object = JSON.objectNode();
    if (schema.isMap()) {
      if (isWithinItself(schema)) {
        return object;
      }
      JsonNode members = schema.keyword("additionalProperties");
      within.push(schema.name());
      object.set(
          "key",
          members.isObject()
              ? value(schema.below(members), "key")
              : JSON.objectNode().putNull("none"));
      within.pop();
      return object;
    }
    boolean again = isWithinItself(schema);
    if (again && within.stream().filter(schema.name()::equals).count() > 2) {
      throw unknown(schema.name(), "schema that requires itself");
    }
    within.push(schema.name());
    for (Map.Entry<String, JsonNode> member : schema.keyword("properties").properties()) {
      if (!again || schema.requires(member.getKey())) {
        object.set(member.getKey(), value(schema.below(member.getValue()), member.getKey()));
      }
    }
    within.pop();
    return object;
  }

  private boolean isWithinItself(Schema schema) {
    return !schema.name().isEmpty() && within.contains(schema.name());
  }

  private IllegalArgumentException unknown(String name, String what) {
    return new IllegalArgumentException(
        place + ": no value is known for " + name + " with the " + what + "; give it an example");
  }
}
