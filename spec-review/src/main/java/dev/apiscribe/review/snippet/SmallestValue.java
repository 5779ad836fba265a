package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The smallest value that a schema allows: its example, else its first documented value, else a
 * placeholder; of an object the required properties. A pattern that none of a few placeholders
 * matches is left unmatched.
 */
final class SmallestValue {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 20;
  private static final Map<String, String> FORMATS = Map.of(
      "date-time", "2030-01-31T12:00:00Z",
      "date", "2030-01-31",
      "uuid", "8d7f2c0e-4b1a-4f0e-9f55-2f6a1d3c7b90",
      "email", "name@example.com",
      "uri", "https://example.com",
      "hostname", "example.com",
      "ipv4", "192.0.2.1",
      "ipv6", "2001:db8::1");
  private static final List<String> WORDS =
      List.of("string", "STRING", "a1", "A1", "1", "0a", "a-1", "a_1", "/a", "1s", "1.1");

  private final YamlFile spec;

  private SmallestValue(YamlFile spec) {
    this.spec = spec;
  }

  static JsonNode of(YamlFile spec, String pointer) {
    return new SmallestValue(spec).value(pointer, 0);
  }

  private JsonNode value(String pointer, int depth) {
    String at = spec.resolve(pointer);
    JsonNode schema = spec.at(at);
    for (String said : List.of("example", "default")) {
      if (schema.has(said)) {
        return schema.get(said);
      }
    }
    for (String values : List.of("enum", "x-extensible-enum")) {
      if (!schema.path(values).isEmpty()) {
        return schema.path(values).get(0);
      }
    }
    if (!schema.path("allOf").isEmpty()) {
      return merged(at, schema, depth);
    }
    if (!schema.path("oneOf").isEmpty() && depth < DEEPEST) {
      return variant(at, schema, depth);
    }
    return switch (schema.path("type").asText(schema.has("properties") ? "object" : "")) {
      case "object" -> object(at, schema, depth);
      case "array" -> array(at, schema, depth);
      case "string" -> JSON.textNode(text(schema));
      case "integer", "number" -> number(schema);
      case "boolean" -> JSON.booleanNode(true);
      default -> JSON.objectNode();
    };
  }

  private ObjectNode object(String at, JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    if (depth < DEEPEST) {
      schema.path("required").forEach(name -> {
        String property = at + "/properties" + JsonPointers.step(name.asText());
        object.set(
            name.asText(),
            spec.at(property).isMissingNode()
                ? JSON.textNode("string")
                : value(property, depth + 1));
      });
    }
    return object;
  }

  private JsonNode merged(String at, JsonNode schema, int depth) {
    ObjectNode whole = object(at, schema, depth);
    JsonNode other = null;
    for (int i = 0; i < schema.path("allOf").size() && depth < DEEPEST; i++) {
      JsonNode part = value(at + "/allOf/" + i, depth + 1);
      if (part instanceof ObjectNode object) {
        whole.setAll(object);
      } else {
        other = part;
      }
    }
    return whole.isEmpty() && other != null ? other : whole;
  }

  /** That of the first alternative, with the value that tells it apart. */
  private JsonNode variant(String at, JsonNode schema, int depth) {
    JsonNode value = value(at + "/oneOf/0", depth + 1);
    JsonNode discriminator = schema.path("discriminator");
    Optional<String> first = spec.target(schema.at("/oneOf/0/$ref").asText());
    if (value instanceof ObjectNode object && first.isPresent()) {
      discriminator.path("mapping").properties().stream()
          .filter(each -> spec.mapped(each.getValue().asText()).equals(first))
          .findFirst()
          .ifPresent(
              each -> object.put(discriminator.path("propertyName").asText(), each.getKey()));
    }
    return value;
  }

  private ArrayNode array(String at, JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < schema.path("minItems").asInt() && depth < DEEPEST; i++) {
      array.add(value(at + "/items", depth + 1));
    }
    return array;
  }

  private static String text(JsonNode schema) {
    String format = schema.path("format").asText();
    if (FORMATS.containsKey(format)) {
      return FORMATS.get(format);
    }
    int least = schema.path("minLength").asInt();
    int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    List<String> words = WORDS.stream().map(word -> sized(word, least, most)).toList();
    return words.stream()
        .filter(word -> matches(word, schema.path("pattern").asText()))
        .findFirst()
        .orElse(words.get(0));
  }

  private static String sized(String word, int least, int most) {
    String text =
        word.length() < least ? word.repeat(least / word.length() + 1).substring(0, least) : word;
    return text.length() > most ? text.substring(0, most) : text;
  }

  private static boolean matches(String word, String pattern) {
    try {
      return Pattern.compile(pattern).matcher(word).find();
    } catch (PatternSyntaxException e) {
      return true; // a pattern of another dialect; nothing would match
    }
  }

  private static JsonNode number(JsonNode schema) {
    BigDecimal step = schema.path("multipleOf").isNumber()
        ? schema.path("multipleOf").decimalValue()
        : BigDecimal.ONE;
    JsonNode least = schema.path("minimum");
    JsonNode most = schema.path("maximum");
    BigDecimal value = BigDecimal.ZERO;
    if (least.isNumber() && least.decimalValue().signum() >= 0) {
      value = least.decimalValue().divide(step, 0, RoundingMode.CEILING).multiply(step);
      value =
          schema.path("exclusiveMinimum").asBoolean() && value.compareTo(least.decimalValue()) == 0
              ? value.add(step)
              : value;
    } else if (most.isNumber() && most.decimalValue().signum() <= 0) {
      value = most.decimalValue().divide(step, 0, RoundingMode.FLOOR).multiply(step);
      value =
          schema.path("exclusiveMaximum").asBoolean() && value.compareTo(most.decimalValue()) == 0
              ? value.subtract(step)
              : value;
    }
    return JSON.numberNode(value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value);
  }
}
