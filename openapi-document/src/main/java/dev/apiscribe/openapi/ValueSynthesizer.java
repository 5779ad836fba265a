package dev.apiscribe.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes valid values for schemas: always the same one for the same schema. A text is the name of
 * its property where nothing speaks against it, and numbers differ from each other, so that values
 * which change places are noticed.
 */
public final class ValueSynthesizer {
  /**
   * Makes values with every property, each array with one element; a text with a pattern is its
   * example.
   */
  public static final ValueSynthesizer FULL = new ValueSynthesizer(true, ValueSynthesizer::example);

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  /** Of {@code value}, in Base64. */
  private static final String BYTES = "dmFsdWU=";

  private static final String MOMENT = "2026-01-02T03:04:05Z";

  /** Of a value in characters and elements, with all that is in it: an example is for people. */
  private static final int MOST = 100_000;

  private final boolean everyProperty;
  private final Function<SpecSchema, Optional<String>> patterns;

  /**
   * @param everyProperty false for required properties only, and arrays as short as they may be
   * @param patterns finds a text for a schema with a pattern
   */
  public ValueSynthesizer(boolean everyProperty, Function<SpecSchema, Optional<String>> patterns) {
    this.everyProperty = everyProperty;
    this.patterns = patterns;
  }

  /**
   * Makes a value; fails with {@link IllegalArgumentException} if none is known.
   *
   * @param name what a text says
   * @param place JSON Pointer of the schema, for the failure
   */
  public JsonNode value(SpecSchema schema, String name, String place) {
    return value(schema, name, place, 1);
  }

  /**
   * Makes a value; fails with {@link IllegalArgumentException} if none is known.
   *
   * @param seed the first number is the one after it
   */
  public JsonNode value(SpecSchema schema, String name, String place, int seed) {
    return new Value(place, seed).of(schema, name);
  }

  private static Optional<String> example(SpecSchema schema) {
    return schema.has("example")
        ? Optional.of(schema.keyword("example").asText())
        : Optional.empty();
  }

  /** One value that is being made. */
  private final class Value {
    private final Deque<String> within = new ArrayDeque<>();
    private final String place;
    private long next;
    private long size;

    Value(String place, int seed) {
      this.place = place;
      next = seed;
    }

    JsonNode of(SpecSchema schema, String name) {
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
          JSON.objectNode()
              .put("any", "value")
              .putNull("none")
              .put("number", new BigDecimal("0.10"));
        default -> throw unknown(name, "type " + schema.type());
      };
    }

    private String text(SpecSchema schema, String name) {
      String format = schema.keyword("format").asText();
      if (schema.has("pattern")) {
        return patterns
            .apply(schema)
            .orElseThrow(
                () -> unknown(name, "pattern " + schema.keyword("pattern").asText()));
      }
      if (format.equals("date-time")) {
        return MOMENT;
      }
      if (format.equals("byte") && !schema.has("minLength") && !schema.has("maxLength")) {
        return BYTES;
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

    private long whole(SpecSchema schema, String name) {
      try {
        return number(schema).longValueExact();
      } catch (ArithmeticException e) {
        throw unknown(name, "bounds, between which there is no long");
      }
    }

    private BigDecimal number(SpecSchema schema) {
      BigDecimal number = BigDecimal.valueOf(++next);
      if (schema.has("minimum")) {
        number = number.max(schema.keyword("minimum").decimalValue());
      }
      return schema.has("maximum") ? number.min(schema.keyword("maximum").decimalValue()) : number;
    }

    private ArrayNode array(SpecSchema schema, String name) {
      ArrayNode array = JSON.arrayNode();
      int least = schema.keyword("minItems").asInt(0);
      if (isWithinItself(schema)) {
        if (least > 0) {
          throw unknown(schema.name(), "schema that requires itself");
        }
        return array;
      }
      within.push(schema.name());
      for (int i = 0; i < Math.max(least, everyProperty ? 1 : 0); i++) {
        array.add(of(schema.below(schema.keyword("items")), name));
      }
      within.pop();
      return array;
    }

    private ObjectNode object(SpecSchema schema) {
      ObjectNode object = JSON.objectNode();
      boolean again = isWithinItself(schema);
      if (schema.isMap()) {
        if (again || !everyProperty) {
          return object;
        }
        JsonNode values = schema.keyword("additionalProperties");
        within.push(schema.name());
        object.set(
            "key",
            values.isObject()
                ? of(schema.below(values), "key")
                : JSON.objectNode().putNull("none"));
        within.pop();
        return object;
      }
      if (again && within.stream().filter(schema.name()::equals).count() > 2) {
        throw unknown(schema.name(), "schema that requires itself");
      }
      within.push(schema.name());
      for (Map.Entry<String, JsonNode> property : schema.keyword("properties").properties()) {
        if ((everyProperty && !again) || schema.requires(property.getKey())) {
          object.set(property.getKey(), of(schema.below(property.getValue()), property.getKey()));
        }
      }
      within.pop();
      return object;
    }

    private boolean isWithinItself(SpecSchema schema) {
      return !schema.name().isEmpty() && within.contains(schema.name());
    }

    private IllegalArgumentException unknown(String name, String what) {
      return new IllegalArgumentException(
          place + ": no value is known for " + name + " with the " + what + "; give it an example");
    }
  }
}
