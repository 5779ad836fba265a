package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes out which value of a discriminator means which component: names mean components, and a
 * schema that others extend means all of them.
 */
final class Discriminators {
  private final Draft draft;
  private final Map<String, Set<String>> children = new LinkedHashMap<>();

  Discriminators(Draft draft) {
    this.draft = draft;
  }

  void run() {
    JsonNode schemas = draft.root().path("components").path("schemas");
    schemas
        .properties()
        .forEach(schema -> parents(schema.getValue())
            .forEach(parent -> children
                .computeIfAbsent(parent, each -> new LinkedHashSet<>())
                .add(schema.getKey())));
    schemas.properties().forEach(schema -> {
      if (schema.getValue() instanceof ObjectNode written && isParent(written)) {
        written(written)
            .ifPresent(mapping -> complete(written, mapping, descendants(schema.getKey())));
      }
    });
    new DocumentWalk() {
      @Override
      JsonNode before(PartKind kind, String key, JsonNode part) {
        if (kind == PartKind.SCHEMA && part instanceof ObjectNode schema && !isParent(schema)) {
          written(schema).ifPresent(mapping -> complete(schema, mapping, alternatives(schema)));
        }
        return part;
      }
    }.document(draft.root());
  }

  static boolean isParent(JsonNode schema) {
    return schema.has("discriminator") && !schema.has("oneOf") && !schema.has("anyOf");
  }

  private static Set<String> parents(JsonNode schema) {
    Set<String> parents = new LinkedHashSet<>();
    for (JsonNode part : schema.path("allOf")) {
      String parent = Draft.referred(PartKind.SCHEMA, part);
      if (parent != null) {
        parents.add(parent);
      } else {
        parents.addAll(parents(part));
      }
    }
    return parents;
  }

  private Set<String> descendants(String parent) {
    Set<String> all = new LinkedHashSet<>();
    List<String> next = new ArrayList<>(children.getOrDefault(parent, Set.of()));
    for (int i = 0; i < next.size(); i++) {
      if (!next.get(i).equals(parent) && all.add(next.get(i))) {
        next.addAll(children.getOrDefault(next.get(i), Set.of()));
      }
    }
    return all;
  }

  private static List<String> alternatives(JsonNode schema) {
    List<String> names = new ArrayList<>();
    for (String union : List.of("oneOf", "anyOf")) {
      for (JsonNode alternative : schema.path(union)) {
        String name = Draft.referred(PartKind.SCHEMA, alternative);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Returns the mapping, with references for names; none where there is no discriminator. */
  private Optional<ObjectNode> written(ObjectNode schema) {
    if (schema.path("discriminator").isTextual()) { // as Swagger 2.0 has it
      String property = schema.path("discriminator").asText();
      schema.set("discriminator", draft.like(schema).put("propertyName", property));
    }
    if (!(schema.get("discriminator") instanceof ObjectNode discriminator)
        || !discriminator.path("propertyName").isTextual()) {
      schema.remove("discriminator");
      return Optional.empty();
    }
    if (!(discriminator.get("mapping") instanceof ObjectNode)) {
      discriminator.set("mapping", draft.like(discriminator));
    }
    ObjectNode mapping = (ObjectNode) discriminator.get("mapping");
    JsonNode schemas = draft.root().path("components").path("schemas");
    for (String value : DocumentWalk.names(mapping)) {
      String target = mapping.path(value).asText("");
      String name = schemas.has(target) ? target : Draft.named(PartKind.SCHEMA, target);
      if (name != null && schemas.has(name)) {
        mapping.put(value, Draft.reference(PartKind.SCHEMA, name));
      } else {
        mapping.remove(value);
        draft.note(mapping, value, "there is no such schema, and the value is left out");
      }
    }
    return Optional.of(mapping);
  }

  /** Enters the schemas that no value leads to. */
  private void complete(ObjectNode schema, ObjectNode mapping, Collection<String> names) {
    ObjectNode discriminator = (ObjectNode) schema.path("discriminator");
    DiscriminatorValues values = new DiscriminatorValues(
        draft.root().path("components").path("schemas"),
        discriminator.path("propertyName").asText());
    Set<String> mapped = new HashSet<>();
    mapping.forEach(target -> mapped.add(target.asText()));
    List<String> left = names.stream()
        .filter(name -> !mapped.contains(Draft.reference(PartKind.SCHEMA, name)))
        .distinct()
        .toList();
    values.of(left).forEach((name, its) -> {
      if (!its.equals(Set.of(name))) {
        draft.note(
            discriminator,
            "propertyName",
            "its values of " + name + " are " + String.join(", ", its)
                + ", for no mapping leads there, and the schema has no other");
      }
      its.stream()
          .filter(value -> !mapping.has(value))
          .forEach(value -> mapping.put(value, Draft.reference(PartKind.SCHEMA, name)));
    });
  }
}
