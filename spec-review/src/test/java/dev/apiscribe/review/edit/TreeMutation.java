package dev.apiscribe.review.edit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;

/**
 * One change of a tree.
 *
 * @param pointer of the node that is replaced or deleted; of the mapping or list that gets one more
 */
record TreeMutation(Kind kind, String pointer) {
  enum Kind {
    REPLACE_SCALAR,
    REPLACE_BY_MAPPING,
    DELETE,
    ADD_KEY,
    ADD_FIRST_ITEM,
    ADD_LAST_ITEM
  }

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Every change of every node. */
  static List<TreeMutation> all(JsonNode root) {
    List<TreeMutation> all = new ArrayList<>();
    add(root, "", all);
    return all;
  }

  private static void add(JsonNode node, String pointer, List<TreeMutation> all) {
    if (!pointer.isEmpty()) {
      all.add(new TreeMutation(Kind.DELETE, pointer));
    }
    if (node.isValueNode()) {
      all.add(new TreeMutation(Kind.REPLACE_SCALAR, pointer));
      all.add(new TreeMutation(Kind.REPLACE_BY_MAPPING, pointer));
    } else if (node.isObject()) {
      all.add(new TreeMutation(Kind.ADD_KEY, pointer));
      node.properties()
          .forEach(property ->
              add(property.getValue(), pointer + JsonPointers.step(property.getKey()), all));
    } else {
      all.add(new TreeMutation(Kind.ADD_FIRST_ITEM, pointer));
      all.add(new TreeMutation(Kind.ADD_LAST_ITEM, pointer));
      for (int i = 0; i < node.size(); i++) {
        add(node.get(i), pointer + "/" + i, all);
      }
    }
  }

  JsonNode of(JsonNode root) {
    JsonNode copy = root.deepCopy();
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode node = copy.at(at);
    switch (kind) {
      case DELETE -> {
        if (copy.at(at.head()) instanceof ArrayNode list) {
          list.remove(at.last().getMatchingIndex());
        } else {
          ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
        }
      }
      case REPLACE_SCALAR -> replace(copy, at, other(node));
      case REPLACE_BY_MAPPING ->
        replace(copy, at, JSON.objectNode().put("now", "a mapping").put("with", 2));
      case ADD_KEY -> ((ObjectNode) node).put("x-new", "A text: with a colon.");
      case ADD_FIRST_ITEM -> ((ArrayNode) node).insert(0, another(node));
      case ADD_LAST_ITEM -> ((ArrayNode) node).add(another(node));
    }
    return copy;
  }

  private static JsonNode another(JsonNode list) {
    return list.isEmpty() || list.get(0).isValueNode()
        ? JSON.textNode("a new item")
        : JSON.objectNode().put("name", "new").put("x-of", "It is a new item.");
  }

  private static JsonNode other(JsonNode scalar) {
    if (scalar.isTextual()) {
      return JSON.textNode(scalar.asText() + " And: so on, it's changed.");
    } else if (scalar.isBoolean()) {
      return JSON.booleanNode(!scalar.asBoolean());
    }
    return scalar.isNumber() ? JSON.numberNode(scalar.asInt() + 1) : JSON.textNode("1");
  }

  private static void replace(JsonNode copy, JsonPointer at, JsonNode value) {
    if (copy.at(at.head()) instanceof ArrayNode list) {
      list.set(at.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) copy.at(at.head())).set(at.last().getMatchingProperty(), value);
    }
  }
}
