package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Merges the parts of {@code allOf} into one schema: what is valid for all of them. */
final class MergedSchemas {
  /** What a component says of itself, and not of those that extend it. */
  private static final Set<String> OF_ITSELF = Set.of(
      "title",
      "description",
      "deprecated",
      "example",
      "externalDocs",
      "discriminator",
      "xml",
      "nullable");

  private final Draft draft;
  /** The components as they are written. */
  private final Map<String, JsonNode> components;

  private final Deque<String> within = new ArrayDeque<>();
  /** The components whose schemas are merged. */
  private final Deque<String> inside = new ArrayDeque<>();

  MergedSchemas(Draft draft, Map<String, JsonNode> components) {
    this.draft = draft;
    this.components = components;
  }

  /** Merges what is in a component: an alternative that is the component itself is left out. */
  <T> T within(String name, Supplier<T> work) {
    inside.push(name);
    try {
      return work.get();
    } finally {
      inside.pop();
    }
  }

  /** Returns whether a component is among the parts of a schema, references followed. */
  boolean extendsIt(JsonNode schema, String name) {
    return extendsIt(schema, name, new HashSet<>());
  }

  private boolean extendsIt(JsonNode schema, String name, Set<String> passed) {
    String referred = Draft.referred(PartKind.SCHEMA, schema);
    if (referred != null) {
      return passed.add(referred)
          && components.containsKey(referred)
          && extendsIt(components.get(referred), name, passed);
    }
    for (JsonNode part : schema.path("allOf")) {
      if (name.equals(Draft.referred(PartKind.SCHEMA, part)) || extendsIt(part, name, passed)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a schema says what another is, and adds only what is said of its use. */
  static boolean isWrapper(JsonNode schema) {
    return schema.path("allOf").size() == 1
        && schema.path("allOf").get(0).has("$ref")
        && DocumentWalk.names(schema).stream()
            .allMatch(name ->
                name.equals("allOf") || name.equals("type") || SchemaKeywords.isAnnotation(name));
  }

  /** Returns a schema without {@code allOf}, or with one that is around a reference. */
  ObjectNode merged(ObjectNode schema) {
    if (!schema.path("allOf").isArray()) {
      schema.remove("allOf");
      return schema;
    }
    ObjectNode simple = withoutEmptyParts(schema);
    return isWrapper(simple) || !simple.has("allOf") ? simple : flat(simple);
  }

  /** Moves what parts without values say to their owner. */
  private ObjectNode withoutEmptyParts(ObjectNode schema) {
    List<JsonNode> parts = new ArrayList<>();
    ObjectNode left = draft.like(schema);
    for (JsonNode part : schema.path("allOf")) {
      if (DocumentWalk.names(part).stream().allMatch(SchemaKeywords::isAnnotation)) {
        left.setAll((ObjectNode) part);
      } else {
        parts.add(part);
      }
    }
    schema.properties().forEach(property -> left.set(property.getKey(), property.getValue()));
    left.remove("allOf");
    if (!parts.isEmpty()) {
      parts.forEach(left.putArray("allOf")::add);
    }
    return left;
  }

  /** Returns a schema with all that its parts say, also if it is only around a reference. */
  ObjectNode flat(ObjectNode schema) {
    ObjectNode all = draft.like(schema);
    for (JsonNode part : schema.path("allOf")) {
      merge(all, expanded(part));
    }
    ObjectNode own = draft.like(schema);
    own.setAll(schema);
    own.remove("allOf");
    merge(all, own);
    return all;
  }

  /** Returns a property of a schema or of its parts, references followed. */
  JsonNode property(JsonNode schema, String name) {
    JsonNode property = expanded(schema).path("properties").path(name);
    return property.isObject() ? expanded(property) : property;
  }

  /** Returns a part with all that its references say of values. */
  private ObjectNode expanded(JsonNode part) {
    String name = Draft.referred(PartKind.SCHEMA, part);
    if (name == null) {
      ObjectNode copy = (ObjectNode) draft.copy(part);
      return copy.has("allOf") ? flat(copy) : copy;
    }
    if (within.contains(name) || !components.containsKey(name)) {
      draft.note(part, "the schema is a part of itself, and this part is left out");
      return draft.like(part);
    }
    within.push(name);
    ObjectNode component = expanded(components.get(name));
    within.pop();
    if (isUnionOfWhatExtendsIt(components.get(name))) {
      component.remove(List.of("oneOf", "anyOf"));
    }
    OF_ITSELF.forEach(component::remove);
    DocumentWalk.names(component).stream()
        .filter(keyword -> keyword.startsWith("x-") && !keyword.equals("x-extensible-enum"))
        .forEach(component::remove);
    return component;
  }

  /** An alternative that extends its own union has the properties, and not the alternatives. */
  private boolean isUnionOfWhatExtendsIt(JsonNode union) {
    for (String keyword : List.of("oneOf", "anyOf")) {
      for (JsonNode alternative : union.path(keyword)) {
        String name = Draft.referred(PartKind.SCHEMA, alternative);
        if (name != null && (inside.contains(name) || within.contains(name))) {
          return true;
        }
      }
    }
    return false;
  }

  private void merge(ObjectNode all, ObjectNode part) {
    part.properties().forEach(property -> {
      String keyword = property.getKey();
      JsonNode value = property.getValue();
      JsonNode before = all.get(keyword);
      if (before == null || before.equals(value)) {
        all.set(keyword, value);
      } else {
        all.set(keyword, both(part, keyword, before, value));
      }
    });
  }

  private JsonNode both(ObjectNode part, String keyword, JsonNode before, JsonNode value) {
    return switch (keyword) {
      case "properties" -> properties(before, value);
      case "required" -> union(before, value);
      case "enum" -> intersection(part, before, value);
      case "items", "additionalProperties", "not" -> parts(part, keyword, before, value);
      case "type" -> type(part, before, value);
      case "minimum", "minLength", "minItems", "minProperties" -> larger(before, value, 1);
      case "maximum", "maxLength", "maxItems", "maxProperties" -> larger(before, value, -1);
      case "oneOf", "anyOf", "pattern", "format", "multipleOf" -> {
        draft.note(part, keyword, "another part says something else, and this holds");
        yield value;
      }
      default -> value;
    };
  }

  private ObjectNode properties(JsonNode before, JsonNode value) {
    ObjectNode properties = draft.like(before);
    properties.setAll((ObjectNode) before);
    value.properties().forEach(property -> {
      JsonNode other = properties.get(property.getKey());
      properties.set(
          property.getKey(),
          other == null || other.equals(property.getValue())
              ? property.getValue()
              : parts(value, property.getKey(), other, property.getValue()));
    });
    return properties;
  }

  /** Two schemas of one value, which are merged when the value is read. */
  private JsonNode parts(JsonNode owner, String key, JsonNode before, JsonNode value) {
    if (!before.isObject() || !value.isObject()) {
      return value.isObject() ? value : before;
    }
    if (isTold(value) || isOther(before, value)) {
      ObjectNode told = (ObjectNode) draft.copy(isTold(value) ? before : value);
      if (!isTold(value)) {
        draft.note(owner, key, "another part says something else, and this holds");
      } else if (told.has("$ref")) {
        ObjectNode around = draft.like(value);
        around.setAll((ObjectNode) value);
        around.putArray("allOf").add(told);
        return around;
      } else {
        told.setAll((ObjectNode) value);
      }
      return told;
    }
    ObjectNode both = draft.like(value);
    both.putArray("allOf").add(draft.copy(before)).add(draft.copy(value));
    return both;
  }

  /** Returns whether a schema only describes what another says. */
  private static boolean isTold(JsonNode schema) {
    return DocumentWalk.names(schema).stream().allMatch(SchemaKeywords::isAnnotation);
  }

  private boolean isOther(JsonNode before, JsonNode value) {
    String one = type(before, 0);
    String other = type(value, 0);
    return !one.isEmpty()
        && !other.isEmpty()
        && !one.equals(other)
        && !(one + other).matches("(integer|number){2}");
  }

  private String type(JsonNode schema, int depth) {
    String name = Draft.referred(PartKind.SCHEMA, schema);
    if (name != null && components.containsKey(name) && depth < 20) {
      return type(components.get(name), depth + 1);
    }
    return schema.path("allOf").size() == 1 && depth < 20
        ? type(schema.path("allOf").get(0), depth + 1)
        : schema.path("type").asText("");
  }

  private JsonNode type(JsonNode part, JsonNode before, JsonNode value) {
    if ((before.asText() + value.asText()).matches("numberinteger|integernumber")) {
      return Draft.JSON.textNode("integer");
    }
    draft.note(part, "type", "another part says " + before.asText() + ", and this holds");
    return value;
  }

  private static JsonNode larger(JsonNode before, JsonNode value, int sign) {
    return before.isNumber()
            && value.isNumber()
            && before.decimalValue().compareTo(value.decimalValue()) * sign > 0
        ? before
        : value;
  }

  private ArrayNode union(JsonNode before, JsonNode value) {
    Set<JsonNode> all = new LinkedHashSet<>();
    before.forEach(all::add);
    value.forEach(all::add);
    return Draft.JSON.arrayNode().addAll(all);
  }

  private JsonNode intersection(JsonNode part, JsonNode before, JsonNode value) {
    List<JsonNode> both = new ArrayList<>();
    before.forEach(each -> value.forEach(other -> {
      if (each.equals(other)) {
        both.add(each);
      }
    }));
    if (both.isEmpty()) {
      draft.note(part, "enum", "no value is valid for all parts, and these hold");
      return value;
    }
    return Draft.JSON.arrayNode().addAll(both);
  }
}
