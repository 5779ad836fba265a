package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for the record of the documents: its places are in the spec, or only in a document. */
final class FactRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "fact-place",
          WARNING,
          "every recorded fact leads to a place of the spec, or says what only a document has",
          "Bring the place back, or write the record again: spec-review drift --docs DIR --accept-facts.",
          FactRules::places),
      new LintRule<>(
          "fact-document",
          WARNING,
          "every recorded fact names a document of the API",
          "Name the document by its id in documents.yaml.",
          FactRules::documents));

  private static final String MEMBER = "member";
  /** What only a document has stands where the spec has such things. */
  private static final Map<String, Set<String>> ONLY_DOCUMENTED = Map.of(
      "paths", Set.of("operation"),
      "parameters", Set.of("parameter"),
      "requestBody", Set.of("body"),
      "content", Set.of("mediaType"),
      "examples", Set.of("payload"),
      "responses", Set.of("status", "payload"),
      "schemas", Set.of("schema"),
      "servers", Set.of("server"),
      "security", Set.of("security"));

  private FactRules() {}

  private static void places(LintedApi api, Expectations out) {
    for (SpecNode place : api.facts().at("").children()) {
      String pointer = place.name();
      boolean exists = pointer.startsWith("/") && api.spec().at(pointer).exists();
      out.expect(
          exists || isOnlyDocumented(place, pointer),
          place,
          "expected a place in the spec, not " + pointer);
    }
  }

  private static boolean isOnlyDocumented(SpecNode place, String pointer) {
    Set<String> things =
        ONLY_DOCUMENTED.getOrDefault(pointer.substring(pointer.lastIndexOf('/') + 1), Set.of());
    return place.children().stream()
        .map(reference -> reference.get("said"))
        .anyMatch(said -> said.get(MEMBER).exists()
            || things.stream().anyMatch(thing -> said.get(thing).exists()));
  }

  private static void documents(LintedApi api, Expectations out) {
    if (api.documents() == null) {
      return;
    }
    Set<String> known = SourceRules.ids(api);
    for (SpecNode place : api.facts().at("").children()) {
      for (SpecNode reference : place.children()) {
        out.expect(
            known.contains(reference.text("document")),
            reference.get("document"),
            "expected one of " + known);
      }
    }
  }
}
