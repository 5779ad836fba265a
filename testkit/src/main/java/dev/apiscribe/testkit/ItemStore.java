package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Items by the path of their collection and their id. Of each collection the newest are kept, so
 * that a server can be left running.
 */
final class ItemStore {
  private static final int KEPT = 1000;

  private final Map<List<String>, Map<String, ObjectNode>> byPath = new HashMap<>();

  void clear() {
    byPath.clear();
  }

  /** @param path of the collection: its segments, decoded */
  @Nullable
  ObjectNode find(List<String> path, String id) {
    return byPath.getOrDefault(path, Map.of()).get(id);
  }

  /** Returns what is there once; empty until it is changed. */
  ObjectNode single(List<String> path) {
    return byPath
        .computeIfAbsent(path, key -> new LinkedHashMap<>())
        .computeIfAbsent("", key -> JsonNodeFactory.instance.objectNode());
  }

  /** Returns the items of a collection, the oldest first. */
  List<ObjectNode> all(List<String> path) {
    return List.copyOf(byPath.getOrDefault(path, Map.of()).values());
  }

  void put(List<String> path, String id, ObjectNode item) {
    Map<String, ObjectNode> items = byPath.computeIfAbsent(path, key -> new LinkedHashMap<>());
    items.put(id, item);
    if (items.size() > KEPT) {
      remove(path, items.keySet().iterator().next());
    }
  }

  /** Removes an item and all that is below it. */
  void remove(List<String> path, String id) {
    Map<String, ObjectNode> items = byPath.getOrDefault(path, Map.of());
    items.remove(id);
    if (items.isEmpty()) {
      byPath.remove(path);
    }
    List<String> item = new ArrayList<>(path);
    item.add(id);
    byPath
        .keySet()
        .removeIf(
            below -> below.size() > item.size() && below.subList(0, item.size()).equals(item));
  }
}
