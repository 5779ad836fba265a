package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.ReservedNames;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.HashSet;
import java.util.Set;

/**
 * Names of the types that an operation has inside the classes of its tag: its parameters, parts,
 * results, headers and responses. Inside of such a class, the name hides every other type that is
 * called so.
 */
final class NestedNames {
  private static final String ENDING = "Operation";

  private final Set<String> models = new HashSet<>();
  private final Set<String> operations = new HashSet<>();

  NestedNames(OpenAPI openApi) {
    if (openApi.getComponents() != null && openApi.getComponents().getSchemas() != null) {
      openApi
          .getComponents()
          .getSchemas()
          .keySet()
          .forEach(name -> models.add(JavaNames.type(name)));
    }
    if (openApi.getPaths() != null) {
      openApi.getPaths().values().stream()
          .flatMap(item -> item.readOperations().stream())
          .forEach(operation -> operations.add(JavaNames.type(operation.getOperationId())));
    }
  }

  /** Returns the operation's name, with an ending where other types are called so. */
  JavaCode of(Operation operation) {
    String plain = JavaNames.type(operation.getOperationId());
    String owner = JavaNames.type(operation.getTags().get(0));
    String name = plain;
    while (ReservedNames.isReserved(name)
        || models.contains(name)
        || isOwner(name, owner)
        || (!name.equals(plain) && operations.contains(name))) {
      name += ENDING;
    }
    return JavaCode.name(name);
  }

  private static boolean isOwner(String name, String owner) {
    return name.startsWith(owner)
        && Set.of("Parameters", "Parts", "Results", "Headers", "Responses")
            .contains(name.substring(owner.length()));
  }
}
