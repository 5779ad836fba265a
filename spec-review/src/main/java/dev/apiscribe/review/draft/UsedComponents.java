package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** The components that a document uses, in the order of their first use. */
final class UsedComponents {
  private final ObjectNode components;
  private final Set<String> met = new LinkedHashSet<>();

  private UsedComponents(ObjectNode components) {
    this.components = components;
  }

  /** Drops parameters and schemas that nothing leads to, and sorts the others. */
  static void settle(ObjectNode components, JsonNode paths) {
    UsedComponents reach = new UsedComponents(components);
    reach.walk(paths);
    for (String kind : new String[] {"parameters", "schemas"}) {
      ObjectNode old = (ObjectNode) components.path(kind);
      ObjectNode sorted = old.objectNode();
      String prefix = "#/components/" + kind + "/";
      reach.met.stream()
          .filter(reference -> reference.startsWith(prefix))
          .map(reference -> reference.substring(prefix.length()))
          .forEach(name -> sorted.set(name, old.get(name)));
      if (sorted.isEmpty()) {
        components.remove(kind);
      } else {
        components.set(kind, sorted);
      }
    }
  }

  // A schema stands before those that it leads to.
  private void walk(JsonNode node) {
    String reference = node.path("$ref").asText();
    if (!reference.isEmpty()) {
      if (met.add(reference)) {
        walk(components.at(reference.replaceFirst("^#/components", "")));
      }
      return;
    }
    node.forEach(this::walk);
  }
}
