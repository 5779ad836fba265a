package dev.apiscribe.conformance.check;

import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.ChangedResponse;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Route;
import dev.apiscribe.conformance.spec.SchemaModel;
import dev.apiscribe.conformance.spec.Violations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that the documents give to check. */
public record Plan(List<DocumentedApi> apis, List<Item> items) {

  /**
   * One thing to check against one subject.
   *
   * @param documented false when something in it had to be synthesized
   */
  public record Item(String api, Scope scope, String name, Subject subject, boolean documented) {
    @Override
    public String toString() {
      return name + ", " + subject.label();
    }
  }

  static Plan of(List<DocumentedApi> apis) {
    List<Item> items = new ArrayList<>();
    for (DocumentedApi api : apis) {
      for (Payload payload : api.payloads()) {
        for (Subject subject : Subject.ALL) {
          items.add(new Item(api.name(), Scope.PAYLOAD, payload.toString(), subject, true));
        }
      }
      for (DocumentedExchange exchange : api.exchanges()) {
        Scope scope = exchange.variant() ? Scope.VARIANT : Scope.EXCHANGE;
        for (Subject subject : Subject.OF_EXCHANGES) {
          items.add(
              new Item(api.name(), scope, exchange.toString(), subject, exchange.isDocumented()));
        }
      }
      for (DocumentedExchange exchange : api.exchanges()) {
        if (!exchange.variant() && ChangedResponse.hasAny(exchange)) {
          for (Subject subject : Subject.OF_CHANGED) {
            items.add(new Item(
                api.name(), Scope.CHANGED, exchange.toString(), subject, exchange.isDocumented()));
          }
        }
      }
      for (BrokenRequest broken : Violations.of(api)) {
        for (Subject subject : Subject.OF_CONSTRAINTS) {
          items.add(new Item(api.name(), Scope.CONSTRAINT, broken.toString(), subject, false));
        }
      }
      for (SchemaModel model : SchemaModel.of(api)) {
        for (Subject subject : Subject.OF_MODELS) {
          items.add(new Item(api.name(), Scope.MODEL, model.toString(), subject, false));
        }
      }
      for (Route route : Route.of(api)) {
        for (Subject subject : Subject.OF_ROUTES) {
          items.add(new Item(api.name(), Scope.ROUTE, route.toString(), subject, false));
        }
      }
    }
    return new Plan(List.copyOf(apis), List.copyOf(items));
  }

  /** The place of each name. */
  Map<String, Integer> order() {
    Map<String, Integer> order = new HashMap<>();
    items.forEach(item -> order.putIfAbsent(item.name(), order.size()));
    return order;
  }

  List<Item> items(String api, Scope scope, Subject subject) {
    return items.stream()
        .filter(
            item -> item.api().equals(api) && item.scope() == scope && item.subject() == subject)
        .toList();
  }
}
