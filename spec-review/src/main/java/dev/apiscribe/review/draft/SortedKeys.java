package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.curated.KeyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts keys into the order that specs have, extensions last. */
final class SortedKeys {
  private SortedKeys() {}

  static void operation(ObjectNode operation) {
    sort(operation, KeyOrder.OPERATION);
  }

  static void parameter(ObjectNode parameter) {
    sort(parameter, KeyOrder.PARAMETER);
  }

  /** Sorts the keys of the schema and all schemas written within it. */
  static void schema(ObjectNode schema) {
    sort(schema, KeyOrder.SCHEMA);
    for (String inner : List.of("items", "additionalProperties")) {
      if (schema.get(inner) instanceof ObjectNode object) {
        schema(object);
      }
    }
    schema.path("properties").forEach(property -> schema((ObjectNode) property));
  }

  private static void sort(ObjectNode node, KeyOrder order) {
    Map<String, JsonNode> sorted = new LinkedHashMap<>();
    order.keys().stream().filter(node::has).forEach(key -> sorted.put(key, node.get(key)));
    node.properties()
        .forEach(property -> sorted.putIfAbsent(property.getKey(), property.getValue()));
    node.removeAll();
    node.setAll(sorted);
  }
}
