package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A path where items are created, with the path of one item below it.
 *
 * @param path such as {@code /alerts}
 * @param parameter of the paths below it; empty where there are none, and the items have ids all
 *     the same
 * @param property of the item, whose value its own path ends with
 * @param isNamedByRequest whether the request that creates an item documents the property; else the
 *     server decides
 */
record ItemCollection(String path, String parameter, String property, boolean isNamedByRequest) {

  /** Those of the spec, parents before what is below them. */
  static List<ItemCollection> of(Contract contract) {
    List<ItemCollection> found = new ArrayList<>();
    for (OperationContract operation : contract.operations()) {
      if (operation.method().equals("POST")) {
        of(contract, operation).ifPresent(found::add);
      }
    }
    found.sort((one, other) -> one.path.length() - other.path.length());
    return found;
  }

  /** Such as {@code /alerts/{id}}; empty where no path leads to an item. */
  String itemPath() {
    return parameter.isEmpty() ? "" : path + "/{" + parameter + "}";
  }

  /** Returns whether the path is that of an item, or below it. */
  boolean hasBelow(String path) {
    return !parameter.isEmpty() && (path.equals(itemPath()) || path.startsWith(itemPath() + "/"));
  }

  private static Optional<ItemCollection> of(Contract contract, OperationContract create) {
    Spec spec = contract.spec();
    String path = create.path();
    Pattern below = Pattern.compile(Pattern.quote(path) + "/\\{([^{}/]*)}(?:/.*)?");
    Optional<String> parameter = contract.operations().stream()
        .map(operation -> below.matcher(operation.path()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
    if (parameter.isEmpty()) {
      return ownId(create, spec).map(property -> new ItemCollection(path, "", property, false));
    }
    String name = parameter.get();
    return named(create, spec, name)
        .map(property -> new ItemCollection(path, name, property, true))
        .or(() -> isReturned(contract, create, name)
            ? Optional.of(new ItemCollection(path, name, name, false))
            : Optional.empty());
  }

  /** Returns the property of the request that the path has: {@code username} for {@code name}. */
  private static Optional<String> named(OperationContract create, Spec spec, String parameter) {
    List<String> requests = spec.schemas(create.pointer() + "/requestBody");
    if (requests.stream().anyMatch(schema -> spec.hasProperty(schema, parameter))) {
      return Optional.of(parameter);
    }
    return only(requests.stream()
        .flatMap(schema -> texts(spec.at(spec.resolve(schema)).path("required")))
        .filter(property -> property.endsWith(parameter)));
  }

  /** Returns whether a response says what the path of an item ends with. */
  private static boolean isReturned(Contract contract, OperationContract create, String parameter) {
    Spec spec = contract.spec();
    String item = create.path() + "/{" + parameter + "}";
    Stream<String> ofItems = contract.operations().stream()
        .filter(operation -> operation == create
            // Where creating returns nothing, the name of what was created is not known.
            || (!spec.successSchemas(create).isEmpty()
                && operation.method().equals("GET")
                && operation.path().equals(item)))
        .flatMap(operation -> spec.successSchemas(operation).stream());
    Stream<String> ofLists = contract.operations().stream()
        .filter(
            operation -> operation.method().equals("GET") && operation.path().equals(create.path()))
        .flatMap(operation -> spec.successSchemas(operation).stream())
        .map(list -> spec.resolve(list) + "/items");
    return Stream.concat(ofItems, ofLists).anyMatch(schema -> spec.hasProperty(schema, parameter));
  }

  /** Returns the id that the response gives to what was created, where nothing is below it. */
  private static Optional<String> ownId(OperationContract create, Spec spec) {
    if (!create.statuses().contains("201")) {
      return Optional.empty();
    }
    return only(spec.successSchemas(create).stream()
        .flatMap(schema -> spec.at(spec.resolve(schema) + "/properties").properties().stream())
        .map(property -> property.getKey())
        .filter(name -> name.equals("id") || name.endsWith("_id")));
  }

  private static Stream<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts.stream();
  }

  private static Optional<String> only(Stream<String> names) {
    List<String> all = names.distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
