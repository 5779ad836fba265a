package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.openapi.SpecOperation;
import java.util.List;

/** Turns what the service calls into operations of a server, which clients do not have. */
final class Webhooks {
  /** The extension of an operation that is a webhook, with its name. */
  static final String EXTENSION = "x-webhook";

  private static final String TAG = "webhooks";

  private final Draft draft;

  Webhooks(Draft draft) {
    this.draft = draft;
  }

  void run() {
    if (!(draft.root().get("x-webhooks") instanceof ObjectNode webhooks)) {
      return;
    }
    draft.root().remove("x-webhooks");
    if (!(draft.root().get("paths") instanceof ObjectNode)) {
      draft.root().set("paths", draft.like(webhooks));
    }
    ObjectNode paths = (ObjectNode) draft.root().get("paths");
    String untagged = hasTag(paths) ? "webhook calls" : TAG;
    webhooks.properties().forEach(webhook -> {
      if (webhook.getValue() instanceof ObjectNode item && !webhook.getKey().startsWith("x-")) {
        String path = free(paths, "/webhooks/" + plain(webhook.getKey()));
        paths.set(path, item);
        operations(webhook.getKey(), item, untagged);
        draft.note(
            item,
            "the service calls it: servers have a method for " + path + ", clients have none");
      }
    });
  }

  /** Many services have operations that manage webhooks, which are not theirs to call. */
  private static boolean hasTag(JsonNode paths) {
    for (JsonNode item : paths) {
      for (JsonNode operation : item) {
        if (JavaNames.type(operation.path("tags").path(0).asText("")).equalsIgnoreCase(TAG)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String plain(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._~-]+", "-").replaceAll("^-+|-+$", "");
    return plain.isEmpty() || plain.matches("\\.+") ? "webhook" : plain;
  }

  private static String free(ObjectNode paths, String wanted) {
    String path = wanted;
    for (int i = 2; paths.has(path); i++) {
      path = wanted + i;
    }
    return path;
  }

  private void operations(String name, ObjectNode item, String untagged) {
    List<String> methods = SpecOperation.METHODS.stream()
        .filter(method -> item.get(method) instanceof ObjectNode)
        .toList();
    for (String method : methods) {
      ObjectNode operation = (ObjectNode) item.get(method);
      operation.put(EXTENSION, name);
      if (operation.path("operationId").asText("").isBlank()) {
        operation.put(
            "operationId", methods.size() == 1 ? name : name + " " + JavaNames.type(method));
      }
      JsonNode tag = operation.path("tags").path(0);
      operation
          .putArray("tags")
          .add(tag.asText("").isBlank() ? untagged : tag.asText() + " " + TAG);
    }
  }
}
