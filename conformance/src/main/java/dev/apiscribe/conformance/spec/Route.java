package dev.apiscribe.conformance.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * A parameter with a value whose characters mean something in a URL.
 *
 * @param refused whether the value has no safe form in a path, so that a client must not send it
 */
public record Route(
    DocumentedOperation operation, DocumentedParameter parameter, String value, boolean refused) {
  private static final List<String> AWKWARD = List.of(
      "a/b",
      "../b",
      "a/../b",
      "a?b=c",
      "a&b",
      "a#b",
      "100%",
      "a%2Fb",
      "a b",
      "a+b",
      "a;b=c",
      "\u00e4\u6d41");
  private static final List<String> REFUSED = List.of("", ".", "..");

  /** Those of each parameter of a path or query that takes any text. */
  public static List<Route> of(DocumentedApi api) {
    List<Route> routes = new ArrayList<>();
    for (DocumentedOperation operation : api.operations()) {
      for (DocumentedParameter parameter : operation.parameters()) {
        boolean inPath = parameter.location().equals("path");
        boolean takesAnyText = parameter.schema().type().equals("string")
            && parameter.schema().values().isEmpty();
        if ((inPath || parameter.location().equals("query"))
            && takesAnyText
            && !parameter.ofClient()) {
          AWKWARD.forEach(value -> routes.add(new Route(operation, parameter, value, false)));
          if (inPath) {
            REFUSED.forEach(value -> routes.add(new Route(operation, parameter, value, true)));
          }
        }
      }
    }
    return routes;
  }

  @Override
  public String toString() {
    return operation.api() + "/" + operation.id() + " with " + parameter.name() + " \"" + value
        + "\"";
  }
}
