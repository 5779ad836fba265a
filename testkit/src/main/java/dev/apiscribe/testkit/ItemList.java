package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A response that lists items: it is the list, or an object that has it beside their number and
 * their names.
 *
 * @param property of the object that has the list; empty where the response is the list
 * @param documented the first item of the documented response
 * @param schema JSON Pointer of the schema of an item
 */
record ItemList(JsonNode response, String property, ObjectNode documented, String schema) {

  /** @param schema JSON Pointer of the schema of the response */
  static Optional<ItemList> of(Spec spec, JsonNode response, String schema) {
    if (response instanceof ArrayNode list) {
      return list.path(0) instanceof ObjectNode first
          ? Optional.of(new ItemList(response, "", first, spec.resolve(schema) + "/items"))
          : Optional.empty();
    }
    return response.properties().stream()
        .filter(
            each -> each.getValue() instanceof ArrayNode list && list.path(0) instanceof ObjectNode)
        .findFirst()
        .flatMap(each -> spec.property(schema, each.getKey())
            .map(list -> new ItemList(
                response,
                each.getKey(),
                (ObjectNode) each.getValue().path(0),
                spec.resolve(list) + "/items")));
  }

  /**
   * Returns the response with other items.
   *
   * @param name the property of an item by which it is known
   */
  JsonNode with(List<ObjectNode> items, String name) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode().addAll(items);
    if (property.isEmpty()) {
      return all;
    }
    ObjectNode whole = response.deepCopy();
    List<String> before = names(response.path(property), name);
    for (Map.Entry<String, JsonNode> each : response.properties()) {
      if (each.getKey().startsWith("total") && each.getValue().isInt()) {
        whole.put(each.getKey(), items.size());
      } else if (each.getValue().isArray() && texts(each.getValue()).equals(before)) {
        ArrayNode texts = whole.putArray(each.getKey());
        names(all, name).forEach(texts::add);
      }
    }
    whole.set(property, all);
    return whole;
  }

  private static List<String> names(JsonNode items, String name) {
    List<String> names = new ArrayList<>();
    items.forEach(item -> names.add(item.path(name).asText()));
    return names;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
