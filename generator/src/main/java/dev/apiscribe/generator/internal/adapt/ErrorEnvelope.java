package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonMediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the body of errors that all operations document, where the document does not say what a
 * server responds with to a request that breaks it.
 */
final class ErrorEnvelope extends DocumentWalk {
  private static final String EXTENSION = "x-error-envelope";
  private static final List<String> MESSAGES = List.of(
      "message", "detail", "error_description", "error", "title", "description", "reason", "msg");
  private static final List<String> STATUSES =
      List.of("status", "code", "statusCode", "status_code", "error_code", "errorCode");

  private final Draft draft;
  private final Set<JsonNode> schemas = new LinkedHashSet<>();

  ErrorEnvelope(Draft draft) {
    this.draft = draft;
  }

  void run() {
    if (draft.root().has(EXTENSION)) {
      return;
    }
    document(draft.root());
    String name =
        schemas.size() == 1 ? Draft.referred(PartKind.SCHEMA, schemas.iterator().next()) : null;
    ObjectNode envelope = name == null
        ? Draft.JSON.objectNode()
        : envelope(draft.root().path("components").path("schemas").path(name));
    if (!envelope.isEmpty()) {
      draft.root().set(EXTENSION, envelope);
      draft.note(
          draft.root(),
          "servers respond to requests that break the document with a " + name + ", as it has no "
              + EXTENSION);
    }
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if (kind == PartKind.RESPONSE && key.matches("4(\\d\\d|XX)|default")) {
      String name = Draft.referred(PartKind.RESPONSE, part);
      JsonNode response = name == null
          ? part
          : draft.root().path("components").path("responses").path(name);
      response.path("content").properties().forEach(media -> {
        if (JsonMediaType.matches(media.getKey())) {
          schemas.add(media.getValue().path("schema"));
        }
      });
    }
    return part;
  }

  @Override
  boolean enters(PartKind kind) {
    return kind != PartKind.SCHEMA && kind != PartKind.COMPONENTS && kind != PartKind.CALLBACK;
  }

  /** Returns nothing if a required property could not be filled. */
  private ObjectNode envelope(JsonNode schema) {
    ObjectNode envelope = draft.like(draft.root());
    fill(envelope, schema, MESSAGES, "string", "$message");
    boolean hasMessage = !envelope.isEmpty();
    fill(envelope, schema, STATUSES, "integer", "$status");
    for (JsonNode required : schema.path("required")) {
      hasMessage &= envelope.has(required.asText());
    }
    return hasMessage ? envelope : Draft.JSON.objectNode();
  }

  private static void fill(
      ObjectNode envelope, JsonNode schema, List<String> names, String type, String value) {
    for (String name : names) {
      JsonNode property = schema.path("properties").path(name);
      boolean isPlain = property.path("type").asText().equals(type)
          && !property.has("pattern")
          && !property.has("maxLength")
          && !property.has("enum")
          && !property.has("maximum")
          && !property.path("readOnly").asBoolean();
      if (isPlain) {
        envelope.put(name, value);
        return;
      }
    }
  }
}
