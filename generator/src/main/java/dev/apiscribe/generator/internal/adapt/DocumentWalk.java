package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.adapt.PartKind.Parts;
import java.util.ArrayList;
import java.util.List;

/** Visits the parts of a document and puts others in their places. Values are not among them. */
abstract class DocumentWalk {
  /**
   * Returns what takes the place of a part, whose own parts are visited next.
   *
   * @param key the name that leads to the part, or its keyword
   */
  JsonNode before(PartKind kind, String key, JsonNode part) {
    return part;
  }

  /** Returns what takes the place of a part whose own parts were visited. */
  JsonNode after(PartKind kind, String key, JsonNode part) {
    return part;
  }

  /** Returns whether the parts of such a part are visited. */
  boolean enters(PartKind kind) {
    return true;
  }

  final void document(ObjectNode root) {
    visit(PartKind.DOCUMENT, "", root);
  }

  final JsonNode visit(PartKind kind, String key, JsonNode declared) {
    JsonNode part = before(kind, key, declared);
    if (part instanceof ObjectNode object && enters(kind)) {
      kind.parts().forEach(parts -> below(object, parts));
    }
    return after(kind, key, part);
  }

  private void below(ObjectNode owner, Parts parts) {
    String keyword = parts.keyword();
    JsonNode value = keyword.isEmpty() ? owner : owner.get(keyword);
    switch (parts.container()) {
      case ONE -> {
        if (value != null && !value.isBoolean()) {
          owner.set(keyword, visit(parts.kind(), keyword, value));
        }
      }
      case LIST -> {
        if (value instanceof ArrayNode list) {
          for (int i = 0; i < list.size(); i++) {
            list.set(i, visit(parts.kind(), keyword, list.get(i)));
          }
        }
      }
      case MAP -> {
        if (value instanceof ObjectNode map) {
          for (String name : names(map)) { // a step may add components
            if (!name.startsWith("x-") || parts.kind().isNamedFreely()) {
              map.set(name, visit(parts.kind(), name, map.get(name)));
            }
          }
        }
      }
    }
  }

  static List<String> names(JsonNode map) {
    List<String> names = new ArrayList<>();
    map.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
