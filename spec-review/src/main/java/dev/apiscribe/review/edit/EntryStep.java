package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.apiscribe.review.edit.SourceNode.Collection;
import dev.apiscribe.review.edit.SourceNode.SourceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One entry on the way to the intended mapping or list: it is kept, dropped or new.
 *
 * @param index in the file; -1 for a new one
 * @param key null for an item of a list
 * @param value the intended one; missing if the entry is dropped
 */
record EntryStep(int index, @Nullable String key, JsonNode value) {
  boolean isNew() {
    return index < 0;
  }

  boolean isDropped() {
    return value.isMissingNode();
  }

  String name() {
    return Objects.requireNonNull(key, "an item has no key");
  }

  NodePath path(NodePath owner) {
    return key == null ? owner.item() : owner.property(key);
  }

  /** Returns every entry of the file in its order, and the new ones between them. */
  static List<EntryStep> towards(Collection collection, JsonNode intended, NodePath path) {
    return collection.isMapping()
        ? ofMapping(collection.entries(), intended, path.context())
        : ofList(collection, intended);
  }

  /** Returns the keys of a new mapping in the order of the house. */
  static List<EntryStep> sorted(JsonNode mapping, NodePath path) {
    return ofMapping(List.of(), mapping, path.context());
  }

  private static List<EntryStep> ofList(Collection list, JsonNode intended) {
    List<JsonNode> before = new ArrayList<>();
    list.value().forEach(before::add);
    List<JsonNode> after = new ArrayList<>();
    intended.forEach(after::add);
    List<EntryStep> steps = new ArrayList<>();
    for (ListAlignment.Match pair : ListAlignment.of(before, after)) {
      steps.add(new EntryStep(
          pair.before(),
          null,
          pair.after() < 0 ? MissingNode.getInstance() : after.get(pair.after())));
    }
    return steps;
  }

  private static List<EntryStep> ofMapping(
      List<SourceEntry> entries, JsonNode intended, KeyContext context) {
    List<EntryStep> steps = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String key = entries.get(i).name();
      steps.add(new EntryStep(i, key, intended.path(key)));
    }
    String before = null;
    for (Map.Entry<String, JsonNode> property : intended.properties()) {
      String key = property.getKey();
      if (steps.stream().noneMatch(step -> key.equals(step.key()))) {
        steps.add(place(steps, key, before, context), new EntryStep(-1, key, property.getValue()));
      }
      before = key;
    }
    return steps;
  }

  /**
   * Returns where a new key is: after the one that it follows in the intended mapping, as far as
   * the order of the house allows that.
   */
  private static int place(
      List<EntryStep> steps, String key, @Nullable String before, KeyContext context) {
    OptionalInt rank = context.rank(key);
    int lowest = 0;
    int highest = steps.size();
    int wanted = 0;
    for (int i = 0; i < steps.size(); i++) {
      EntryStep step = steps.get(i);
      if (step.isDropped()) {
        continue;
      }
      OptionalInt other = context.rank(step.name());
      if (rank.isPresent() && other.isPresent()) {
        if (other.getAsInt() < rank.getAsInt()) {
          lowest = i + 1;
        } else if (other.getAsInt() > rank.getAsInt()) {
          highest = Math.min(highest, i);
        }
      }
      if (step.name().equals(before)) {
        wanted = i + 1;
      }
    }
    return Math.max(lowest, Math.min(wanted, Math.max(lowest, highest)));
  }
}
