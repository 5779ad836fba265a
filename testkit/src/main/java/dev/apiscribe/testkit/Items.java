package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The items created in the collections of an API. Responses are the documented ones, with what the
 * requests say of the items. What a request does not document is the server's: the id first of all.
 */
final class Items {
  private final Contract contract;
  private final ItemBodies bodies;
  private final List<ItemCollection> collections;
  private final ItemStore store = new ItemStore();
  private final Map<ItemCollection, Integer> created = new HashMap<>();

  Items(Contract contract) {
    this.contract = contract;
    bodies = new ItemBodies(contract.spec());
    collections = ItemCollection.of(contract);
  }

  void clear() {
    store.clear();
    created.clear();
  }

  /**
   * @param documented the response without state
   * @param byStatus what is documented for a status
   */
  ResponseDefinition respond(
      Request request, ResponseDefinition documented, IntFunction<ResponseDefinition> byStatus) {
    OperationContract operation = contract.route(request).orElseThrow();
    List<String> path = segments(Contract.path(request));
    for (ItemCollection collection : collections) {
      if (collection.hasBelow(operation.path())) {
        int depth = segments(collection.path()).size();
        List<String> parent = path.subList(0, depth);
        String id = path.get(depth);
        ObjectNode item = store.find(parent, id);
        if (item == null) {
          String message = "path " + collection.property() + ": there is no '" + id + "'";
          return refused(operation, List.of("404", "400"), message, byStatus);
        }
        if (operation.path().equals(collection.itemPath())) {
          return ofOne(request, operation, collection, parent, item, documented);
        }
      }
    }
    for (ItemCollection collection : collections) {
      if (operation.path().equals(collection.path())) {
        return operation.method().equals("POST")
            ? create(request, operation, collection, path, documented, byStatus)
            : list(operation, path, documented);
      }
    }
    return documented;
  }

  private ResponseDefinition create(
      Request request,
      OperationContract operation,
      ItemCollection collection,
      List<String> path,
      ResponseDefinition documented,
      IntFunction<ResponseDefinition> byStatus) {
    ObjectNode sent = bodies.sent(request, operation);
    String property = collection.property();
    boolean isNamed = collection.isNamedByRequest() && sent.has(property);
    if (isNamed && store.find(path, sent.path(property).asText()) != null) {
      String message = property + ": there is a '" + sent.path(property).asText() + "' already";
      return refused(operation, List.of("409", "400"), message, byStatus);
    }
    ObjectNode first = bodies.item(operation, documented);
    String id = isNamed
        ? sent.path(property).asText()
        : idOf(collection, first.path(property).asText(property));
    if (!isNamed && first.has(property)) {
      sent.put(property, id);
    }
    ItemBodies.Changed response = bodies.changed(operation, documented, sent);
    store.put(path, id, response.item());
    return response.definition();
  }

  /** Returns the documented id for the first item, and then one that no other item had. */
  private String idOf(ItemCollection collection, String documented) {
    int number = created.merge(collection, 1, Integer::sum);
    return number == 1
        ? documented
        : UUID.nameUUIDFromBytes((documented + number).getBytes(StandardCharsets.UTF_8))
            .toString();
  }

  private ResponseDefinition list(
      OperationContract operation, List<String> path, ResponseDefinition documented) {
    if (!(ItemBodies.json(documented) instanceof ArrayNode listed)
        || !(listed.path(0) instanceof ObjectNode one)) {
      return documented;
    }
    String schema = contract.spec().resolve(bodies.schema(operation, documented)) + "/items";
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    store.all(path).forEach(item -> all.add(bodies.with(one, item, schema)));
    return ItemBodies.with(documented, all.toString());
  }

  private ResponseDefinition ofOne(
      Request request,
      OperationContract operation,
      ItemCollection collection,
      List<String> parent,
      ObjectNode item,
      ResponseDefinition documented) {
    String id = segments(Contract.path(request)).get(parent.size());
    if (operation.method().equals("DELETE")) {
      store.remove(parent, id);
      return documented;
    }
    if (!operation.method().equals("GET")) {
      ObjectNode changes = bodies.sent(request, operation);
      changes.remove(collection.property());
      item.setAll(changes);
    }
    return bodies.changed(operation, documented, item).definition();
  }

  /** @param statuses the first of them that is documented is returned; the first one if none is */
  private ResponseDefinition refused(
      OperationContract operation,
      List<String> statuses,
      String message,
      IntFunction<ResponseDefinition> byStatus) {
    String status = statuses.stream()
        .filter(operation.statuses()::contains)
        .findFirst()
        .orElse(statuses.get(0));
    ResponseDefinition documented = byStatus.apply(Integer.parseInt(status));
    boolean isDocumented = operation.statuses().contains(status);
    boolean hasBody = documented.getByteBody() != null && documented.getByteBody().length > 0;
    return isDocumented && !hasBody
        ? documented
        : ResponseDefinitionBuilder.like(documented)
            .but()
            .withHeader("Content-Type", "application/json")
            .withBody(contract.envelope(new Refusal(documented.getStatus(), message, List.of())))
            .build();
  }

  private static List<String> segments(String path) {
    return Stream.of(path.substring(1).split("/", -1))
        .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
        .toList();
  }
}
