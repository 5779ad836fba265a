package dev.apiscribe.generator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecSchema;
import java.util.Locale;
import java.util.Map;

/**
 * Checks whether a JSON value can be read as the Java type of a schema. Constraints on length, size
 * and form are not a matter of types, and are proven elsewhere.
 */
final class PayloadFit {
  private final JsonNode spec;

  PayloadFit(JsonNode spec) {
    this.spec = spec;
  }

  /** A schema with its references followed and its {@code allOf} merged. */
  JsonNode resolve(JsonNode schema) {
    return SpecSchema.of(spec, schema).node();
  }

  /**
   * Fails with {@link IllegalArgumentException}, whose message begins with the pointer, at the
   * first value that does not fit.
   *
   * @param pointer of the value
   */
  void check(JsonNode value, JsonNode schema, String pointer) {
    JsonNode target = resolve(schema);
    if (value.isNull()) {
      boolean nullable = target.path("nullable").asBoolean();
      expect(nullable || !target.has("type"), value, pointer, a(target));
      return;
    }
    switch (target.path("type").asText()) {
      case "string" -> text(value, target, pointer);
      case "integer" -> integer(value, target, pointer);
      case "number" -> expect(value.isNumber(), value, pointer, a(target));
      case "boolean" -> expect(value.isBoolean(), value, pointer, a(target));
      case "array" -> array(value, target, pointer);
      case "object" -> object(value, target, pointer);
      default -> {} // a value of any kind
    }
  }

  private static void text(JsonNode value, JsonNode schema, String pointer) {
    expect(value.isTextual(), value, pointer, a(schema));
    if (schema.has("enum")) {
      boolean listed = false;
      for (JsonNode each : schema.path("enum")) {
        listed |= each.asText().equals(value.asText());
      }
      expect(listed, value, pointer, "one of " + schema.path("enum"));
    }
  }

  private static void integer(JsonNode value, JsonNode schema, String pointer) {
    boolean small = schema.path("format").asText().equals("int32");
    expect(value.isIntegralNumber(), value, pointer, a(schema));
    expect(
        small ? value.canConvertToInt() : value.canConvertToLong(),
        value,
        pointer,
        "an integer of " + (small ? 32 : 64) + " bits");
  }

  private void array(JsonNode value, JsonNode schema, String pointer) {
    expect(value.isArray(), value, pointer, a(schema));
    for (int i = 0; i < value.size(); i++) {
      check(value.get(i), schema.path("items"), pointer + "/" + i);
    }
  }

  private void object(JsonNode value, JsonNode schema, String pointer) {
    expect(value.isObject(), value, pointer, a(schema));
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      JsonNode named = schema.path("properties").path(property.getKey());
      JsonNode declared = named.isMissingNode() ? schema.path("additionalProperties") : named;
      check(property.getValue(), declared, pointer + JsonPointers.step(property.getKey()));
    }
  }

  private static String a(JsonNode schema) {
    return a(schema.path("type").asText());
  }

  private static String a(String type) {
    return (type.matches("[aio].*") ? "an " : "a ") + type;
  }

  private static void expect(boolean fits, JsonNode value, String pointer, String expected) {
    if (!fits) {
      String found =
          value.isNull() ? "null" : a(value.getNodeType().name().toLowerCase(Locale.ROOT));
      throw new IllegalArgumentException(pointer + ": expected " + expected + ", found " + found);
    }
  }
}
