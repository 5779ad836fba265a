package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of an API.
 *
 * @param api the API's one word
 * @param pointer JSON Pointer of the operation in the bundled document
 * @param path with its parameters in braces
 * @param requestMedia by media type, the default first; empty when the operation takes no body
 * @param rowFormatParameter name of the parameter that says how the body holds rows; null where it
 *     holds none
 * @param responses media types by status, in the order of the document; no media type means no body
 */
public record DocumentedOperation(
    String api,
    String id,
    String tag,
    String method,
    String path,
    String pointer,
    List<DocumentedParameter> parameters,
    boolean bodyRequired,
    Map<String, DocumentedMedia> requestMedia,
    @Nullable String rowFormatParameter,
    Map<Integer, Map<String, DocumentedMedia>> responses) {

  static DocumentedOperation of(String api, SpecOperation operation) {
    JsonNode document = operation.root().value();
    String pointer = operation.node().pointer();
    JsonNode node = operation.node().value();
    List<DocumentedParameter> parameters = new ArrayList<>();
    operation
        .item()
        .value()
        .path("parameters")
        .forEach(p -> parameters.add(parameter(document, p)));
    node.path("parameters").forEach(p -> parameters.add(parameter(document, p)));
    Map<Integer, Map<String, DocumentedMedia>> responses = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> response : node.path("responses").properties()) {
      String content = pointer + "/responses" + JsonPointers.step(response.getKey()) + "/content";
      responses.put(Integer.valueOf(response.getKey()), DocumentedMedia.of(document, content));
    }
    return new DocumentedOperation(
        api,
        operation.id(),
        operation.tag(),
        operation.verb(),
        operation.path(),
        pointer,
        List.copyOf(parameters),
        node.path("requestBody").path("required").asBoolean(),
        DocumentedMedia.of(document, pointer + "/requestBody/content"),
        node.path("x-row-formats").path("parameter").asText(null),
        Collections.unmodifiableMap(responses));
  }

  private static DocumentedParameter parameter(JsonNode document, JsonNode node) {
    return DocumentedParameter.of(document, node);
  }

  /** Returns what the parameter says of a body of this media type; null for any other parameter. */
  @Nullable
  JsonNode rowFormat(DocumentedParameter parameter, @Nullable String mediaType) {
    DocumentedMedia media = mediaType == null ? null : requestMedia.get(mediaType);
    boolean says =
        parameter.name().equals(rowFormatParameter) && !parameter.location().equals("path");
    return says && media != null && media.rowFormat() != null
        ? TextNode.valueOf(media.rowFormat())
        : null;
  }

  /** Every media type that a response can have. */
  public Set<String> responseMediaTypes() {
    Set<String> all = new LinkedHashSet<>();
    responses.values().forEach(media -> all.addAll(media.keySet()));
    return all;
  }

  @Override
  public String toString() {
    return id + " (" + method + " " + path + ")";
  }
}
