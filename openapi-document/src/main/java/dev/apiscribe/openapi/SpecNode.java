package dev.apiscribe.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of a file, and where it is written. A node that is not there is a missing node, and never
 * null.
 *
 * @param pointer JSON Pointer of the node
 */
public record SpecNode(YamlFile file, String pointer, JsonNode value) {
  /** Returns the property of an object. */
  public SpecNode get(String property) {
    return new SpecNode(file, pointer + JsonPointers.step(property), value.path(property));
  }

  /** Returns the element of an array. */
  public SpecNode item(int index) {
    return new SpecNode(file, pointer + "/" + index, value.path(index));
  }

  /**
   * Follows references; fails with {@link UnreadableSpecException} if one is broken or circular.
   */
  public SpecNode resolved() {
    return value.path("$ref").isTextual() ? file.node(file.resolve(pointer)) : this;
  }

  public boolean exists() {
    return !value.isMissingNode();
  }

  public boolean isReference() {
    return value.has("$ref");
  }

  /** Returns the text of a property; empty if there is none. */
  public String text(String property) {
    return value.path(property).asText("");
  }

  /** Whether the property is a text that is not blank. */
  public boolean says(String property) {
    return value.path(property).isTextual() && !text(property).isBlank();
  }

  public boolean flag(String property) {
    return value.path(property).asBoolean(false);
  }

  /** Returns the properties of an object by name; none of any other node. */
  public Map<String, SpecNode> properties() {
    Map<String, SpecNode> properties = new LinkedHashMap<>();
    value
        .properties()
        .forEach(property -> properties.put(
            property.getKey(),
            new SpecNode(
                file, pointer + JsonPointers.step(property.getKey()), property.getValue())));
    return properties;
  }

  /** Returns the properties of an object, or the elements of an array; none of any other node. */
  public List<SpecNode> children() {
    List<SpecNode> children = new ArrayList<>(properties().values());
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      children.add(item(i));
    }
    return children;
  }

  public Place place() {
    return file.place(pointer);
  }

  /** Returns the name or the index that leads to the node. */
  public String name() {
    return JsonPointers.lastName(pointer);
  }
}
