package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether two trees say the same, whatever the order of keys and the class of a number. */
final class Trees {
  private Trees() {}

  static boolean same(JsonNode first, JsonNode second) {
    return difference(first, second, "").isEmpty();
  }

  /** Returns the JSON Pointer of the first difference. */
  static Optional<String> difference(JsonNode first, JsonNode second) {
    return difference(first, second, "");
  }

  private static Optional<String> difference(JsonNode first, JsonNode second, String pointer) {
    if (first.isNumber() && second.isNumber()) {
      boolean equal = first.isIntegralNumber() == second.isIntegralNumber()
          && first.decimalValue().compareTo(second.decimalValue()) == 0;
      return equal ? Optional.empty() : Optional.of(pointer);
    } else if (first.isObject() && second.isObject()) {
      for (Map.Entry<String, JsonNode> property : first.properties()) {
        String child = pointer + JsonPointers.step(property.getKey());
        JsonNode other = second.get(property.getKey());
        Optional<String> below =
            other == null ? Optional.of(child) : difference(property.getValue(), other, child);
        if (below.isPresent()) {
          return below;
        }
      }
      return second.properties().stream()
          .map(Map.Entry::getKey)
          .filter(key -> !first.has(key))
          .map(key -> pointer + JsonPointers.step(key))
          .findFirst();
    } else if (first.isArray() && second.isArray()) {
      for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
        Optional<String> below = difference(first.get(i), second.get(i), pointer + "/" + i);
        if (below.isPresent()) {
          return below;
        }
      }
      return first.size() == second.size()
          ? Optional.empty()
          : Optional.of(pointer + "/" + Math.min(first.size(), second.size()));
    }
    return first.getNodeType() == second.getNodeType() && first.equals(second)
        ? Optional.empty()
        : Optional.of(pointer);
  }

  static boolean sameKeys(JsonNode first, JsonNode second) {
    return first.isObject()
        && second.isObject()
        && keys(first, second).size() == first.size()
        && first.size() == second.size();
  }

  /** Returns the first mapping whose keys that both trees have are in another order. */
  static Optional<String> reordered(JsonNode before, JsonNode after, String pointer) {
    if (before.isObject() && after.isObject()) {
      List<String> left = keys(before, after);
      if (!left.equals(keys(after, before))) {
        return Optional.of(pointer);
      }
      return left.stream()
          .map(key -> reordered(before.get(key), after.get(key), pointer + JsonPointers.step(key)))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }

  private static List<String> keys(JsonNode of, JsonNode in) {
    List<String> keys = new ArrayList<>();
    of.fieldNames().forEachRemaining(keys::add);
    keys.removeIf(key -> !in.has(key));
    return keys;
  }
}
