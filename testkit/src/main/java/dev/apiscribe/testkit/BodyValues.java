package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with a JSON value beyond what its schema is compared by, and where. */
final class BodyValues {
  private static final Map<String, Integer> BITS = Map.of("int32", 31, "int64", 63);

  private final Spec spec;
  private final List<RequestError> errors = new ArrayList<>();

  private BodyValues(Spec spec) {
    this.spec = spec;
  }

  /**
   * Returns the errors of a value. A null in place of an optional property is taken for none, as
   * clients send it, and removed where the schema does not allow it.
   *
   * @param schema JSON Pointer
   */
  static List<RequestError> errors(Spec spec, String schema, JsonNode value) {
    BodyValues values = new BodyValues(spec);
    values.walk(schema, value, "");
    return values.errors;
  }

  /** Returns what is wrong with an integer; empty for other values, and when nothing is. */
  static String integerError(JsonNode schema, JsonNode value) {
    if (!schema.path("type").asText().equals("integer") || !value.isNumber()) {
      return "";
    }
    if (!value.isIntegralNumber()) {
      return "number with a fraction or an exponent found, integer expected";
    }
    Integer bits = BITS.get(schema.path("format").asText());
    return bits != null && value.bigIntegerValue().bitLength() > bits
        ? "beyond " + (bits + 1) + " bits"
        : "";
  }

  private void walk(String pointer, JsonNode value, String place) {
    String resolved = spec.resolve(pointer);
    JsonNode schema = spec.at(resolved);
    for (int i = 0; i < schema.path("allOf").size(); i++) {
      walk(resolved + "/allOf/" + i, value, place);
    }
    String error = integerError(schema, value);
    if (!error.isEmpty()) {
      errors.add(new RequestError(place, error));
    }
    if (value instanceof ObjectNode object) {
      properties(resolved, object, place);
    }
    if (value.isArray() && schema.has("x-unique-by")) {
      repeated(schema.path("x-unique-by").asText(), value, place);
    }
    for (int i = 0; value.isArray() && schema.has("items") && i < value.size(); i++) {
      walk(resolved + "/items", value.get(i), place + "/" + i);
    }
  }

  /** Notes the items whose value of a property an item before them has. */
  private void repeated(String property, JsonNode items, String place) {
    Set<JsonNode> before = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      JsonNode value = items.get(i).path(property);
      if (!value.isMissingNode() && !value.isNull() && !before.add(value)) {
        errors.add(new RequestError(
            place + "/" + i, "must not repeat the " + property + " of an item before it"));
      }
    }
  }

  private void properties(String pointer, ObjectNode object, String place) {
    JsonNode schema = spec.at(pointer);
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (String name : schema.path("properties").properties().stream()
        .map(Map.Entry::getKey)
        .filter(object::has)
        .toList()) {
      String property = pointer + "/properties" + JsonPointers.step(name);
      if (!object.path(name).isNull()) {
        walk(property, object.path(name), place + JsonPointers.step(name));
      } else if (!required.contains(name) && !isNullable(property)) {
        object.remove(name);
      }
    }
    if (schema.path("additionalProperties").isObject()) {
      for (Map.Entry<String, JsonNode> other : object.properties()) {
        if (!schema.path("properties").has(other.getKey())) {
          walk(
              pointer + "/additionalProperties",
              other.getValue(),
              place + JsonPointers.step(other.getKey()));
        }
      }
    }
  }

  private boolean isNullable(String property) {
    JsonNode schema = spec.at(spec.resolve(property));
    return schema.path("nullable").asBoolean() || schema.isEmpty();
  }
}
