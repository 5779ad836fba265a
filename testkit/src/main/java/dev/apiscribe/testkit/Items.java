package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final ItemRefusals refusals;
  private final List<ItemCollection> collections;
  private final List<String> singles;
  private final List<RowScript> rows;
  private final ItemStore store = new ItemStore();
  private final Map<ItemCollection, Integer> created = new HashMap<>();

  Items(Contract contract) {
    this.contract = contract;
    bodies = new ItemBodies(contract.spec());
    refusals = new ItemRefusals(contract);
    collections = ItemCollection.of(contract);
    singles = singles(contract, collections);
    rows = contract.operations().stream()
        .map(OperationContract::rows)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** Returns the paths of what is there once, and can be read and changed. */
  static List<String> singles(Contract contract, List<ItemCollection> collections) {
    List<OperationContract> all = contract.operations();
    return all.stream()
        .filter(operation -> operation.method().matches("PATCH|PUT"))
        .map(OperationContract::path)
        .filter(path -> collections.stream().noneMatch(each -> each.hasBelow(path)))
        .filter(path -> all.stream()
            .anyMatch(each -> each.path().equals(path) && each.method().equals("GET")))
        .distinct()
        .toList();
  }

  void clear() {
    store.clear();
    created.clear();
  }

  /**
   * Returns the response with what is known, or the refusal of a request about what is not there.
   *
   * @param success the response without state
   * @param isFixed whether the body of the response is sent as it is
   * @param byStatus what is documented for a status
   */
  ResponseDefinition respond(
      Request request,
      ResponseDefinition success,
      boolean isFixed,
      IntFunction<ResponseDefinition> byStatus) {
    OperationContract operation = contract.route(request).orElseThrow();
    ItemRequest call = new ItemRequest(request, operation, success, isFixed, byStatus);
    List<String> path = segments(Contract.path(request));
    for (ItemCollection collection : collections) {
      if (collection.hasBelow(operation.path())) {
        int depth = segments(collection.path()).size();
        List<String> parent = path.subList(0, depth);
        String id = path.get(depth);
        ObjectNode item = store.find(parent, id);
        if (item == null) {
          return refusals.missing(call, collection.parameter(), id);
        }
        if (operation.path().equals(collection.itemPath())) {
          if (operation.method().equals("DELETE")) {
            store.remove(parent, id);
            return success;
          }
          ResponseDefinition response = ofOne(call, item, collection.property());
          store.put(parent, id, item);
          return response;
        }
        rows.stream()
            .filter(each -> each.isCanceledBy(operation.id()))
            .forEach(each -> each.cancel(item));
      }
    }
    for (ItemCollection collection : collections) {
      if (operation.path().equals(collection.path())) {
        return operation.method().equals("POST")
            ? create(call, collection, path)
            : list(call, collection, path);
      }
    }
    if (singles.contains(operation.path())) {
      ObjectNode changes = store.single(path);
      ResponseDefinition response = single(call, changes);
      store.put(path, "", changes);
      return response;
    }
    return success;
  }

  private ResponseDefinition create(
      ItemRequest call, ItemCollection collection, List<String> path) {
    ObjectNode sent = bodies.sent(call.request(), call.operation());
    String property = collection.property();
    boolean isNamed = collection.isNamedByRequest() && sent.has(property);
    String name = sent.path(property).asText();
    if (isNamed && name.isEmpty()) {
      return refusals.withoutName(call, property);
    }
    if (isNamed && store.find(path, name) != null) {
      return refusals.taken(call, collection, name);
    }
    if (bodies.isWithoutItem(call.operation(), call.success())) {
      return call.success();
    }
    ObjectNode whole = bodies.whole(call.operation(), sent);
    ObjectNode first = bodies.item(call.operation(), call.success());
    String id = isNamed ? name : first.path(property).asText();
    if (!isNamed && !(call.isFixed() && !id.isEmpty())) {
      id = newId(collection, id);
      whole.put(property, id);
    }
    ItemBodies.Changed response = call.isFixed()
        ? new ItemBodies.Changed(call.success(), first)
        : bodies.changed(call.operation(), call.success(), whole);
    ObjectNode item = whole.deepCopy();
    item.setAll(response.item());
    store.put(path, id, item);
    return response.definition();
  }

  /** Returns the documented id for the first item, and then one that no other item had. */
  private String newId(ItemCollection collection, String documented) {
    int number = created.merge(collection, 1, Integer::sum);
    String name = collection.path() + " " + number;
    return number == 1 && !documented.isEmpty()
        ? documented
        : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private ResponseDefinition list(ItemRequest call, ItemCollection collection, List<String> path) {
    if (call.isFixed()) {
      return call.success();
    }
    String schema = bodies.schema(call.operation(), call.success());
    Optional<ItemList> list = ItemList.of(contract.spec(), ItemBodies.json(call.success()), schema);
    return list.map(found -> listed(call, collection, found, path)).orElse(call.success());
  }

  private ResponseDefinition listed(
      ItemRequest call, ItemCollection collection, ItemList list, List<String> path) {
    ItemFilter filter =
        ItemFilter.of(call.request(), call.operation(), contract.spec(), list.schema());
    List<ObjectNode> all = new ArrayList<>();
    for (ObjectNode each : store.all(path)) {
      ObjectNode item = bodies.with(list.documented(), each, list.schema());
      if (filter.keeps(item)) {
        all.add(item);
      }
    }
    return ItemBodies.with(call.success(), list.with(all, collection.property()).toString());
  }

  /** @param changes made by all requests until now */
  private ResponseDefinition single(ItemRequest call, ObjectNode changes) {
    if (!call.operation().method().equals("GET")) {
      ItemBodies.merge(changes, bodies.sent(call.request(), call.operation()));
    }
    ObjectNode whole = bodies.item(call.operation(), call.success());
    ItemBodies.merge(whole, changes);
    return call.isFixed()
        ? call.success()
        : bodies.changed(call.operation(), call.success(), whole).definition();
  }

  /** @param identity the property that no request changes */
  private ResponseDefinition ofOne(ItemRequest call, ObjectNode item, String identity) {
    String method = call.operation().method();
    ObjectNode sent = bodies.sent(call.request(), call.operation());
    sent.remove(identity);
    if (method.equals("PUT")) {
      ObjectNode whole = bodies.whole(call.operation(), sent);
      whole.remove(identity);
      item.setAll(whole);
    } else if (method.equals("PATCH")) {
      ItemBodies.merge(item, sent);
    }
    return call.isFixed()
        ? call.success()
        : bodies.changed(call.operation(), call.success(), item).definition();
  }

  private static List<String> segments(String path) {
    return Stream.of(path.substring(1).split("/", -1))
        .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
        .toList();
  }
}
