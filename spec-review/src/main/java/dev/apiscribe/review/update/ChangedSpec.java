package dev.apiscribe.review.update;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tree of a spec that is being changed. */
final class ChangedSpec {
  private final YamlFile before;
  private final ObjectNode root;
  private final ListMoves moves = new ListMoves();

  ChangedSpec(YamlFile before) {
    this.before = before;
    root = before.root().deepCopy();
  }

  ObjectNode root() {
    return root;
  }

  /** Returns the document of before. */
  JsonNode before() {
    return before.root();
  }

  ListMoves moves() {
    return moves;
  }

  /** Returns the spec as it is now, with the lines of before. */
  YamlFile file() {
    return before.with(root);
  }

  JsonNode at(String pointer) {
    return pointer.isEmpty() || pointer.startsWith("/")
        ? root.at(JsonPointer.compile(pointer))
        : MissingNode.getInstance();
  }

  Optional<ObjectNode> object(String pointer) {
    return at(pointer) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
  }

  /** Returns the pointer at the end of the references. */
  String resolve(String pointer) {
    return file().resolve(pointer);
  }

  /** Takes out a key, or an item of a list; returns whether it was there. */
  boolean remove(String pointer) {
    JsonNode owner = at(owner(pointer));
    String last = JsonPointer.compile(pointer).last().getMatchingProperty();
    if (owner instanceof ObjectNode object) {
      return object.remove(last) != null;
    }
    int index = JsonPointer.compile(pointer).last().getMatchingIndex();
    return owner instanceof ArrayNode list && list.remove(index) != null;
  }

  static String owner(String pointer) {
    return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /**
   * Takes out the parameters and schemas that nothing refers to, but those that had no use before.
   */
  void removeUnused() {
    Set<String> unused = unused(before.root());
    boolean more = true;
    while (more) {
      more = false;
      for (String pointer : unused(root)) {
        more |= !unused.contains(pointer) && remove(pointer);
      }
    }
    for (String kind : Set.of("parameters", "schemas")) {
      if (at("/components/" + kind).isEmpty()
          && !before.at("/components/" + kind).isEmpty()) {
        remove("/components/" + kind);
      }
    }
  }

  private static Set<String> unused(JsonNode document) {
    Set<String> all = new TreeSet<>();
    for (String kind : Set.of("parameters", "schemas")) {
      Iterator<String> names = document.path("components").path(kind).fieldNames();
      names.forEachRemaining(name -> all.add("/components/" + kind + JsonPointers.step(name)));
    }
    document
        .findValues("$ref")
        .forEach(reference -> all.remove(JsonPointers.ofReference(reference.asText())));
    return all;
  }
}
