package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;
import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.review.curated.NamingConventions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for what every operation has: an id, one tag, a description and responses. */
final class OperationRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "operation-id",
          BREAKING,
          "each operation has an id of its own",
          "Write verb and noun, such as createThing, and no id twice: without one, code is named after method and path.",
          OperationRules::ids),
      new LintRule<>(
          "operation-id-spelling",
          BREAKING,
          "operation ids are camelCase",
          "Write verb and noun, such as createThing.",
          OperationRules::spelling),
      new LintRule<>(
          "operation-verb",
          WARNING,
          "list and get read, create posts, replace puts, update patches, delete deletes",
          "Rename the operation to the verb of its method, or to the vendor's own.",
          OperationRules::verbs),
      new LintRule<>(
          "operation-tag",
          WARNING,
          "every operation has exactly one tag, and one that is declared",
          "Leave one tag, and declare it under tags.",
          OperationRules::tags),
      new LintRule<>(
          "operation-words",
          WARNING,
          "every operation has a summary and a description",
          "Say in a sentence of our own words what it does.",
          OperationRules::words),
      new LintRule<>(
          "success-status",
          BREAKING,
          "every operation documents a success",
          "Add the 2xx status that the document has.",
          OperationRules::successes),
      new LintRule<>(
          "media-type",
          BREAKING,
          "bodies have media types without wildcards",
          "Name the media type that is sent.",
          OperationRules::mediaTypes),
      new LintRule<>(
          "idempotent",
          WARNING,
          "x-idempotent is true, and is set on methods that are not idempotent by themselves",
          "Remove the extension, or write x-idempotent: true.",
          OperationRules::idempotent));

  private static final Map<String, String> METHOD_OF_VERB = Map.of(
      "list", "get", "get", "get", "create", "post", "replace", "put", "update", "patch", "delete",
      "delete");
  private static final Set<String> METHODS_THAT_PROMISE =
      Set.of("get", "head", "put", "delete", "options", "trace");

  private OperationRules() {}

  private static void ids(LintedApi api, Expectations out) {
    Set<String> seen = new HashSet<>();
    for (SpecOperation operation : api.spec().operations()) {
      boolean isThere = !operation.id().isBlank();
      String expected =
          isThere ? "expected an id that no other operation has" : "expected an operation id";
      out.expect(
          isThere && seen.add(operation.id()), operation.node().get("operationId"), expected);
    }
  }

  private static void spelling(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      if (!operation.id().isBlank()) {
        out.expect(
            NamingConventions.isCamelCase(operation.id()),
            operation.node().get("operationId"),
            "expected a camelCase operation id");
      }
    }
  }

  private static void verbs(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      String verb = operation.id().replaceFirst("[^a-z].*$", "");
      String method = METHOD_OF_VERB.getOrDefault(verb, operation.node().name());
      out.expect(
          method.equals(operation.node().name()),
          operation.node().get("operationId"),
          "expected " + verb + " for the method " + method + " only");
    }
  }

  private static void tags(LintedApi api, Expectations out) {
    Set<String> declared = new HashSet<>();
    api.spec().at("/tags").children().forEach(tag -> declared.add(tag.text("name")));
    for (SpecOperation operation : api.spec().operations()) {
      SpecNode tags = operation.node().get("tags");
      out.expect(
          tags.value().isArray()
              && tags.value().size() == 1
              && declared.contains(tags.value().path(0).asText()),
          tags,
          "expected exactly one tag, and one that is declared");
    }
  }

  private static void words(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      for (String property : List.of("summary", "description")) {
        out.expect(
            operation.node().says(property), operation.node().get(property), "expected a sentence");
      }
    }
  }

  private static void successes(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      SpecNode responses = operation.node().get("responses");
      out.expect(
          responses.children().stream().anyMatch(response -> response.name().startsWith("2")),
          responses,
          "expected a status of success");
    }
  }

  private static void mediaTypes(LintedApi api, Expectations out) {
    for (SpecNode node : api.spec().nodes()) {
      if (!node.name().equals("properties")) {
        for (SpecNode media : node.get("content").children()) {
          boolean concrete = media.name().contains("/") && !media.name().contains("*");
          out.expect(concrete || isSchema(node), media, "expected a media type without a wildcard");
        }
      }
    }
  }

  // A schema may have a property called content, whose properties are not media types.
  private static boolean isSchema(SpecNode node) {
    return node.pointer().endsWith("/schema") || node.pointer().startsWith("/components/schemas/");
  }

  private static void idempotent(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      SpecNode flag = operation.node().get("x-idempotent");
      if (flag.exists()) {
        boolean needed = !METHODS_THAT_PROMISE.contains(operation.node().name());
        out.expect(
            needed && flag.value().isBoolean() && flag.value().asBoolean(),
            flag,
            "expected true, on a method that does not promise it");
      }
    }
  }
}
