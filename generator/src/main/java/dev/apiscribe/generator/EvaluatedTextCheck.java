package dev.apiscribe.generator;

import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Refuses texts that Spring would evaluate: it takes <code>#{…}</code> in the name of a parameter,
 * or in a path, for a program, and <code>${…}</code> for a property of the application.
 */
final class EvaluatedTextCheck {
  private final OpenAPI openApi;

  EvaluatedTextCheck(OpenAPI openApi) {
    this.openApi = openApi;
  }

  static boolean isEvaluated(String text) {
    return text.contains("#{") || text.contains("${");
  }

  /** Fails with {@link IllegalArgumentException} that has JSON Pointer and what to do. */
  void run() {
    openApi.getPaths().forEach((path, item) -> {
      String where = "#/paths" + JsonPointers.step(path);
      check(where, "a path", path);
      parameters(where, item.getParameters());
      item.readOperationsMap()
          .forEach((method, operation) -> parameters(at(where, method), operation.getParameters()));
    });
  }

  private static String at(String where, PathItem.HttpMethod method) {
    return where + "/" + method.name().toLowerCase(Locale.ROOT);
  }

  private void parameters(String where, List<Parameter> parameters) {
    for (int i = 0; parameters != null && i < parameters.size(); i++) {
      Parameter declared = parameters.get(i);
      Map<String, Parameter> components = ComponentReference.of(openApi).getParameters();
      Parameter parameter = declared.get$ref() == null || components == null
          ? declared
          : components.getOrDefault(JsonPointers.lastName(declared.get$ref()), declared);
      if (parameter.getName() != null) {
        check(where + "/parameters/" + i + "/name", "the name of a parameter", parameter.getName());
      }
    }
  }

  private static void check(String where, String what, String text) {
    if (isEvaluated(text)) {
      throw new IllegalArgumentException(where
          + ": found \"#{\" or \"${\", which Spring evaluates in " + what
          + ". Write it otherwise, or leave out the output server-spring.");
    }
  }
}
