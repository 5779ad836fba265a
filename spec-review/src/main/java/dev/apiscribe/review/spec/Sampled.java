package dev.apiscribe.review.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.facts.DocumentedContent;
import dev.apiscribe.review.facts.DocumentedOperation;
import dev.apiscribe.review.facts.DocumentedPayload;
import dev.apiscribe.review.facts.DocumentedResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The samples that a Redoc page shows: one of the request, and one of the first response with a body, made from the examples of the schemas. */
final class Sampled {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final CuratedSpec spec;

  Sampled(CuratedSpec spec) {
    this.spec = spec;
  }

  DocumentedOperation operation(DocumentedOperation operation) {
    List<DocumentedResponse> responses = new ArrayList<>();
    boolean shown = false;
    for (DocumentedResponse response : operation.responses()) {
      if (!shown && !response.content().isEmpty()) {
        shown = true;
        responses.add(new DocumentedResponse(response.status(), response.place(), first(response.content(), "response"), response.words()));
      } else {
        responses.add(response);
      }
    }
    return new DocumentedOperation(
        operation.title(),
        operation.place(),
        operation.lastLine(),
        operation.statements(),
        operation.parameters(),
        operation.request().isEmpty() ? List.of() : first(operation.request(), "request"),
        responses,
        operation.security(),
        operation.words());
  }

  // The page shows the sample of the first media type; the others are a click away.
  private List<DocumentedContent> first(List<DocumentedContent> contents, String name) {
    List<DocumentedContent> all = new ArrayList<>(contents);
    DocumentedContent content = all.get(0);
    String at = content.place().pointer();
    if (!spec.at(at).has("examples")) {
      JsonNode value = spec.at(at).has("example") ? spec.at(at).get("example") : sample(at + "/schema", Set.of());
      DocumentedPayload payload = new DocumentedPayload(name, content.place(), value.toString(), value, null);
      all.set(
          0, new DocumentedContent(content.mediaType(), content.place(), content.required(), content.schema(), List.of(payload)));
    }
    return all;
  }

  /** @param within the schemas that this one stands in: one that comes again is left empty */
  private JsonNode sample(String pointer, Set<String> within) {
    String at = spec.resolve(pointer);
    JsonNode schema = spec.at(at);
    for (String name : List.of("example", "default")) {
      if (schema.has(name)) {
        return schema.get(name);
      }
    }
    if (schema.path("enum").size() > 0) {
      return schema.path("enum").get(0);
    } else if (within.contains(at)) {
      return JSON.objectNode();
    }
    Set<String> inside = new HashSet<>(within);
    inside.add(at);
    if (schema.has("allOf")) {
      ObjectNode merged = JSON.objectNode();
      for (int i = 0; i < schema.path("allOf").size(); i++) {
        if (sample(at + "/allOf/" + i, inside) instanceof ObjectNode part) {
          merged.setAll(part);
        }
      }
      return merged;
    } else if (schema.has("properties") || schema.path("type").asText().equals("object") || schema.has("additionalProperties")) {
      return object(at, schema, inside);
    } else if (schema.path("type").asText().equals("array")) {
      return JSON.arrayNode().add(schema.has("items") ? sample(at + "/items", inside) : JSON.nullNode());
    }
    return switch (schema.path("type").asText()) {
      case "string" -> JSON.textNode(schema.path("format").asText().equals("date-time") ? "2019-08-24T14:15:22Z" : "string");
      case "integer", "number" -> JSON.numberNode(0);
      case "boolean" -> JSON.booleanNode(true);
      default -> JSON.nullNode();
    };
  }

  private ObjectNode object(String at, JsonNode schema, Set<String> inside) {
    ObjectNode object = JSON.objectNode();
    schema.path("properties").fieldNames().forEachRemaining(name ->
        object.set(name, sample(at + "/properties" + YamlFile.step(name), inside)));
    JsonNode more = schema.path("additionalProperties");
    if (more.isObject() || more.asBoolean()) {
      for (String name : List.of("property1", "property2")) {
        object.set(name, more.isObject() ? sample(at + "/additionalProperties", inside) : JSON.nullNode());
      }
    }
    return object;
  }
}
