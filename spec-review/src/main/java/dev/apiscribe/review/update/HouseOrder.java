package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.curated.KeyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts keys where the conventions want them; keys that are there keep their order. */
final class HouseOrder {
  private HouseOrder() {}

  /** Sets a key; a new one goes before the first that the conventions put behind it. */
  static void put(ObjectNode node, KeyOrder order, String key, JsonNode value) {
    if (node.has(key)) {
      node.set(key, value);
      return;
    }
    String before = null;
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (order.rank(property.getKey()) > order.rank(key)) {
        before = property.getKey();
        break;
      }
    }
    insertBefore(node, before, key, value);
  }

  /** Adds a key behind another one; at the end when that one is missing. */
  static void putAfter(ObjectNode node, @Nullable String neighbour, String key, JsonNode value) {
    String before = null;
    boolean met = false;
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (met) {
        before = property.getKey();
        break;
      }
      met = property.getKey().equals(neighbour);
    }
    insertBefore(node, before, key, value);
  }

  /** Adds a key before another one; at the end when there is none. */
  static void insertBefore(ObjectNode node, @Nullable String next, String key, JsonNode value) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    node.properties().forEach(property -> {
      if (property.getKey().equals(next)) {
        all.put(key, value);
      }
      all.put(property.getKey(), property.getValue());
    });
    all.putIfAbsent(key, value);
    node.removeAll();
    node.setAll(all);
  }
}
