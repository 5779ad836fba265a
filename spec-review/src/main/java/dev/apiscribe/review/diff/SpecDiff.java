package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.review.report.Side;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares two versions of an API. */
final class SpecDiff {
  static final Set<Side> REQUEST = Set.of(Side.REQUEST);
  static final Set<Side> RESPONSE = Set.of(Side.RESPONSE);
  static final Set<Side> BOTH = EnumSet.allOf(Side.class);
  static final Set<Side> NEITHER = Set.of();

  private static final Set<String> COMPARED = Set.of(
      "tags",
      "operationId",
      "deprecated",
      "parameters",
      "requestBody",
      "responses",
      "security",
      "servers",
      "x-idempotent",
      "x-pages",
      "x-row-formats");

  private final ApiSpec left;
  private final ApiSpec right;
  private final Changes changes = new Changes();
  private final SchemaGraph graph;
  private final SecurityChanges security;
  private final ServerChanges servers;
  private int operations;

  SpecDiff(ApiSpec left, ApiSpec right) {
    this.left = left;
    this.right = right;
    graph = new SchemaGraph(left, right);
    security = new SecurityChanges(left, right, changes);
    servers = new ServerChanges(left, right, changes);
  }

  List<Change> changes() {
    if (left.isAbsent() != right.isAbsent()) {
      wholeApi();
      return changes.folded();
    }
    DocumentChanges.compare(left.root(), right.root(), changes);
    OperationPair.Matched matched = OperationPair.match(left.operations(), right.operations());
    for (SpecOperation operation : matched.removed()) {
      changes.add(
          DiffRule.OPERATION_REMOVED,
          operation.label(),
          operation.node(),
          missing(right, operation),
          BOTH,
          operation.label(),
          JavaName.of(operation));
    }
    for (SpecOperation operation : matched.added()) {
      changes.add(
          DiffRule.OPERATION_ADDED,
          operation.label(),
          missing(left, operation),
          operation.node(),
          BOTH,
          operation.label(),
          JavaName.of(operation));
    }
    operations = matched.pairs().size();
    matched.pairs().forEach(this::compare);
    new WebhookChanges(graph, changes).compare(left.root(), right.root());
    security.report(right.operations().size());
    servers.report(right.operations().size());
    graph.report(changes);
    new UnusedSchemas(left, right, graph, changes).compare();
    return changes.folded();
  }

  /** One change, however much the API has. */
  private void wholeApi() {
    ApiSpec there = left.isAbsent() ? right : left;
    String subject = "API " + there.title();
    List<String> labels = there.operations().stream().map(SpecOperation::label).toList();
    DiffRule rule = left.isAbsent() ? DiffRule.API_ADDED : DiffRule.API_REMOVED;
    SpecNode before = left.root().get("info").get("title");
    SpecNode after = right.root().get("info").get("title");
    changes.add(
        new Change(rule, subject, "", before, after, labels, BOTH, rule.breaks(), Set.of()));
    operations = labels.size();
  }

  /**
   * Returns how many pairs of operations, or of schemas, the rule was checked against; after the
   * changes.
   */
  int looked(DiffRule rule) {
    return rule.isOfSchemas() ? graph.size() : operations;
  }

  /** Returns the missing node of an operation. */
  private static SpecNode missing(ApiSpec spec, SpecOperation operation) {
    return spec.root().get("paths").get(operation.path()).get(operation.method());
  }

  private void compare(OperationPair pair) {
    SpecNode before = pair.left().node();
    SpecNode after = pair.right().node();
    String label = pair.label();
    if (!pair.left().key().equals(pair.right().key())) {
      changes.add(
          DiffRule.OPERATION_MOVED,
          pair.left().label(),
          label,
          before,
          after,
          BOTH,
          label,
          pair.javaNames());
    }
    if (!pair.left().id().equals(pair.right().id())) {
      changes.add(
          DiffRule.OPERATION_ID_CHANGED,
          label,
          before.get("operationId"),
          after.get("operationId"),
          NEITHER,
          label,
          pair.javaNames());
    }
    tags(pair, before.get("tags"), after.get("tags"));
    if (before.flag("deprecated") != after.flag("deprecated")) {
      DiffRule rule = after.flag("deprecated")
          ? DiffRule.OPERATION_DEPRECATED
          : DiffRule.OPERATION_NO_LONGER_DEPRECATED;
      changes.add(rule, label, before.get("deprecated"), after.get("deprecated"), NEITHER, label);
    }
    if (before.flag("x-idempotent") != after.flag("x-idempotent")) {
      DiffRule rule =
          after.flag("x-idempotent") ? DiffRule.RETRY_PROMISED : DiffRule.RETRY_PROMISE_WITHDRAWN;
      changes.add(
          rule, label, before.get("x-idempotent"), after.get("x-idempotent"), REQUEST, label);
    }
    if (!before.get("x-pages").value().equals(after.get("x-pages").value())) {
      changes.add(
          !before.get("x-pages").exists()
              ? DiffRule.PAGES_ADDED
              : after.get("x-pages").exists() ? DiffRule.PAGES_CHANGED : DiffRule.PAGES_REMOVED,
          label,
          before.get("x-pages"),
          after.get("x-pages"),
          REQUEST,
          label,
          pair.javaNames());
    }
    if (!before.get("x-row-formats").value().equals(after.get("x-row-formats").value())) {
      changes.add(
          DiffRule.ROW_FORMATS_CHANGED,
          label,
          before.get("x-row-formats"),
          after.get("x-row-formats"),
          REQUEST,
          label,
          pair.javaNames());
    }
    new ParameterChanges(pair, graph, changes).compare();
    new BodyChanges(pair, graph, changes).compare();
    new ResponseChanges(pair, graph, changes).compare();
    security.compare(pair);
    servers.compare(pair);
    AnnotationChanges.compare(
        before,
        after,
        COMPARED,
        (rule, from, to) -> changes.add(rule, label, from, to, NEITHER, label));
  }

  private void tags(OperationPair pair, SpecNode before, SpecNode after) {
    if (before.value().equals(after.value())) {
      return;
    }
    String old = pair.left().tag();
    String now = pair.right().tag();
    boolean lone = before.value().size() == 1 && after.value().size() == 1;
    if (lone && !tagsOf(right).contains(old) && !tagsOf(left).contains(now)) {
      changes.add(
          DiffRule.TAG_RENAMED,
          "Tag " + old,
          before,
          after,
          NEITHER,
          pair.label(),
          JavaName.tag(old),
          JavaName.tag(now));
    } else {
      changes.add(
          DiffRule.OPERATION_TAG_CHANGED,
          pair.label(),
          before,
          after,
          NEITHER,
          pair.label(),
          pair.javaNames());
    }
  }

  private static Set<String> tagsOf(ApiSpec spec) {
    Set<String> tags = new HashSet<>();
    spec.operations()
        .forEach(operation ->
            operation.node().value().path("tags").forEach(tag -> tags.add(tag.asText())));
    return tags;
  }
}
