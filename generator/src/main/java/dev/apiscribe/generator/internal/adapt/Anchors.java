package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.openapi.JsonPointers;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes references to the names that schemas give themselves, {@code $anchor} and {@code $id}, as
 * pointers. A {@code $dynamicRef} leads where only one schema has the name.
 */
final class Anchors extends DocumentWalk {
  private static final String DYNAMIC = "$dynamicRef";

  private final Draft draft;
  /** Pointers of objects and arrays, as the document is now. */
  private final Map<JsonNode, String> pointers = new IdentityHashMap<>();
  /** The nearest {@code $id} of schemas, or an empty one. */
  private final Map<JsonNode, String> bases = new IdentityHashMap<>();
  /** Pointers of the schemas that have an anchor, by base and name. */
  private final Map<String, List<String>> anchors = new HashMap<>();

  private final List<ObjectNode> references = new ArrayList<>();
  private final List<String> around = new ArrayList<>(List.of(""));

  Anchors(Draft draft) {
    this.draft = draft;
  }

  void run() {
    point(draft.root(), "");
    document(draft.root());
    references.forEach(reference -> {
      lead(reference, "$ref");
      dynamic(reference);
    });
  }

  private void point(JsonNode node, String pointer) {
    pointers.put(node, pointer);
    node.properties()
        .forEach(
            property -> point(property.getValue(), pointer + JsonPointers.step(property.getKey())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      point(node.get(i), pointer + "/" + i);
    }
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if (kind == PartKind.SCHEMA && part instanceof ObjectNode schema) {
      String base = around.get(around.size() - 1);
      if (schema.path("$id").isTextual()) {
        String id = schema.path("$id").asText();
        int fragment = id.indexOf('#');
        String before = fragment < 0 ? id : id.substring(0, fragment);
        base = before.isEmpty() ? base : resolved(base, before);
        // A fragment is an anchor, as earlier drafts have it.
        add(base, fragment < 0 ? "" : id.substring(fragment + 1), schema);
      }
      around.add(base);
      bases.put(schema, base);
      for (String keyword : List.of("$anchor", "$dynamicAnchor")) {
        if (schema.path(keyword).isTextual()) {
          add(base, schema.path(keyword).asText(), schema);
        }
      }
      if (schema.has("$ref") || schema.has(DYNAMIC)) {
        references.add(schema);
      }
    }
    return part;
  }

  @Override
  JsonNode after(PartKind kind, String key, JsonNode part) {
    if (kind == PartKind.SCHEMA && part instanceof ObjectNode) {
      around.remove(around.size() - 1);
    }
    return part;
  }

  private void add(String base, String name, JsonNode schema) {
    anchors.computeIfAbsent(base + "#" + name, key -> new ArrayList<>()).add(pointers.get(schema));
  }

  private void lead(ObjectNode reference, String keyword) {
    String text = reference.path(keyword).asText("");
    if (text.isEmpty() || text.startsWith("#/") || text.equals("#")) {
      return;
    }
    List<String> found = found(reference, text);
    if (found.size() == 1) {
      reference.remove(keyword);
      reference.put("$ref", "#" + found.get(0));
    } else if (!found.isEmpty()) {
      draft.note(
          reference,
          keyword,
          found.size() + " schemas have this name, and any JSON is taken. Give each its own.");
      reference.remove(keyword);
    }
  }

  private void dynamic(ObjectNode reference) {
    String text = reference.path(DYNAMIC).asText("");
    if (reference.has("$ref") || text.isEmpty()) {
      return;
    }
    String name = text.substring(text.indexOf('#') + 1);
    List<String> all = anchors.entrySet().stream()
        .filter(each -> each.getKey().endsWith("#" + name))
        .flatMap(each -> each.getValue().stream())
        .toList();
    if (all.size() > 1 && !name.startsWith("/")) {
      throw new IllegalArgumentException(draft.origin(reference).below(DYNAMIC) + ": found "
          + all.size() + " schemas with the $dynamicAnchor '" + PlainText.inShort(name)
          + "', and which one is meant depends on who refers to this one. Write a $ref to one of"
          + " them.");
    }
    if (text.startsWith("#/")) {
      reference.set("$ref", reference.remove(DYNAMIC));
    } else if (all.size() == 1) {
      reference.remove(DYNAMIC);
      reference.put("$ref", "#" + all.get(0));
    }
  }

  /** Returns the schemas that a reference leads to; none if it leads elsewhere. */
  private List<String> found(JsonNode reference, String text) {
    String base = bases.getOrDefault(reference, "");
    String target = resolved(base, text);
    String key = target.contains("#") ? target : target + "#";
    List<String> own = anchors.getOrDefault(key, List.of());
    if (!own.isEmpty() || !text.startsWith("#")) {
      return own;
    }
    return anchors.getOrDefault(text, List.of());
  }

  private static String resolved(String base, String text) {
    try {
      return base.isEmpty() ? text : URI.create(base).resolve(text).toString();
    } catch (IllegalArgumentException e) { // no address: a name like any other
      return text;
    }
  }
}
