package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what the service calls: what it sends is for the receiver what a response is for a
 * client, and the other way round.
 */
final class WebhookChanges {
  private static final Set<String> COMPARED =
      Set.of("requestBody", "responses", "content", "schema");

  private final SchemaGraph graph;
  private final Changes changes;

  WebhookChanges(SchemaGraph graph, Changes changes) {
    this.graph = graph;
    this.changes = changes;
  }

  void compare(SpecNode left, SpecNode right) {
    PathChanges.compareWebhooks(left.get("webhooks"), right.get("webhooks"), changes);
    PathChanges.compareWebhooks(left.get("x-webhooks"), right.get("x-webhooks"), changes);
    Map<String, SpecNode> before = webhooks(left);
    Map<String, SpecNode> after = webhooks(right);
    before.forEach((name, operation) -> {
      SpecNode other = after.get(name);
      if (other != null) {
        compare(name, operation, other);
      } else {
        changes.add(
            DiffRule.WEBHOOK_REMOVED, name, operation, missing(right), SpecDiff.NEITHER, name);
      }
    });
    after.forEach((name, operation) -> {
      if (!before.containsKey(name)) {
        changes.add(DiffRule.WEBHOOK_ADDED, name, missing(left), operation, SpecDiff.NEITHER, name);
      }
    });
  }

  private static SpecNode missing(SpecNode root) {
    return root.get("webhooks").get("is not there");
  }

  /** By name and method; documents of OpenAPI 3.0 have them in an extension. */
  private static Map<String, SpecNode> webhooks(SpecNode root) {
    Map<String, SpecNode> webhooks = new LinkedHashMap<>();
    for (String key : List.of("webhooks", "x-webhooks")) {
      root.get(key).properties().forEach((name, declared) -> {
        SpecNode item = declared.value().isObject() ? declared.resolved() : declared;
        for (String method : SpecOperation.METHODS) {
          if (item.get(method).exists()) {
            webhooks.putIfAbsent("Webhook " + name + " " + method, item.get(method));
          }
        }
      });
    }
    return webhooks;
  }

  private void compare(String name, SpecNode left, SpecNode right) {
    content(name, body(left), body(right), Side.RESPONSE);
    Map<String, SpecNode> before = left.get("responses").properties();
    right.get("responses").properties().forEach((status, response) -> {
      if (before.containsKey(status)) {
        SpecNode other = before.get(status).resolved();
        content(name, other.get("content"), response.resolved().get("content"), Side.REQUEST);
      }
    });
    if (!withoutSchemas(left).equals(withoutSchemas(right))) {
      changes.add(DiffRule.WEBHOOK_CHANGED, name, left, right, SpecDiff.NEITHER, name);
    } else {
      words(name, left, right);
      words(name, left.get("requestBody").resolved(), right.get("requestBody").resolved());
      right
          .get("responses")
          .properties()
          .forEach((status, response) ->
              words(name, left.get("responses").get(status).resolved(), response.resolved()));
    }
  }

  private void words(String name, SpecNode left, SpecNode right) {
    AnnotationChanges.compare(
        left,
        right,
        COMPARED,
        (rule, from, to) -> changes.add(rule, name, from, to, SpecDiff.NEITHER, name));
    right
        .get("content")
        .properties()
        .forEach((type, media) -> AnnotationChanges.compare(
            left.get("content").get(type),
            media,
            COMPARED,
            (rule, from, to) -> changes.add(rule, name, from, to, SpecDiff.NEITHER, name)));
  }

  private static SpecNode body(SpecNode operation) {
    return operation.get("requestBody").resolved().get("content");
  }

  private void content(String name, SpecNode left, SpecNode right, Side side) {
    right.properties().forEach((type, media) -> {
      SpecNode before = left.get(type).get("schema");
      if (before.exists() && media.get("schema").exists()) {
        graph.use(before, media.get("schema"), "Body of " + name, side, name);
      }
    });
  }

  /** What is compared as it is written: all but schemas, and what is for readers alone. */
  private static List<JsonNode> withoutSchemas(SpecNode operation) {
    List<JsonNode> parts = new ArrayList<>();
    if (AnnotationChanges.without(operation.value()) instanceof ObjectNode all) {
      parts.add(all.without(List.of("requestBody", "responses")));
    }
    parts.add(plain(operation.get("requestBody").resolved()));
    operation.get("responses").properties().forEach((status, response) -> {
      parts.add(TextNode.valueOf(status));
      parts.add(plain(response.resolved()));
    });
    return parts;
  }

  private static JsonNode plain(SpecNode body) {
    JsonNode plain = AnnotationChanges.without(body.value());
    plain.path("content").forEach(media -> {
      if (media instanceof ObjectNode object) {
        object.remove("schema");
      }
    });
    return plain;
  }
}
