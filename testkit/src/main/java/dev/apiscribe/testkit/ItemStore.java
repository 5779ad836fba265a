package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Items by the path of their collection and their id. The newest are kept, so that a server can be
 * left running: at most 1000 of a collection, 1000 collections, and 8 million characters in all,
 * unless the last item alone has more.
 */
final class ItemStore {
  private static final int KEPT = 1000;
  private static final long MOST_CHARACTERS = 8_000_000;

  private final Map<List<String>, Map<String, Kept>> byPath = new LinkedHashMap<>();
  private long characters;

  void clear() {
    byPath.clear();
    characters = 0;
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

  /** Keeps an item, also one that is there already and was changed. */
  void put(List<String> path, String id, ObjectNode item) {
    Map<String, Kept> items = byPath.computeIfAbsent(path, key -> new LinkedHashMap<>());
    Kept kept = new Kept(item, item.toString().length());
    Kept before = items.put(id, kept);
    characters += kept.characters() - (before == null ? 0 : before.characters());
    while (items.size() > KEPT) {
      remove(path, items.keySet().iterator().next());
    }
    while ((characters > MOST_CHARACTERS || byPath.size() > KEPT) && removeOldestBut(path, id)) {
      // until they fit
    }
  }

  private boolean removeOldestBut(List<String> path, String id) {
    for (Map.Entry<List<String>, Map<String, Kept>> items : byPath.entrySet()) {
      for (String each : items.getValue().keySet()) {
        if (!each.equals(id) || !items.getKey().equals(path)) {
          remove(items.getKey(), each);
          return true;
        }
      }
    }
    return false;
  }

  /** Removes an item and all that is below it. */
  void remove(List<String> path, String id) {
    Map<String, Kept> items = byPath.getOrDefault(path, Map.of());
    Kept removed = items.remove(id);
    characters -= removed == null ? 0 : removed.characters();
    if (items.isEmpty()) {
      byPath.remove(path);
    }
    List<String> item = new ArrayList<>(path);
    item.add(id);
    byPath.entrySet().removeIf(below -> {
      List<String> key = below.getKey();
      boolean gone = key.size() > item.size() && key.subList(0, item.size()).equals(item);
      characters -=
          gone ? below.getValue().values().stream().mapToLong(Kept::characters).sum() : 0;
      return gone;
    });
  }

  /** @param characters of the item when it was created or changed last */
  private record Kept(ObjectNode item, int characters) {}
}
