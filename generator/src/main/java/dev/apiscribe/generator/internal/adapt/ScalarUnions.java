package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins alternatives that are the same in JSON: texts, numbers, truth values, lists. */
final class ScalarUnions {
  private static final int MOST_STEPS = 50;

  private final Draft draft;
  private final Map<String, JsonNode> components;

  ScalarUnions(Draft draft, Map<String, JsonNode> components) {
    this.draft = draft;
    this.components = components;
  }

  /** Returns the alternatives, those of one kind as one. */
  List<JsonNode> joined(List<JsonNode> alternatives) {
    Map<String, List<JsonNode>> kinds = new LinkedHashMap<>();
    for (JsonNode alternative : alternatives) {
      String kind = kind(written(alternative));
      kinds
          .computeIfAbsent(kind.isEmpty() ? "#" + kinds.size() : kind, each -> new ArrayList<>())
          .add(alternative);
    }
    List<JsonNode> joined = new ArrayList<>();
    kinds.forEach((kind, same) -> {
      List<JsonNode> different = new ArrayList<>(new LinkedHashSet<>(same));
      joined.add(different.size() == 1 ? different.get(0) : one(kind, different));
    });
    return joined;
  }

  /** Follows references to what is written at their end. */
  private JsonNode written(JsonNode schema) {
    JsonNode at = schema;
    for (int i = 0; i < MOST_STEPS; i++) {
      String name = Draft.referred(PartKind.SCHEMA, at);
      if (name != null && components.containsKey(name)) {
        at = components.get(name);
      } else if (MergedSchemas.isWrapper(at)) {
        at = at.path("allOf").get(0);
      } else {
        return at;
      }
    }
    return Draft.JSON.objectNode();
  }

  private static String kind(JsonNode schema) {
    String type = schema.path("type").asText();
    return switch (type) {
      case "integer" -> "number";
      case "string", "number", "boolean", "array" -> type;
      default -> "";
    };
  }

  private JsonNode one(String kind, List<JsonNode> same) {
    ObjectNode joined = draft.like(same.get(0));
    draft.note(same.get(0), "alternatives that are all of the kind " + kind + " are one");
    List<JsonNode> written = same.stream().map(this::written).toList();
    switch (kind) {
      case "string" -> {
        joined.put("type", "string");
        listed(joined, written);
      }
      case "array" -> {
        List<JsonNode> items =
            written.stream().map(each -> each.path("items")).distinct().toList();
        joined.put("type", "array");
        ObjectNode either = draft.like(same.get(0));
        items.forEach(either.putArray("oneOf")::add);
        joined.set(
            "items",
            items.stream().anyMatch(JsonNode::isMissingNode)
                ? draft.like(same.get(0))
                : items.size() == 1 ? items.get(0) : either);
      }
      default -> {
        boolean isWhole =
            written.stream().allMatch(each -> each.path("type").asText().equals("integer"));
        joined.put("type", isWhole ? "integer" : kind);
        if (!kind.equals("boolean")) {
          listed(joined, written);
        }
        if (written.stream().map(each -> each.path("format")).distinct().count() == 1
            && written.get(0).has("format")) {
          joined.set("format", written.get(0).get("format"));
        }
      }
    }
    return joined;
  }

  private static void listed(ObjectNode joined, List<JsonNode> written) {
    Set<JsonNode> values = new LinkedHashSet<>();
    boolean isOpen = false;
    for (JsonNode each : written) {
      JsonNode listed = each.path(each.has("enum") ? "enum" : "x-extensible-enum");
      isOpen |= !each.has("enum");
      listed.forEach(values::add);
    }
    if (!values.isEmpty()) {
      values.forEach(joined.putArray(isOpen ? "x-extensible-enum" : "enum")::add);
    }
  }
}
