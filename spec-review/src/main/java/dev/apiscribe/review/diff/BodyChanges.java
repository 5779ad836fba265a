package dev.apiscribe.review.diff;

import static dev.apiscribe.review.diff.SpecDiff.REQUEST;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Side;
import java.util.Set;

/** Compares the request bodies of an operation. */
final class BodyChanges {
  private static final Set<String> COMPARED = Set.of("required", "content");

  private final OperationPair pair;
  private final SchemaGraph graph;
  private final Changes changes;

  BodyChanges(OperationPair pair, SchemaGraph graph, Changes changes) {
    this.pair = pair;
    this.graph = graph;
    this.changes = changes;
  }

  void compare() {
    SpecNode before = pair.left().node().get("requestBody").resolved();
    SpecNode after = pair.right().node().get("requestBody").resolved();
    if (!before.exists() && !after.exists()) {
      return;
    }
    String subject = "Body of " + pair.label();
    if (!before.exists()) {
      differs(
          after.flag("required") ? DiffRule.REQUIRED_BODY_ADDED : DiffRule.OPTIONAL_BODY_ADDED,
          subject,
          before,
          after);
      return;
    } else if (!after.exists()) {
      differs(DiffRule.BODY_REMOVED, subject, before, after);
      return;
    }
    if (before.flag("required") != after.flag("required")) {
      DiffRule rule =
          after.flag("required") ? DiffRule.BODY_BECOMES_REQUIRED : DiffRule.BODY_BECOMES_OPTIONAL;
      differs(rule, subject, before.get("required"), after.get("required"));
    }
    new MediaTypeChanges(pair, graph, changes, Side.REQUEST, subject)
        .compare(before.get("content"), after.get("content"));
    AnnotationChanges.compare(
        before,
        after,
        COMPARED,
        (rule, from, to) -> changes.add(rule, subject, from, to, SpecDiff.NEITHER, pair.label()));
  }

  private void differs(DiffRule rule, String subject, SpecNode left, SpecNode right) {
    changes.add(rule, subject, left, right, REQUEST, pair.label(), pair.javaNames());
  }
}
