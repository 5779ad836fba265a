package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every place of a document that holds a string: values and names, found by walking. */
final class StringPlaces {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Parents whose properties have names that a document chooses. */
  private static final Set<String> NAMING = Set.of(
      "paths",
      "webhooks",
      "pathItems",
      "properties",
      "patternProperties",
      "dependentSchemas",
      "dependentRequired",
      "$defs",
      "schemas",
      "responses",
      "parameters",
      "examples",
      "requestBodies",
      "headers",
      "securitySchemes",
      "links",
      "callbacks",
      "content",
      "variables",
      "encoding",
      "mapping",
      "scopes");

  /**
   * A place.
   *
   * @param pointer JSON Pointer of the value, or of what has the name
   * @param role the pointer with a star for each name and index: places of one role are read by the
   *     same code
   */
  record StringPlace(String pointer, boolean isName, String role) {
    /**
     * What the string is: the keyword that holds it, such as {@code description} or {@code enum/*},
     * or that whose names it is one of.
     */
    String kind() {
      String[] steps = role.split("/");
      String last = steps[steps.length - 1];
      boolean listed = last.equals("*") && steps.length > 2;
      String what = listed ? steps[steps.length - 2] + "/*" : last;
      int data = role.replaceAll("/(example|value)(/.*)?$", "/$1").length();
      return isName
          ? (listed ? "name in " + steps[steps.length - 2] : "keyword")
          : data < role.length() ? "example" : what;
    }

    @Override
    public String toString() {
      return (isName ? "name of #" : "#") + pointer;
    }
  }

  private final JsonNode document;
  private final List<StringPlace> all = new ArrayList<>();

  private StringPlaces(JsonNode document) {
    this.document = document;
    walk(document, "", "", "");
  }

  static StringPlaces of(JsonNode document) {
    return new StringPlaces(document);
  }

  List<StringPlace> all() {
    return all;
  }

  private void walk(JsonNode node, String pointer, String role, String parent) {
    if (node.isObject()) {
      boolean naming =
          NAMING.contains(parent) || parent.startsWith("x-") || parent.equals("security");
      node.properties().forEach(property -> {
        String at = pointer + JsonPointers.step(property.getKey());
        String propertyRole = role + "/" + (naming ? "*" : property.getKey());
        all.add(new StringPlace(at, true, propertyRole));
        walk(
            property.getValue(),
            at,
            propertyRole,
            naming && !parent.startsWith("x-") ? "" : property.getKey());
      });
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(
            node.get(i),
            pointer + "/" + i,
            role + "/*",
            parent.equals("security") ? "security" : "");
      }
    } else if (node.isTextual()) {
      all.add(new StringPlace(pointer, false, role));
    }
  }

  /** A document with other strings in some places, and where the places are in it. */
  record Changed(JsonNode document, Map<StringPlace, String> pointers) {}

  /**
   * Returns the document with the texts in their places; what refers to something by a changed name
   * has the new one.
   */
  Changed with(Map<StringPlace, String> texts) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> values = new HashMap<>();
    texts.forEach((place, text) -> (place.isName() ? names : values).put(place.pointer(), text));
    new NamesInUse(document, names, values).follow();
    Map<String, String> moved = new HashMap<>();
    JsonNode changed = copy(document, "", "", names, values, moved);
    references(changed, document, "", values, moved);
    Map<StringPlace, String> pointers = new HashMap<>();
    texts.keySet().forEach(place -> pointers.put(place, moved.get(place.pointer())));
    return new Changed(changed, pointers);
  }

  private static JsonNode copy(
      JsonNode node,
      String pointer,
      String now,
      Map<String, String> names,
      Map<String, String> values,
      Map<String, String> moved) {
    moved.put(pointer, now);
    if (node.isObject()) {
      ObjectNode copy = JSON.objectNode();
      node.properties().forEach(property -> {
        String at = pointer + JsonPointers.step(property.getKey());
        String wanted = names.getOrDefault(at, property.getKey());
        // two of one name would be one
        String name = node.has(wanted) || copy.has(wanted) ? property.getKey() : wanted;
        copy.set(
            name,
            copy(property.getValue(), at, now + JsonPointers.step(name), names, values, moved));
      });
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JSON.arrayNode();
      for (int i = 0; i < node.size(); i++) {
        copy.add(copy(node.get(i), pointer + "/" + i, now + "/" + i, names, values, moved));
      }
      return copy;
    }
    if (node.isTextual()) {
      return JSON.textNode(values.getOrDefault(pointer, node.asText()));
    }
    return node;
  }

  /** Leads each reference that has no text of its own to where its target is now. */
  private static void references(
      JsonNode root,
      JsonNode before,
      String pointer,
      Map<String, String> values,
      Map<String, String> moved) {
    if (before.isTextual() && !values.containsKey(pointer) && before.asText().startsWith("#/")) {
      String target = moved.get(before.asText().substring(1));
      String now = moved.get(pointer);
      int last = now.lastIndexOf('/');
      JsonNode owner = target == null ? null : root.at(now.substring(0, last));
      if (owner instanceof ObjectNode object) {
        object.put(JsonPointers.lastName(now), "#" + target);
      }
    }
    if (before.isObject()) {
      before
          .properties()
          .forEach(property -> references(
              root,
              property.getValue(),
              pointer + JsonPointers.step(property.getKey()),
              values,
              moved));
    }
    for (int i = 0; before.isArray() && i < before.size(); i++) {
      references(root, before.get(i), pointer + "/" + i, values, moved);
    }
  }
}
