package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Which operations and places of a spec use a component. */
final class ComponentUses {
  private final ChangedSpec spec;

  ComponentUses(ChangedSpec spec) {
    this.spec = spec;
  }

  /** Returns the component that a place is in; empty when it is in none. */
  static String component(String pointer) {
    String[] steps = pointer.split("/", 5);
    return steps.length > 3 && steps[1].equals("components")
        ? "/" + steps[1] + "/" + steps[2] + "/" + steps[3]
        : "";
  }

  /** Returns the pointers of the operations from which a component is reached. */
  Set<String> operations(String component) {
    Set<String> all = new TreeSet<>();
    for (String operation : Counterparts.routes(spec.file()).values()) {
      if (reached(operation).contains(component)) {
        all.add(operation);
      }
    }
    return all;
  }

  private Set<String> reached(String operation) {
    Set<String> met = new HashSet<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(spec.at(operation));
    open.add(spec.at(ChangedSpec.owner(operation) + "/parameters"));
    while (!open.isEmpty()) {
      for (JsonNode reference : open.pop().findValues("$ref")) {
        String pointer = JsonPointers.ofReference(reference.asText());
        if (met.add(pointer)) {
          open.add(spec.at(pointer));
        }
      }
    }
    return met;
  }

  /** Returns the pointers of the places that refer to a component. */
  List<String> references(String component) {
    List<String> all = new ArrayList<>();
    collect(spec.root(), "", "#" + component, all);
    return all;
  }

  private static void collect(JsonNode node, String pointer, String wanted, List<String> all) {
    if (node.path("$ref").asText().equals(wanted)) {
      all.add(pointer);
    }
    node.properties()
        .forEach(property -> collect(
            property.getValue(), pointer + JsonPointers.step(property.getKey()), wanted, all));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, wanted, all);
    }
  }

  /** Returns the operation of a key such as {@code GET /berths/{id}}; empty when there is none. */
  String operation(String key) {
    int space = key.indexOf(' ');
    return space < 0
        ? ""
        : Counterparts.routes(spec.file())
            .getOrDefault(
                Counterparts.route(
                    key.substring(0, space).toLowerCase(Locale.ROOT), key.substring(space + 1)),
                "");
  }
}
