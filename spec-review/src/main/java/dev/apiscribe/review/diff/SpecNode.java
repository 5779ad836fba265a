package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.YamlFile;
import dev.apiscribe.review.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A node of a spec, and where it is written. What is not there is a missing node; nothing is null. */
record SpecNode(YamlFile spec, String pointer, JsonNode value) {
  SpecNode get(String key) {
    return new SpecNode(spec, pointer + YamlFile.step(key), value.path(key));
  }

  SpecNode item(int index) {
    return new SpecNode(spec, pointer + "/" + index, value.path(index));
  }

  /** At the end of its references. */
  SpecNode resolved() {
    if (!value.path("$ref").isTextual()) {
      return this;
    }
    String target = spec.resolve(pointer);
    return new SpecNode(spec, target, spec.at(target));
  }

  boolean exists() {
    return !value.isMissingNode();
  }

  /** Empty when there is none. */
  String text(String key) {
    return value.path(key).asText("");
  }

  boolean flag(String key) {
    return value.path(key).asBoolean(false);
  }

  /** Its properties by name; of an object alone. */
  Map<String, SpecNode> members() {
    Map<String, SpecNode> members = new LinkedHashMap<>();
    value.fieldNames().forEachRemaining(name -> members.put(name, get(name)));
    return members;
  }

  Place place() {
    return spec.place(pointer);
  }

  /** The last step of the pointer, as it is written. */
  String name() {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  /** The keys of both that are not among the known ones, in their order. */
  static List<String> otherKeys(SpecNode left, SpecNode right, Set<String> known) {
    TreeSet<String> keys = new TreeSet<>(left.members().keySet());
    keys.addAll(right.members().keySet());
    keys.removeAll(known);
    return List.copyOf(keys);
  }
}
