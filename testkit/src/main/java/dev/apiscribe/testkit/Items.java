package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * The items created in the collections of an API. Responses are the documented ones, with the
 * items' properties.
 */
final class Items {
  private static final int NOT_FOUND = 404;

  private final Contract contract;
  private final List<ItemCollection> collections;
  private final Map<String, Map<String, ObjectNode>> byPath = new LinkedHashMap<>();
  private int created;

  Items(Contract contract) {
    this.contract = contract;
    collections = ItemCollection.of(contract);
  }

  void clear() {
    byPath.clear();
    created = 0;
  }

  /**
   * @param documented the response without state
   * @param byStatus what is documented for a status
   */
  ResponseDefinition respond(
      Request request, ResponseDefinition documented, IntFunction<ResponseDefinition> byStatus) {
    OperationContract operation = contract.route(request).orElseThrow();
    String path = Contract.path(request);
    for (ItemCollection collection : collections) {
      if (operation.path().equals(collection.path())) {
        return ofAll(request, operation, collection, documented);
      }
      if (operation.path().equals(collection.itemPath())) {
        int slash = path.lastIndexOf('/');
        String id = URLDecoder.decode(
            path.substring(slash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        Map<String, ObjectNode> items = items(path.substring(0, slash));
        ObjectNode item = items.get(id);
        if (item == null) {
          return byStatus.apply(NOT_FOUND);
        }
        if (operation.method().equals("DELETE")) {
          items.remove(id);
          return documented;
        }
        return ofOne(operation, item, sent(request).without(collection.property()), documented);
      }
    }
    return documented;
  }

  private ResponseDefinition ofAll(
      Request request,
      OperationContract operation,
      ItemCollection collection,
      ResponseDefinition documented) {
    Map<String, ObjectNode> items = items(Contract.path(request));
    JsonNode body = body(documented);
    String schema = schema(operation, documented);
    if (operation.method().equals("POST") && body instanceof ObjectNode object) {
      ObjectNode item = with(object, sent(request), schema);
      String id = item.path(collection.property()).asText();
      if (!sent(request).has(collection.property()) && items.containsKey(id)) {
        id = UUID.nameUUIDFromBytes((id + ++created).getBytes(StandardCharsets.UTF_8))
            .toString();
        item.put(collection.property(), id);
      }
      items.put(id, item);
      return with(documented, item);
    }
    if (operation.method().equals("GET")
        && body instanceof ArrayNode listed
        && listed.path(0) instanceof ObjectNode one) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      items
          .values()
          .forEach(item -> all.add(with(one, item, contract.spec().resolve(schema) + "/items")));
      return with(documented, all);
    }
    return documented;
  }

  /** @param changes what the request says of the item, and never where it is */
  private ResponseDefinition ofOne(
      OperationContract operation,
      ObjectNode item,
      ObjectNode changes,
      ResponseDefinition documented) {
    if (!operation.method().equals("GET")) {
      item.setAll(changes);
    }
    return body(documented) instanceof ObjectNode object
        ? with(documented, with(object, item, schema(operation, documented)))
        : documented;
  }

  private Map<String, ObjectNode> items(String path) {
    return byPath.computeIfAbsent(path, key -> new LinkedHashMap<>());
  }

  /** A copy in which each of the other properties stands that the schema knows and allows. */
  private ObjectNode with(ObjectNode base, ObjectNode other, String schema) {
    ObjectNode copy = base.deepCopy();
    for (Map.Entry<String, JsonNode> property : other.properties()) {
      ObjectNode changed = copy.deepCopy().set(property.getKey(), property.getValue());
      if (contract.spec().hasProperty(schema, property.getKey())
          && contract.spec().errors(schema, changed).isEmpty()) {
        copy = changed;
      }
    }
    return copy;
  }

  private static ResponseDefinition with(ResponseDefinition documented, JsonNode body) {
    return ResponseDefinitionBuilder.like(documented)
        .but()
        .withBody(body.toString())
        .build();
  }

  private String schema(OperationContract operation, ResponseDefinition documented) {
    String content = operation.pointer() + "/responses/" + documented.getStatus() + "/content";
    return content + JsonPointers.step(mediaType(documented)) + "/schema";
  }

  private static String mediaType(ResponseDefinition documented) {
    var type =
        documented.getHeaders() == null ? null : documented.getHeaders().getContentTypeHeader();
    return type == null || !type.isPresent() ? "" : type.firstValue();
  }

  /** A missing node where the response has no JSON. */
  private static JsonNode body(ResponseDefinition documented) {
    return mediaType(documented).contains("json")
        ? Json.parse(new String(documented.getByteBody(), StandardCharsets.UTF_8))
        : JsonNodeFactory.instance.missingNode();
  }

  // A body of rows or text has no properties to remember.
  private static ObjectNode sent(Request request) {
    try {
      return Json.parse(request.getBodyAsString()) instanceof ObjectNode object
          ? object
          : JsonNodeFactory.instance.objectNode();
    } catch (InvalidJsonException e) {
      return JsonNodeFactory.instance.objectNode();
    }
  }
}
