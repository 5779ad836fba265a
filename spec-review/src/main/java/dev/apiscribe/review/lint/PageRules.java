package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;

import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.SpecTree;
import java.util.List;
import java.util.Set;

/** Rules for operations that bring a long list page by page. */
final class PageRules {
  static final LintRule<LintedApi> RULE = new LintRule<>(
      "pages",
      BREAKING,
      "what is read page by page names its list and what asks for the next page",
      "Write x-pages as specs/README.md says.",
      PageRules::look);

  private static final Set<String> KEYS = Set.of("items", "next", "more", "total", "limit");
  private static final Set<String> NEXT = Set.of("parameter", "item", "token", "offset", "page");
  private static final Set<String> COUNTED = Set.of("string", "integer");

  private PageRules() {}

  private static void look(LintedApi api, Expectations out) {
    SpecTree spec = api.spec();
    for (SpecOperation operation : spec.operations()) {
      SpecNode pages = operation.node().get("x-pages");
      if (pages.exists()) {
        SpecNode body = body(spec, operation);
        keys(pages, KEYS, "items, next, more, total and limit", out);
        SpecNode list = list(spec, pages.get("items"), body, out);
        next(spec, operation, pages.get("next"), body, list.get("items"), out);
        value(spec, pages.get("more"), body, Set.of("boolean"), out);
        value(spec, pages.get("total"), body, Set.of("integer"), out);
        if (pages.get("limit").exists()) {
          parameter(spec, operation, pages.get("limit"), out);
        }
      }
    }
  }

  /** The schema of the first success. */
  static SpecNode body(SpecTree spec, SpecOperation operation) {
    for (SpecNode response : operation.node().get("responses").children()) {
      if (response.name().startsWith("2")) {
        return spec.resolve(
            spec.resolve(response).get("content").get("application/json").get("schema"));
      }
    }
    return operation.node().get("responses").get("200");
  }

  private static void keys(SpecNode object, Set<String> known, String names, Expectations out) {
    for (SpecNode property : object.children()) {
      out.expect(known.contains(property.name()), property, "expected " + names + " only");
    }
  }

  private static SpecNode list(SpecTree spec, SpecNode way, SpecNode body, Expectations out) {
    SpecNode list = follow(spec, body, way.value().asText());
    out.expect(
        way.value().isTextual() && list.text("type").equals("array"),
        way,
        "expected the way from the success to a list");
    return list;
  }

  private static void next(
      SpecTree spec,
      SpecOperation operation,
      SpecNode next,
      SpecNode body,
      SpecNode item,
      Expectations out) {
    keys(next, NEXT, "parameter and one of item, token, offset and page", out);
    out.expect(
        next.children().size() == 2,
        next,
        "expected parameter and one of item, token, offset and page");
    parameter(spec, operation, next.get("parameter"), out);
    if (item.exists()) {
      value(spec, next.get("item"), spec.resolve(item), COUNTED, out);
    }
    value(spec, next.get("token"), body, COUNTED, out);
    for (String first : List.of("offset", "page")) {
      SpecNode number = next.get(first);
      out.expect(
          !number.exists() || number.value().isInt(),
          number,
          "expected the number of the first one");
    }
  }

  private static void parameter(
      SpecTree spec, SpecOperation operation, SpecNode name, Expectations out) {
    boolean isThere = operation.node().get("parameters").children().stream()
        .map(spec::resolve)
        .anyMatch(each -> each.text("name").equals(name.value().asText())
            && Set.of("query", "header").contains(each.text("in"))
            && COUNTED.contains(spec.resolve(each.get("schema")).text("type")));
    out.expect(
        isThere,
        name,
        "expected a query or header parameter of the operation that is a string or an integer");
  }

  /** Expects that the pointer, if there is one, leads to a value of one of the types. */
  static void value(
      SpecTree spec, SpecNode way, SpecNode root, Set<String> types, Expectations out) {
    if (way.exists()) {
      boolean fits = types.contains(follow(spec, root, way.value().asText()).text("type"));
      out.expect(
          way.value().isTextual() && fits,
          way,
          "expected the way to a value of type "
              + String.join(" or ", types.stream().sorted().toList()));
    }
  }

  /** The schema of what the pointer leads to in a value of this one. */
  static SpecNode follow(SpecTree spec, SpecNode schema, String pointer) {
    SpecNode at = schema;
    if (!pointer.isEmpty()) {
      for (String step : pointer.substring(1).split("/", -1)) {
        at = spec.resolve(at.get("properties").get(JsonPointers.unescaped(step)));
      }
    }
    return at;
  }
}
