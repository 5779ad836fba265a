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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Everything that the documents give to check. */
public final class Plan {
  private static final Map<List<DocumentedApi>, Plan> PLANS = new ConcurrentHashMap<>();

  private final List<DocumentedApi> apis;
  private final List<Item> items;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<Group, List<Item>> groups;

  private Plan(List<DocumentedApi> apis, List<Item> items) {
    this.apis = apis;
    this.items = items;
    items.forEach(item -> order.putIfAbsent(item.name(), order.size()));
    groups = items.stream()
        .collect(
            Collectors.groupingBy(item -> new Group(item.api(), item.scope(), item.subject())));
  }

  private record Group(String api, Scope scope, Subject subject) {}

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
    return PLANS.computeIfAbsent(List.copyOf(apis), Plan::read);
  }

  private static Plan read(List<DocumentedApi> apis) {
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
    return new Plan(apis, List.copyOf(items));
  }

  public List<DocumentedApi> apis() {
    return apis;
  }

  public List<Item> items() {
    return items;
  }

  List<Item> items(String api, Scope scope, Subject subject) {
    return groups.getOrDefault(new Group(api, scope, subject), List.of());
  }

  /** The place of each name. */
  Map<String, Integer> order() {
    return order;
  }
}
