package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.SpecNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares descriptions, examples and keywords without a rule of their own. */
final class AnnotationChanges {
  private static final Map<String, DiffRule> RULES = Map.of(
      "summary", DiffRule.DESCRIPTION_CHANGED,
      "description", DiffRule.DESCRIPTION_CHANGED,
      "title", DiffRule.DESCRIPTION_CHANGED,
      "example", DiffRule.EXAMPLE_CHANGED,
      "examples", DiffRule.EXAMPLE_CHANGED,
      "externalDocs", DiffRule.SOURCE_CHANGED,
      "x-source", DiffRule.SOURCE_CHANGED,
      "x-documented-name", DiffRule.SOURCE_CHANGED,
      "x-displayName", DiffRule.SOURCE_CHANGED);

  private AnnotationChanges() {}

  /** Takes what differs. */
  @FunctionalInterface
  interface Sink {
    void accept(DiffRule rule, SpecNode left, SpecNode right);
  }

  /** @param known the keys of such a node that are compared elsewhere */
  static void compare(SpecNode left, SpecNode right, Set<String> known, Sink sink) {
    for (String key : otherKeys(left, right, known)) {
      SpecNode before = left.get(key);
      SpecNode after = right.get(key);
      if (!before.value().equals(after.value())) {
        sink.accept(
            key.equals("x-environment") ? environment(before, after) : rule(key), before, after);
      }
    }
  }

  /** A client reads the first variable that is set: one behind the others changes no program. */
  private static DiffRule environment(SpecNode left, SpecNode right) {
    List<JsonNode> before = elements(left);
    List<JsonNode> after = elements(right);
    boolean kept = after.size() >= before.size()
        && after.subList(0, before.size()).equals(before)
        && !(left.value().isObject() && right.exists());
    return kept ? DiffRule.ENVIRONMENT_VARIABLE_ADDED : DiffRule.ENVIRONMENT_VARIABLE_REMOVED;
  }

  private static List<JsonNode> elements(SpecNode names) {
    List<JsonNode> elements = new ArrayList<>();
    names.value().forEach(elements::add);
    return elements;
  }

  /** The keys of both that are not among the known ones, in their order. */
  static SortedSet<String> otherKeys(SpecNode left, SpecNode right, Set<String> known) {
    SortedSet<String> keys = new TreeSet<>(left.properties().keySet());
    keys.addAll(right.properties().keySet());
    keys.removeAll(known);
    return keys;
  }

  /** Returns the rule for a key without a rule of its own. */
  static DiffRule rule(String key) {
    return RULES.getOrDefault(
        key, key.startsWith("x-") ? DiffRule.EXTENSION_CHANGED : DiffRule.KEYWORD_CHANGED);
  }

  /** A copy without what is for readers alone. */
  static JsonNode without(JsonNode schema) {
    return without(schema, false);
  }

  /** @param names whether the keys are names of properties, which may be called title or example */
  private static JsonNode without(JsonNode node, boolean names) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (names || !RULES.containsKey(field.getKey())) {
          copy.set(
              field.getKey(),
              without(field.getValue(), !names && field.getKey().equals("properties")));
        }
      }
      return copy;
    } else if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(item -> copy.add(without(item, false)));
      return copy;
    }
    return node;
  }
}
