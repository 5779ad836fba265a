package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.SpecNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Schemas that no operation leads to: nothing of them travels, but they are classes. */
final class UnusedSchemas {
  private final ApiSpec left;
  private final ApiSpec right;
  private final SchemaGraph graph;
  private final Changes changes;

  UnusedSchemas(ApiSpec left, ApiSpec right, SchemaGraph graph, Changes changes) {
    this.left = left;
    this.right = right;
    this.graph = graph;
    this.changes = changes;
  }

  /**
   * A used schema that is gone, or is new, went or came with what used it: that is reported there.
   */
  void compare() {
    Set<String> usedBefore = used(left);
    Set<String> usedAfter = used(right);
    SpecNode before = left.root().get("components").get("schemas");
    SpecNode after = right.root().get("components").get("schemas");
    Set<String> merged = merged(right);
    before.properties().forEach((name, schema) -> {
      SpecNode now = after.get(name);
      boolean compared = graph.compared(schema, now)
          || (merged.contains(now.pointer()) && usedAfter.contains(now.pointer()));
      if (!now.exists() && !usedBefore.contains(schema.pointer())) {
        differs(DiffRule.UNUSED_SCHEMA_REMOVED, name, schema, now);
      } else if (now.exists()
          && !compared
          && !AnnotationChanges.without(schema.value())
              .equals(AnnotationChanges.without(now.value()))) {
        differs(DiffRule.UNUSED_SCHEMA_CHANGED, name, schema, now);
      } else if (now.exists() && !compared && !schema.value().equals(now.value())) {
        differs(DiffRule.DESCRIPTION_CHANGED, name, schema, now);
      }
    });
    after.properties().forEach((name, schema) -> {
      if (!before.get(name).exists() && !usedAfter.contains(schema.pointer())) {
        differs(DiffRule.UNUSED_SCHEMA_ADDED, name, before.get(name), schema);
      }
    });
  }

  private void differs(DiffRule rule, String name, SpecNode before, SpecNode after) {
    changes.add(rule, name, before, after, SpecDiff.NEITHER, "", JavaName.model(name, ""));
  }

  /**
   * The pointers of what is part of other schemas by their {@code allOf}, and compared as a part of
   * them.
   */
  private static Set<String> merged(ApiSpec spec) {
    Set<String> merged = new HashSet<>();
    for (JsonNode all : spec.root().value().findValues("allOf")) {
      all.forEach(part -> merged.add(part.path("$ref").asText("").replaceFirst("^#", "")));
    }
    return merged;
  }

  /** The pointers of everything that the operations refer to, directly or not. */
  private static Set<String> used(ApiSpec spec) {
    Set<String> used = new HashSet<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(spec.root().get("paths").value());
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      JsonNode reference = node.path("$ref");
      if (reference.isTextual()
          && reference.asText().startsWith("#/")
          && used.add(reference.asText().substring(1))) {
        open.add(spec.root().file().at(reference.asText().substring(1)));
      }
      node.forEach(open::add);
    }
    return used;
  }
}
