package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values that break one keyword of a schema each. */
final class BrokenValue {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private BrokenValue() {}

  /**
   * @param valid a value that the schema accepts
   * @return by keyword
   */
  static Map<String, JsonNode> of(DocumentedSchema schema, JsonNode valid) {
    Map<String, JsonNode> broken = new LinkedHashMap<>();
    if (!schema.type().isEmpty()) {
      broken.put("type", ofAnotherType(schema));
    }
    if (schema.has("enum")) {
      broken.put("enum", JSON.textNode("none-of-these"));
    }
    if (schema.keyword("minLength").asInt(0) > 0) {
      String text = valid.asText();
      int length = schema.keyword("minLength").asInt() - 1;
      broken.put("minLength", JSON.textNode(text.substring(0, Math.min(length, text.length()))));
    }
    if (schema.has("maxLength")) {
      String text = valid.asText();
      int missing = schema.keyword("maxLength").asInt() + 1 - text.length();
      broken.put("maxLength", JSON.textNode(text + "a".repeat(missing)));
    }
    if (schema.has("pattern")) {
      broken.put(
          "pattern",
          JSON.textNode(PatternText.breaking(schema.keyword("pattern").asText(), valid.asText())));
    }
    if (schema.has("minimum")) {
      broken.put("minimum", next(schema.keyword("minimum"), BigDecimal.ONE.negate()));
    }
    if (schema.has("maximum")) {
      broken.put("maximum", next(schema.keyword("maximum"), BigDecimal.ONE));
    }
    if (schema.keyword("format").asText().equals("date-time")) {
      broken.put("format", JSON.textNode("yesterday"));
    }
    if (schema.keyword("minItems").asInt(0) > 0) {
      broken.put("minItems", JSON.arrayNode());
    }
    if (schema.has("maxItems")) {
      var items = JSON.arrayNode();
      for (int i = 0; i <= schema.keyword("maxItems").asInt(); i++) {
        items.add(ExchangeValues.full(schema.items(), "item", i));
      }
      broken.put("maxItems", items);
    }
    return broken;
  }

  // The ones that a lenient reader would turn into the right type, because those are overlooked
  // most easily.
  private static JsonNode ofAnotherType(DocumentedSchema schema) {
    return switch (schema.type()) {
      case "string" -> JSON.numberNode(4711);
      case "integer", "number" -> JSON.textNode("7");
      case "boolean" -> JSON.textNode("true");
      case "array" -> JSON.objectNode();
      default -> JSON.textNode("text");
    };
  }

  private static JsonNode next(JsonNode bound, BigDecimal step) {
    BigDecimal value = bound.decimalValue().add(step);
    return bound.isIntegralNumber()
        ? JSON.numberNode(value.longValueExact())
        : JSON.numberNode(value);
  }
}
