package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.ReferencedComponents;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecTree;
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
    Set<String> usedBefore = ReferencedComponents.ofOperations(left.root().file());
    Set<String> usedAfter = ReferencedComponents.ofOperations(right.root().file());
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
    for (SpecNode node : new SpecTree(spec.root().file()).nodes()) {
      for (SpecNode part : node.get("allOf").children()) {
        part.file().target(part.text("$ref")).ifPresent(merged::add);
      }
    }
    return merged;
  }
}
