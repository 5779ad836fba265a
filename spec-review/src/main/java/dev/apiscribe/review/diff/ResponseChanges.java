package dev.apiscribe.review.diff;

import static dev.apiscribe.review.diff.SpecDiff.RESPONSE;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Side;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares the responses of an operation. */
final class ResponseChanges {
  private static final Set<String> COMPARED = Set.of("content", "headers");
  private static final Set<String> COMPARED_OF_HEADERS = Set.of("schema", "required");

  private final OperationPair pair;
  private final SchemaGraph graph;
  private final Changes changes;

  ResponseChanges(OperationPair pair, SchemaGraph graph, Changes changes) {
    this.pair = pair;
    this.graph = graph;
    this.changes = changes;
  }

  void compare() {
    SpecNode before = pair.left().node().get("responses");
    SpecNode after = pair.right().node().get("responses");
    before.properties().forEach((status, response) -> {
      if (after.get(status).exists()) {
        response(status, response.resolved(), after.get(status).resolved());
      } else {
        differs(
            isSuccess(status) ? DiffRule.SUCCESS_STATUS_REMOVED : DiffRule.ERROR_STATUS_REMOVED,
            "Status " + status,
            response,
            after.get(status));
      }
    });
    after.properties().forEach((status, response) -> {
      if (!before.get(status).exists()) {
        differs(
            isSuccess(status) ? DiffRule.SUCCESS_STATUS_ADDED : DiffRule.ERROR_STATUS_ADDED,
            "Status " + status,
            before.get(status),
            response);
      }
    });
  }

  private void response(String status, SpecNode left, SpecNode right) {
    String subject = "Body of status " + status + " of " + pair.label();
    SpecNode before = left.get("content");
    SpecNode after = right.get("content");
    if (before.value().size() > 0 && after.value().size() == 0) {
      differs(DiffRule.RESPONSE_BODY_REMOVED, subject, before, after);
    } else if (before.value().size() == 0 && after.value().size() > 0) {
      differs(
          isSuccess(status) ? DiffRule.SUCCESS_BODY_ADDED : DiffRule.ERROR_BODY_ADDED,
          subject,
          before,
          after);
    } else {
      new MediaTypeChanges(pair, graph, changes, Side.RESPONSE, subject).compare(before, after);
    }
    headers(left.get("headers"), right.get("headers"));
    String what = "Status " + status + " of " + pair.label();
    AnnotationChanges.compare(
        left,
        right,
        COMPARED,
        (rule, from, to) -> changes.add(rule, what, from, to, SpecDiff.NEITHER, pair.label()));
  }

  private void headers(SpecNode left, SpecNode right) {
    Map<String, SpecNode> before = byName(left);
    Map<String, SpecNode> after = byName(right);
    before.forEach((name, header) -> {
      SpecNode other = after.get(name);
      if (other != null) {
        header(name, header, other);
      } else {
        boolean required = header.flag("required");
        differs(
            required
                ? DiffRule.REQUIRED_RESPONSE_HEADER_REMOVED
                : DiffRule.OPTIONAL_RESPONSE_HEADER_REMOVED,
            "Header " + name,
            header,
            right.get(name));
      }
    });
    after.forEach((name, header) -> {
      if (!before.containsKey(name)) {
        differs(DiffRule.RESPONSE_HEADER_ADDED, "Header " + name, left.get(name), header);
      }
    });
  }

  private void header(String name, SpecNode left, SpecNode right) {
    if (left.flag("required") != right.flag("required")) {
      boolean required = right.flag("required");
      differs(
          required
              ? DiffRule.RESPONSE_HEADER_BECOMES_REQUIRED
              : DiffRule.RESPONSE_HEADER_BECOMES_OPTIONAL,
          "Header " + name,
          left,
          right);
    }
    graph.use(
        left.get("schema"), right.get("schema"), "Header " + name, Side.RESPONSE, pair.label());
    AnnotationChanges.compare(
        left,
        right,
        COMPARED_OF_HEADERS,
        (rule, from, to) ->
            changes.add(rule, "Header " + name, from, to, SpecDiff.NEITHER, pair.label()));
  }

  private static Map<String, SpecNode> byName(SpecNode headers) {
    Map<String, SpecNode> byName = new TreeMap<>();
    headers
        .properties()
        .forEach((name, header) -> byName.put(name.toLowerCase(Locale.ROOT), header.resolved()));
    return byName;
  }

  private void differs(DiffRule rule, String subject, SpecNode left, SpecNode right) {
    changes.add(rule, subject, left, right, RESPONSE, pair.label(), pair.javaNames());
  }

  private static boolean isSuccess(String status) {
    return status.startsWith("2");
  }
}
