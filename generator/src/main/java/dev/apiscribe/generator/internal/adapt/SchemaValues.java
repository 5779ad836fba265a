package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.PatternSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Writes what a schema says of values as OpenAPI 3.0 has it, and Java can hold it. */
final class SchemaValues {
  private static final Set<String> COUNTS =
      Set.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");

  /** Types of which an enumeration becomes a type of Java. */
  static final Set<String> LISTED_TYPES = Set.of("string", "integer", "number");

  private final Draft draft;

  SchemaValues(Draft draft) {
    this.draft = draft;
  }

  void write(ObjectNode schema) {
    if (schema.has("const")) {
      JsonNode value = schema.remove("const");
      schema.putArray("enum").add(value);
    }
    if (schema.path("examples").isArray()) {
      JsonNode examples = schema.remove("examples");
      if (!schema.has("example") && !examples.isEmpty()) {
        schema.set("example", examples.get(0));
      }
    }
    contents(schema);
    bound(schema, "exclusiveMinimum", "minimum", 1);
    bound(schema, "exclusiveMaximum", "maximum", -1);
    whole(schema, "exclusiveMinimum", "minimum", RoundingMode.CEILING);
    whole(schema, "exclusiveMaximum", "maximum", RoundingMode.FLOOR);
    COUNTS.forEach(keyword -> count(schema, keyword));
    pattern(schema);
    if (schema.has("enum")) {
      enumeration(schema);
    }
  }

  private static void contents(ObjectNode schema) {
    JsonNode encoding = schema.remove("contentEncoding");
    JsonNode mediaType = schema.remove("contentMediaType");
    if ((encoding == null && mediaType == null) || schema.has("format")) {
      return;
    }
    if (encoding != null && encoding.asText().startsWith("base64")) {
      schema.put("format", "byte");
    } else if (encoding == null
        && !mediaType.asText().matches("text/.*|application/(.*\\+)?json")) {
      schema.put("type", "string").put("format", "binary");
    }
  }

  /** A bound that is exclusive by itself, as OpenAPI 3.1 has it. */
  private static void bound(ObjectNode schema, String exclusive, String inclusive, int sign) {
    JsonNode bound = schema.path(exclusive);
    if (!bound.isNumber()) {
      return;
    }
    JsonNode other = schema.path(inclusive);
    if (other.isNumber() && other.decimalValue().compareTo(bound.decimalValue()) * sign > 0) {
      schema.remove(exclusive);
    } else {
      schema.set(inclusive, bound);
      schema.put(exclusive, true);
    }
  }

  private void whole(ObjectNode schema, String exclusive, String bound, RoundingMode inwards) {
    if (schema.has(bound) && !schema.path(bound).isNumber()) {
      draft.note(schema, bound, "it is not a number, and left out");
      schema.remove(bound);
    }
    if (!schema.has(bound)) {
      schema.remove(exclusive);
    } else if (schema.path("type").asText().equals("integer")) {
      BigDecimal value = schema.path(bound).decimalValue();
      if (value.stripTrailingZeros().scale() > 0) {
        BigInteger whole = value.setScale(0, inwards).toBigIntegerExact();
        if (whole.bitLength() < Integer.SIZE) {
          schema.put(bound, whole.intValue());
        } else {
          schema.put(bound, whole);
        }
        schema.remove(exclusive);
      }
    }
    if (schema.has(exclusive) && !schema.path(exclusive).isBoolean()) {
      draft.note(schema, exclusive, "it is neither true nor false, and left out");
      schema.remove(exclusive);
    }
  }

  private void count(ObjectNode schema, String keyword) {
    JsonNode count = schema.path(keyword);
    if (!count.isMissingNode() && !(count.isIntegralNumber() && count.canConvertToInt())) {
      if (count.isNumber()
          && count.decimalValue().stripTrailingZeros().scale() <= 0
          && count.decimalValue().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
        schema.put(keyword, count.decimalValue().intValueExact());
        return;
      }
      draft.note(schema, keyword, "Java counts no so many, and it is not checked");
      schema.remove(keyword);
    }
  }

  private void pattern(ObjectNode schema) {
    if (!schema.has("pattern")) {
      return;
    }
    try {
      PatternSyntax.check(schema.path("pattern").asText());
    } catch (PatternSyntaxException e) {
      draft.note(schema, "pattern", "Java cannot read it, and it is not checked");
      schema.remove("pattern");
    }
  }

  private void enumeration(ObjectNode schema) {
    Set<JsonNode> values = new LinkedHashSet<>();
    String type = schema.path("type").asText();
    for (JsonNode value : schema.path("enum")) {
      if (!value.isNull()) {
        values.add(ofType(type, value));
      } else if (schema.path("enum").size() > 1) {
        schema.put("nullable", true);
      }
    }
    if (values.isEmpty()) {
      if (!schema.path("enum").isEmpty()) {
        schema.put("nullable", true);
      }
      schema.remove("enum");
      return;
    }
    if (!schema.has("type") && !values.stream().allMatch(JsonNode::isValueNode)) {
      draft.note(schema, "enum", "it has objects or lists, and any value is taken");
      schema.remove("enum");
      return;
    }
    type(schema, values);
    if (schema.path("type").asText().equals("integer")
        && values.stream().anyMatch(SchemaValues::isLarge)) {
      draft.note(schema, "enum", "it has integers beyond 64 bits, and all are numbers");
      schema.put("type", "number").remove("format");
    }
    if (values.size() != schema.path("enum").size()
        || !values.containsAll(elements(schema.path("enum")))) {
      ArrayNode left = draft.copy(schema.path("enum")) instanceof ArrayNode list
          ? list.removeAll()
          : draft.listLike(schema);
      schema.set("enum", left.addAll(values));
    }
  }

  private static boolean isLarge(JsonNode value) {
    return value.isIntegralNumber() && value.bigIntegerValue().bitLength() >= Long.SIZE;
  }

  /** Returns the value as one of the type, as far as it has such a form. */
  private static JsonNode ofType(String type, JsonNode value) {
    if (!value.isValueNode()) {
      return value;
    }
    String text = value.asText();
    return switch (type) {
      case "string" -> value.isTextual() ? value : Draft.JSON.textNode(text);
      case "integer", "number" -> number(type, value, text);
      case "boolean" ->
        text.matches("true|false") ? Draft.JSON.booleanNode(text.equals("true")) : value;
      default -> value;
    };
  }

  private static JsonNode number(String type, JsonNode value, String text) {
    if (value.isIntegralNumber()
        || !text.matches("-?\\d{1,30}(\\.\\d{1,30})?")
        || (value.isNumber() && type.equals("number"))) {
      return value;
    }
    BigDecimal number = new BigDecimal(text);
    if (number.stripTrailingZeros().scale() > 0) {
      return Draft.JSON.numberNode(number);
    }
    BigInteger whole = number.toBigIntegerExact();
    return whole.bitLength() < Long.SIZE ? Draft.JSON.numberNode(whole.longValue()) : value;
  }

  private static Set<JsonNode> elements(JsonNode array) {
    Set<JsonNode> elements = new LinkedHashSet<>();
    array.forEach(elements::add);
    return elements;
  }

  private static void type(ObjectNode schema, Set<JsonNode> values) {
    if (schema.has("type")) {
      return;
    }
    if (values.stream().allMatch(JsonNode::isTextual)) {
      schema.put("type", "string");
    } else if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
      schema.put("type", "integer");
    } else if (values.stream().allMatch(JsonNode::isNumber)) {
      schema.put("type", "number");
    } else if (values.stream().allMatch(JsonNode::isBoolean)) {
      schema.put("type", "boolean");
    }
  }
}
