package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Valid values for schemas: always the same one for the same schema. A text is the name of its member where nothing
 * speaks against it, and numbers differ from each other, so that values which change places are noticed.
 */
public final class Synthesis {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String MOMENT = "2026-01-02T03:04:05Z";

  private final boolean everyMember;
  private final Deque<String> within = new ArrayDeque<>();
  private int next;

  private Synthesis(boolean everyMember, int seed) {
    this.everyMember = everyMember;
    this.next = seed;
  }

  /** With every member that the document names, each array with one element. */
  public static JsonNode full(DocumentedSchema schema, String name, int seed) {
    return new Synthesis(true, seed).value(schema, name);
  }

  /** With the required members only, each array as short as it may be. */
  public static JsonNode minimal(DocumentedSchema schema, String name, int seed) {
    return new Synthesis(false, seed).value(schema, name);
  }

  /** The documented example, else a value for the schema. */
  public static JsonNode of(DocumentedParameter parameter) {
    return parameter.example() != null
        ? parameter.example()
        : full(parameter.schema(), parameter.name(), 1);
  }

  /** A body in that media type; the text of it, as a JSON string, where it is not JSON. */
  public static JsonNode body(DocumentedMedia media) {
    if (media.isJson()) {
      return full(media.schema(), "value", 1);
    }
    if (media.mediaType().contains("json")) {
      return JSON.textNode("{\"a\":1}\n{\"a\":2}\n");
    }
    return JSON.textNode("one line\nzw\u00f6lf lines\n");
  }

  private JsonNode value(DocumentedSchema schema, String name) {
    if (!schema.values().isEmpty()) {
      return schema.values().get(0);
    }
    return switch (schema.type()) {
      case "string" -> JSON.textNode(text(schema, name));
      case "integer" -> JSON.numberNode(this.number(schema).longValueExact());
      case "number" -> JSON.numberNode(this.number(schema).add(fraction(schema)));
      case "boolean" -> JSON.booleanNode(true);
      case "array" -> this.array(schema, name);
      case "object" -> this.object(schema);
      case "" ->
        JSON.objectNode().put("any", "value").putNull("none").put("number", new BigDecimal("0.10"));
      default -> throw new IllegalArgumentException("no value is known for a " + schema.type());
    };
  }

  private static String text(DocumentedSchema schema, String name) {
    int least = schema.keyword("minLength").asInt(0);
    int most = schema.keyword("maxLength").asInt(Integer.MAX_VALUE);
    String format = schema.keyword("format").asText();
    if (schema.has("pattern")) {
      return PatternText.of(schema.keyword("pattern").asText(), Math.max(least, 1));
    }
    if (format.equals("date-time")) {
      return MOMENT;
    }
    if (!format.isEmpty() && !format.equals("password")) {
      throw new IllegalArgumentException("no text is known for the format " + format);
    }
    String text = name + "x".repeat(Math.max(0, least - name.length()));
    return text.substring(0, Math.min(most, text.length()));
  }

  private BigDecimal number(DocumentedSchema schema) {
    BigDecimal number = BigDecimal.valueOf(++this.next);
    if (schema.has("minimum")) {
      number = number.max(schema.keyword("minimum").decimalValue());
    }
    return schema.has("maximum") ? number.min(schema.keyword("maximum").decimalValue()) : number;
  }

  private static BigDecimal fraction(DocumentedSchema schema) {
    return schema.has("maximum") ? BigDecimal.ZERO : new BigDecimal("0.25");
  }

  private ArrayNode array(DocumentedSchema schema, String name) {
    ArrayNode array = JSON.arrayNode();
    int size = Math.max(schema.keyword("minItems").asInt(0), this.everyMember ? 1 : 0);
    for (int i = 0; i < size; i++) {
      array.add(this.value(schema.items(), name));
    }
    return array;
  }

  private ObjectNode object(DocumentedSchema schema) {
    ObjectNode object = JSON.objectNode();
    String name = String.valueOf(schema.name());
    if (schema.isMap()) {
      DocumentedSchema members = schema.memberSchema();
      return this.everyMember
          ? object.set(
              "key",
              members == null ? JSON.objectNode().putNull("none") : this.value(members, "key"))
          : object;
    }
    boolean again = schema.name() != null && this.within.contains(name);
    this.within.push(name);
    for (Map.Entry<String, DocumentedSchema> member : schema.properties().entrySet()) {
      boolean required = schema.required().contains(member.getKey());
      if (again
          && required
          && member.getValue().isModel()
          && this.within.contains(member.getValue().name())) {
        throw new IllegalArgumentException(schema + " has no finite value");
      }
      if (required || (this.everyMember && !again)) {
        object.set(member.getKey(), this.value(member.getValue(), member.getKey()));
      }
    }
    this.within.pop();
    return object;
  }
}
