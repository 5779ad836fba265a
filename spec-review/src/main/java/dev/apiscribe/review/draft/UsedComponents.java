package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.ReferencedComponents;
import dev.apiscribe.openapi.YamlFile;
import java.util.Set;

/** The components that a document uses, in the order of their first use. */
final class UsedComponents {
  private UsedComponents() {}

  /** Drops parameters and schemas that nothing leads to, and sorts the others. */
  static void settle(ObjectNode components, JsonNode paths) {
    ObjectNode document = components.objectNode();
    document.set("paths", paths);
    document.set("components", components);
    Set<String> used = ReferencedComponents.of(YamlFile.of("draft", document));
    for (String kind : new String[] {"parameters", "schemas"}) {
      ObjectNode old = (ObjectNode) components.path(kind);
      ObjectNode sorted = old.objectNode();
      used.stream()
          .filter(component -> component.startsWith("/components/" + kind + "/"))
          .map(JsonPointers::lastName)
          .forEach(name -> sorted.set(name, old.get(name)));
      if (sorted.isEmpty()) {
        components.remove(kind);
      } else {
        components.set(kind, sorted);
      }
    }
  }
}
