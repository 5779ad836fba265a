package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.curated.KeyOrder;
import dev.apiscribe.review.drift.Difference;
import java.util.HashSet;
import java.util.Set;

/** Adds and removes properties, and what lists and maps hold. */
final class PropertyEdits {
  private final ChangedSpec ours;
  private final Grafts grafts;
  private final SchemaSplits splits;

  PropertyEdits(ChangedSpec ours, Grafts grafts, SchemaSplits splits) {
    this.ours = ours;
    this.grafts = grafts;
    this.splits = splits;
  }

  boolean apply(Difference difference) {
    String pointer = difference.pointer();
    String owner = ChangedSpec.owner(pointer);
    boolean named = owner.endsWith("/properties");
    String schema = named ? ChangedSpec.owner(owner) : owner;
    String name = JsonPointers.lastName(pointer);
    String step = (named ? "/properties" : "") + JsonPointers.step(name);
    if (!ours.at(schema).isObject()) {
      return false;
    }
    return difference.documentedValue() == null
        ? remove(difference, schema, step, name, named)
        : add(schema, step, name, named);
  }

  private boolean add(String schema, String step, String name, boolean named) {
    for (String there : grafts.counterparts().ofDraft(schema)) {
      JsonNode drafted = grafts.draft().at(there + step);
      if (drafted.isMissingNode()) {
        continue;
      }
      JsonNode copy = grafts.of(drafted);
      ObjectNode object = (ObjectNode) ours.at(schema);
      if (!named) {
        HouseOrder.put(object, KeyOrder.SCHEMA, name, copy);
        return true;
      }
      if (!object.has("properties")) {
        HouseOrder.put(
            object, KeyOrder.SCHEMA, "properties", JsonNodeFactory.instance.objectNode());
      }
      ObjectNode properties = (ObjectNode) object.get("properties");
      JsonNode its = grafts.draft().at(there + "/properties");
      HouseOrder.putAfter(properties, ElementEdits.neighbour(its, properties, name), name, copy);
      grafts.draft().at(there + "/required").forEach(required -> {
        if (required.asText().equals(name)) {
          require(object, name);
        }
      });
      return true;
    }
    return false;
  }

  private boolean remove(
      Difference difference, String schema, String step, String name, boolean named) {
    Set<String> there = grafts.counterparts().ofDraft(schema);
    boolean everywhere =
        there.stream().allMatch(one -> grafts.draft().at(one + step).isMissingNode());
    if (!everywhere) {
      return splits.split(schema, difference.operation());
    } else if (there.isEmpty() || !splits.isCovered(schema)) {
      return false;
    }
    if (named) {
      release((ObjectNode) ours.at(schema), name);
    }
    boolean removed = ours.remove(schema + step);
    if (ours.at(schema + "/properties").isObject()
        && ours.at(schema + "/properties").isEmpty()) {
      ours.remove(schema + "/properties");
      ours.object(schema)
          .filter(object -> !object.has("additionalProperties"))
          .ifPresent(object -> HouseOrder.put(
              object,
              KeyOrder.SCHEMA,
              "additionalProperties",
              JsonNodeFactory.instance.booleanNode(true)));
    }
    return removed;
  }

  /** Adds a name to the required properties, in the order of the properties. */
  static boolean require(ObjectNode schema, String name) {
    Set<String> names = names(schema);
    if (!names.add(name)) {
      return false;
    }
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    schema.path("required").forEach(required::add);
    int at = required.size();
    boolean behind = false;
    for (var property : schema.path("properties").properties()) {
      if (property.getKey().equals(name)) {
        behind = true;
      } else if (behind && names.contains(property.getKey())) {
        for (int i = 0; i < required.size(); i++) {
          at = required.get(i).asText().equals(property.getKey()) ? Math.min(at, i) : at;
        }
      }
    }
    required.insert(at, name);
    HouseOrder.put(schema, KeyOrder.SCHEMA, "required", required);
    return true;
  }

  private static Set<String> names(ObjectNode schema) {
    Set<String> names = new HashSet<>();
    schema.path("required").forEach(one -> names.add(one.asText()));
    return names;
  }

  /** Takes a name out of the required properties. */
  static boolean release(ObjectNode schema, String name) {
    if (!(schema.get("required") instanceof ArrayNode required)) {
      return false;
    }
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).asText().equals(name)) {
        required.remove(i);
        if (required.isEmpty()) {
          schema.remove("required");
        }
        return true;
      }
    }
    return false;
  }
}
