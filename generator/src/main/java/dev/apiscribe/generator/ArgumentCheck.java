package dev.apiscribe.generator;

import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Refuses operations with more parameters than a method of Java has room for. */
final class ArgumentCheck {
  /** A method has 255 arguments at most, with those of its own, such as a body. */
  private static final int MOST = 250;

  private final OpenAPI openApi;
  private final Output output;
  private final boolean isServer;

  ArgumentCheck(OpenAPI openApi, Output output) {
    this.openApi = openApi;
    this.output = output;
    isServer = output.isServer();
  }

  /** Fails with {@link IllegalArgumentException} that has JSON Pointer and what to do. */
  void run() {
    openApi
        .getPaths()
        .forEach((path, item) -> item.readOperationsMap()
            .forEach((method, operation) -> check(
                "#/paths" + JsonPointers.step(path) + "/" + method.name().toLowerCase(Locale.ROOT),
                item,
                operation)));
  }

  private void check(String where, PathItem item, Operation operation) {
    long arguments = Stream.of(item.getParameters(), operation.getParameters())
        .flatMap(parameters -> Stream.ofNullable(parameters).flatMap(List::stream))
        .filter(parameter -> isServer || isRequired(parameter))
        .count();
    if (arguments > MOST) {
      throw new IllegalArgumentException(where + "/parameters: found " + arguments
          + (isServer ? " parameters" : " required parameters")
          + ", and a method of Java has room for " + MOST + ". "
          + (isServer
              ? "Leave out the output " + output.optionName() + ", or some of them."
              : "Say that some are optional."));
    }
  }

  private boolean isRequired(Parameter declared) {
    Map<String, Parameter> components = ComponentReference.of(openApi).getParameters();
    Parameter parameter = declared.get$ref() == null || components == null
        ? declared
        : components.getOrDefault(JsonPointers.lastName(declared.get$ref()), declared);
    return Boolean.TRUE.equals(parameter.getRequired());
  }
}
