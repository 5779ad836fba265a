package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values that an enumeration lists. */
final class ListedValues {
  private ListedValues() {}

  /** Returns the values by their types, without null; nothing where an object or a list is one. */
  static Map<String, ArrayNode> byType(Draft draft, JsonNode values) {
    Map<String, ArrayNode> types = new LinkedHashMap<>();
    boolean hasFraction = false;
    for (JsonNode value : values) {
      hasFraction |= value.isNumber() && !value.isIntegralNumber();
    }
    for (JsonNode value : values) {
      if (value.isContainerNode()) {
        return Map.of();
      }
      if (!value.isNull()) {
        types
            .computeIfAbsent(type(value, hasFraction), type -> draft.listLike(values))
            .add(value);
      }
    }
    return types;
  }

  private static String type(JsonNode value, boolean hasFraction) {
    return value.isTextual()
        ? "string"
        : value.isBoolean() ? "boolean" : hasFraction ? "number" : "integer";
  }

  static boolean hasNull(JsonNode values) {
    for (JsonNode value : values) {
      if (value.isNull()) {
        return true;
      }
    }
    return false;
  }
}
