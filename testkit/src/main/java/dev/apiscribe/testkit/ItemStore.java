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
 * that a server can be left running: at most 1000, and of them so many that they have at most 8
 * million characters as they are created, unless the last one alone has more.
 */
final class ItemStore {
  private static final int KEPT = 1000;
  private static final long MOST_CHARACTERS = 8_000_000;

  private final Map<List<String>, Map<String, Kept>> byPath = new HashMap<>();

  void clear() {
    byPath.clear();
  }

  /** @param path of the collection: its segments, decoded */
  @Nullable
  ObjectNode find(List<String> path, String id) {
    Kept kept = byPath.getOrDefault(path, Map.of()).get(id);
    return kept == null ? null : kept.item();
  }

  /** Returns what is there once; empty until it is changed. */
  ObjectNode single(List<String> path) {
    return byPath
        .computeIfAbsent(path, key -> new LinkedHashMap<>())
        .computeIfAbsent("", key -> new Kept(JsonNodeFactory.instance.objectNode(), 0))
        .item();
  }

  /** Returns the items of a collection, the oldest first. */
  List<ObjectNode> all(List<String> path) {
    return byPath.getOrDefault(path, Map.of()).values().stream().map(Kept::item).toList();
  }

  void put(List<String> path, String id, ObjectNode item) {
    Map<String, Kept> items = byPath.computeIfAbsent(path, key -> new LinkedHashMap<>());
    items.put(id, new Kept(item, item.toString().length()));
    while (items.size() > 1 && (items.size() > KEPT || characters(items) > MOST_CHARACTERS)) {
      remove(path, items.keySet().iterator().next());
    }
  }

  private static long characters(Map<String, Kept> items) {
    return items.values().stream().mapToLong(Kept::characters).sum();
  }

  /** Removes an item and all that is below it. */
  void remove(List<String> path, String id) {
    Map<String, Kept> items = byPath.getOrDefault(path, Map.of());
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

  /** @param characters of the item when it was created */
  private record Kept(ObjectNode item, int characters) {}
}
