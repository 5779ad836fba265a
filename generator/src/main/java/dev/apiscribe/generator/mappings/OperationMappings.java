package dev.apiscribe.generator.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.openapi.AcceptHeader;
import dev.apiscribe.openapi.SpecOperation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The mappings of one operation: its first documented success for every request, and each
 * documented status for those that prefer it. What a request says more clearly has the smaller
 * priority number; all numbers are above 5, that of an added mapping.
 *
 * <p>A success that can be a stream of rows is one, unless the request accepts only JSON.
 */
final class OperationMappings {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int BY_MEDIA_TYPE = 1;
  private static final int BY_STATUS_AND_ACCEPT = 2;
  private static final int BY_STATUS = 3;
  private static final int BY_ACCEPT = 4;
  private static final int ANY = 5;

  private final JsonNode document;
  private final String api;
  private final String method;
  private final String path;
  private final String pointer;
  private final JsonNode operation;
  private final String first;
  private final ArrayNode mappings = JSON.arrayNode();

  OperationMappings(String api, SpecOperation operation) {
    document = operation.root().value();
    this.api = api;
    method = operation.verb();
    path = operation.path();
    pointer = operation.node().pointer();
    this.operation = operation.node().value();
    first = this.operation.path("responses").properties().stream()
        .map(Map.Entry::getKey)
        .filter(status -> status.startsWith("2"))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(pointer + "/responses: no success is documented"));
  }

  private String id() {
    return operation.path("operationId").asText();
  }

  ObjectNode toJson() {
    for (String status :
        operation.path("responses").properties().stream().map(Map.Entry::getKey).toList()) {
      responses(status);
    }
    return JSON.objectNode().set("mappings", mappings);
  }

  private void responses(String status) {
    if (!status.matches("[1-5][0-9][0-9]")) {
      throw new IllegalArgumentException(pointer + "/responses/" + PlainText.of(status)
          + ": expected a status of three digits. Write each status that the documents state.");
    }
    String content = pointer + "/responses/" + status + "/content";
    List<Body> bodies = document.at(content).properties().stream()
        .map(media -> Body.of(document, content, media.getKey()))
        .toList();
    boolean isFirst = status.equals(first);
    Body usual = bodies.stream()
        .filter(Body::isRows)
        .findFirst()
        .orElse(bodies.isEmpty() ? null : bodies.get(0));
    add(status, usual, isFirst ? ANY : BY_STATUS, isFirst ? "" : prefers(status, ""), null);
    if (bodies.size() > 1) {
      for (Body body : bodies) {
        String wanted = ";\\s*media-type=\"" + Pattern.quote(body.mediaType()) + "\"";
        add(status, body, BY_MEDIA_TYPE, prefers(status, wanted), null);
        if (body != usual) {
          String preferred = isFirst ? "" : prefers(status, "");
          add(
              status,
              body,
              isFirst ? BY_ACCEPT : BY_STATUS_AND_ACCEPT,
              preferred,
              usual.isRows()
                  ? JSON.objectNode().put("matches", AcceptHeader.only(body.mediaType()))
                  : JSON.objectNode().put("contains", body.mediaType()));
        }
      }
    }
  }

  private static String prefers(String status, String more) {
    // As RFC 7240 has it: one of a list, in any capitals, its value perhaps in quotes.
    return "(?i)(?:.*,)?\\s*status\\s*=\\s*\"?" + status + "\"?\\s*" + more + "(?:\\s*[,;].*)?";
  }

  /**
   * @param body null where the status has none
   * @param prefer a regular expression for the header; empty where any will do
   * @param accept a pattern of WireMock for the header; null where any will do
   */
  private void add(String status, Body body, int rank, String prefer, ObjectNode accept) {
    String name = id() + " " + status;
    if (rank == BY_MEDIA_TYPE || rank == BY_STATUS_AND_ACCEPT || rank == BY_ACCEPT) {
      name += (accept == null ? " preferred as " : " accepted as ") + body.mediaType();
    }
    int parameters = path.length() - path.replace("{", "").length();
    ObjectNode mapping = mappings.addObject();
    mapping.put(
        "id",
        UUID.nameUUIDFromBytes((api + " " + name).getBytes(StandardCharsets.UTF_8))
            .toString());
    mapping.put("name", name);
    // A path with fewer parameters is the more particular one.
    mapping.put("priority", 10 * (parameters + 1) + rank);
    ObjectNode request =
        mapping.putObject("request").put("method", method).put("urlPathTemplate", path);
    if (!prefer.isEmpty()) {
      request.withObject("/headers").putObject("Prefer").put("matches", prefer);
    }
    if (accept != null) {
      request.withObject("/headers").set("Accept", accept);
    }
    ObjectNode response = mapping.putObject("response").put("status", Integer.parseInt(status));
    ObjectNode about = mapping.putObject("metadata").putObject("apiscribe");
    about.put("api", api).put("operationId", id()).put("status", Integer.parseInt(status));
    if (body == null) {
      about.put("payload", "none");
    } else {
      response.putObject("headers").put("Content-Type", body.mediaType());
      response.set(body.isJson() ? "jsonBody" : "body", body.value());
      about
          .put("mediaType", body.mediaType())
          .put("payload", body.documented() ? "documented" : "synthesized");
    }
    if (rank == ANY) {
      about.set("request", SynthesizedRequest.of(document, method, path, pointer));
    }
  }
}
