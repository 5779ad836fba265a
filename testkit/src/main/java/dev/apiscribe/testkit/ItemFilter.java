package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items of a collection a request wants: those that have the value of each documented query
 * parameter in the property of its name. {@code tag} is one of the {@code tags}.
 *
 * @param wanted values by parameter
 */
record ItemFilter(Map<String, List<String>> wanted) {

  /**
   * Leaves out parameters that are not properties of an item, such as those of pages.
   *
   * @param items JSON Pointer of the schema of an item
   */
  static ItemFilter of(Request request, OperationContract operation, Spec spec, String items) {
    Map<String, List<String>> wanted = new HashMap<>();
    for (String parameter : operation.queryParameters()) {
      var given = request.queryParameter(parameter);
      boolean isProperty =
          spec.hasProperty(items, parameter) || spec.hasProperty(items, parameter + "s");
      if (isProperty && given.isPresent() && !given.values().contains("")) {
        wanted.put(parameter, given.values());
      }
    }
    return new ItemFilter(wanted);
  }

  boolean keeps(JsonNode item) {
    return wanted.entrySet().stream()
        .allMatch(each -> values(item, each.getKey()).stream().anyMatch(each.getValue()::contains));
  }

  private static List<String> values(JsonNode item, String parameter) {
    List<String> values = new ArrayList<>();
    if (item.has(parameter)) {
      values.add(item.path(parameter).asText());
    }
    item.path(parameter + "s").forEach(value -> values.add(value.asText()));
    return values;
  }
}
