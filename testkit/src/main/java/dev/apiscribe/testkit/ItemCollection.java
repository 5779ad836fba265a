package dev.apiscribe.testkit;

import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path where items are created, with the path of one item below it.
 *
 * @param path such as {@code /alerts}
 * @param itemPath such as {@code /alerts/{id}}
 * @param property of the created item, which its path ends with
 */
record ItemCollection(String path, String itemPath, String property) {

  /** Those of the spec in which the response of the POST has the property. */
  static List<ItemCollection> of(Contract contract) {
    List<ItemCollection> found = new ArrayList<>();
    for (OperationContract operation : contract.operations()) {
      if (operation.method().equals("POST")) {
        contract.operations().stream()
            .map(OperationContract::path)
            .filter(path -> path.startsWith(operation.path() + "/"))
            .map(path -> of(operation.path(), path))
            .flatMap(Optional::stream)
            .findFirst()
            .filter(
                collection -> returnsProperty(contract.spec(), operation, collection.property()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<ItemCollection> of(String path, String below) {
    String last = below.substring(path.length() + 1);
    return last.matches("\\{[^}/]*}")
        ? Optional.of(new ItemCollection(path, below, last.substring(1, last.length() - 1)))
        : Optional.empty();
  }

  private static boolean returnsProperty(Spec spec, OperationContract create, String property) {
    Optional<String> success =
        create.statuses().stream().filter(status -> status.startsWith("2")).findFirst();
    String content = create.pointer() + "/responses/" + success.orElse("") + "/content";
    return spec.at(content).properties().stream()
        .anyMatch(media ->
            spec.hasProperty(content + JsonPointers.step(media.getKey()) + "/schema", property));
  }
}
