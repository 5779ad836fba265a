package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document that is being adapted: its tree, where each part of it is written, and what the steps
 * decided.
 */
final class Draft {
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Where a part is written. */
  record Origin(String file, String pointer) {
    Origin below(String step) {
      return new Origin(file, pointer + JsonPointers.step(step));
    }

    @Override
    public String toString() {
      return PlainText.inShort(file + "#" + pointer);
    }
  }

  private final ObjectNode root;
  private final String file;
  /** Of objects and arrays, which no two places share. */
  private final Map<JsonNode, Origin> origins = new IdentityHashMap<>();

  private final Set<String> notes = new LinkedHashSet<>();

  private final Map<String, JsonNode> files = new HashMap<>();

  private final NameLock lock;

  Draft(YamlFile document, NameLock lock) {
    this.lock = lock;
    file = document.name();
    read(document);
    root = (ObjectNode) copy(document.root(), new Origin(file, ""));
  }

  /** Notes what another file has. */
  void read(YamlFile other) {
    files.put(other.name(), other.root());
  }

  NameLock lock() {
    return lock;
  }

  ObjectNode root() {
    return root;
  }

  String file() {
    return file;
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Returns a copy of a tree that is written elsewhere. */
  JsonNode copy(JsonNode node, Origin origin) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.objectNode();
      origins.put(copy, origin);
      object
          .properties()
          .forEach(property -> copy.set(
              property.getKey(), copy(property.getValue(), origin.below(property.getKey()))));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.arrayNode();
      origins.put(copy, origin);
      for (int i = 0; i < array.size(); i++) {
        copy.add(copy(array.get(i), origin.below(String.valueOf(i))));
      }
      return copy;
    }
    return node;
  }

  /** Returns a copy that is written where its original is. */
  JsonNode copy(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = like(node);
      object
          .properties()
          .forEach(property -> copy.set(property.getKey(), copy(property.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.arrayNode();
      origins.put(copy, origin(node));
      array.forEach(element -> copy.add(copy(element)));
      return copy;
    }
    return node;
  }

  /** Returns an empty object that takes the place of another, or a part of it. */
  ObjectNode like(JsonNode other) {
    ObjectNode object = JSON.objectNode();
    origins.put(object, origin(other));
    return object;
  }

  /** Returns an empty array that takes the place of something else, or a part of it. */
  ArrayNode listLike(JsonNode other) {
    ArrayNode array = JSON.arrayNode();
    origins.put(array, origin(other));
    return array;
  }

  /**
   * Returns where an object or array is written; the document itself for one that no step knows.
   */
  Origin origin(JsonNode node) {
    return origins.getOrDefault(node, new Origin(file, ""));
  }

  /** Returns whether a step knows where an object or array is written. */
  boolean isWritten(JsonNode node) {
    return origins.containsKey(node);
  }

  /** Returns the place itself, or the nearest around it that is written. */
  Origin written(Origin place) {
    JsonNode root = files.getOrDefault(place.file(), JSON.objectNode());
    String pointer = place.pointer();
    while (!pointer.isEmpty() && root.at(pointer).isMissingNode()) {
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
    return new Origin(place.file(), pointer);
  }

  /** Notes what became of an object or array. */
  void note(JsonNode at, String text) {
    notes.add(origin(at) + ": " + PlainText.inShort(text));
  }

  /** Notes what became of a value of an object. */
  void note(JsonNode owner, String key, String text) {
    notes.add(written(origin(owner).below(key)) + ": " + PlainText.inShort(text));
  }

  /** Returns a section of the components, which is made if there is none. */
  ObjectNode section(PartKind kind) {
    ObjectNode components = object(root, "components");
    return object(components, kind.section());
  }

  private ObjectNode object(ObjectNode owner, String name) {
    if (!(owner.get(name) instanceof ObjectNode)) {
      owner.set(name, like(owner));
    }
    return (ObjectNode) owner.get(name);
  }

  /** Returns a reference to a component, in the place of another node. */
  ObjectNode reference(PartKind kind, String name, JsonNode instead) {
    return like(instead).put("$ref", reference(kind, name));
  }

  static String reference(PartKind kind, String name) {
    return "#" + kind.components() + JsonPointers.step(name);
  }

  /** Returns the name of the component that an object refers to; null if it refers to none. */
  static String referred(PartKind kind, JsonNode node) {
    return named(kind, node.path("$ref").asText(""));
  }

  /** Returns the name of the component that a reference leads to; null if it leads to none. */
  static String named(PartKind kind, String reference) {
    String prefix = "#" + kind.components() + "/";
    return reference.startsWith(prefix) && reference.indexOf('/', prefix.length()) < 0
        ? JsonPointers.unescaped(JsonPointers.ofFragment(reference.substring(prefix.length())))
        : null;
  }
}
