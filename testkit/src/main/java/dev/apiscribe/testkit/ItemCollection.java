package dev.apiscribe.testkit;

import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path where items are created, with the path of one item below it.
 *
 * @param path such as {@code /alerts}
 * @param property of the created item, whose value its own path ends with
 * @param isNamedByRequest whether the request that creates an item documents the property; else the
 *     server decides
 */
record ItemCollection(String path, String property, boolean isNamedByRequest) {

  /** Those of the spec in which the POST takes or returns the property that paths below it name. */
  static List<ItemCollection> of(Contract contract) {
    List<ItemCollection> found = new ArrayList<>();
    for (OperationContract operation : contract.operations()) {
      if (operation.method().equals("POST")) {
        parameterBelow(contract, operation.path())
            .flatMap(property -> of(contract.spec(), operation, property))
            .ifPresent(found::add);
      }
    }
    // Parents come before what is below them.
    found.sort((one, other) -> one.path.length() - other.path.length());
    return found;
  }

  /** Such as {@code /alerts/{id}}. */
  String itemPath() {
    return path + "/{" + property + "}";
  }

  /** Returns whether the path is that of an item, or below it. */
  boolean hasBelow(String path) {
    return path.equals(itemPath()) || path.startsWith(itemPath() + "/");
  }

  private static Optional<String> parameterBelow(Contract contract, String path) {
    Pattern below = Pattern.compile(Pattern.quote(path) + "/\\{([^{}/]*)}(?:/.*)?");
    return contract.operations().stream()
        .map(operation -> below.matcher(operation.path()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private static Optional<ItemCollection> of(Spec spec, OperationContract create, String property) {
    boolean takes = documents(spec, create.pointer() + "/requestBody/content", property);
    Optional<String> success =
        create.statuses().stream().filter(status -> status.startsWith("2")).findFirst();
    boolean returns = documents(
        spec, create.pointer() + "/responses/" + success.orElse("") + "/content", property);
    return takes || returns
        ? Optional.of(new ItemCollection(create.path(), property, takes))
        : Optional.empty();
  }

  private static boolean documents(Spec spec, String content, String property) {
    return spec.at(content).properties().stream()
        .anyMatch(media ->
            spec.hasProperty(content + JsonPointers.step(media.getKey()) + "/schema", property));
  }
}
