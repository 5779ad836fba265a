package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Copies of JSON values in which one place differs. */
public final class JsonEdit {
  private JsonEdit() {}

  /**
   * A copy in which the value at the pointer is another one; an empty pointer replaces the whole.
   */
  public static JsonNode with(JsonNode root, String pointer, JsonNode value) {
    if (pointer.isEmpty()) {
      return value;
    }
    JsonNode copy = root.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode owner = copy.at(place.head());
    if (owner instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    } else if (owner instanceof ArrayNode array) {
      int index = place.last().getMatchingIndex();
      if (index < array.size()) {
        array.set(index, value);
      } else {
        array.add(value);
      }
    } else {
      throw new IllegalArgumentException("nothing at " + pointer + " can be replaced");
    }
    return copy;
  }

  /** A copy without the object property at the pointer. */
  public static JsonNode without(JsonNode root, String pointer) {
    JsonNode copy = root.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    if (copy.at(place.head()) instanceof ObjectNode object) {
      object.remove(List.of(place.last().getMatchingProperty()));
      return copy;
    }
    throw new IllegalArgumentException("nothing at " + pointer + " can be removed");
  }
}
