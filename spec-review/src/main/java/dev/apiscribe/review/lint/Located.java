package dev.apiscribe.review.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.YamlFile;
import java.util.ArrayList;
import java.util.List;

/** A node of a file together with the JSON Pointer that leads to it. */
record Located(String pointer, JsonNode node) {

  Located child(String name) {
    return new Located(pointer + YamlFile.step(name), node.path(name));
  }

  /** The properties of an object or the elements of an array; nothing for any other node. */
  List<Located> children() {
    List<Located> children = new ArrayList<>(node.size());
    node.properties()
        .forEach(member ->
            children.add(new Located(pointer + YamlFile.step(member.getKey()), member.getValue())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      children.add(new Located(pointer + "/" + i, node.get(i)));
    }
    return children;
  }

  /** The last step of the pointer. */
  String name() {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  String text(String member) {
    return node.path(member).asText("");
  }

  /** Returns whether the property is a text that says something. */
  boolean says(String member) {
    return node.path(member).isTextual() && !text(member).isBlank();
  }

  boolean exists() {
    return !node.isMissingNode();
  }

  boolean isReference() {
    return node.has("$ref");
  }
}
