package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The spec leads back to its documents, and has as much as they say. A spec without a
 * documents.yaml is asked for neither.
 */
final class SourceRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "source",
          WARNING,
          "every operation leads back to a document of its API, and to lines in it",
          "Write x-source: {document: <id of documents.yaml>, lines: '171-355'}.",
          SourceRules::sources),
      new LintRule<>(
          "transcribed",
          WARNING,
          "every API is transcribed from a document",
          "Enter the document in documents.yaml, with spec: <folder>.",
          SourceRules::transcribed),
      new LintRule<>(
          "document-counts",
          WARNING,
          "the spec has as many operations, exchanges and payloads as documents.yaml says",
          "Count again in the document, then correct the spec or documents.yaml.",
          SourceRules::counts));

  private static final Pattern LINES = Pattern.compile("\\d{1,9}(?:-\\d{1,9})?");

  private SourceRules() {}

  /** The ids of the API's documents. */
  static Set<String> ids(LintedApi api) {
    Set<String> ids = new TreeSet<>();
    documents(api).forEach(document -> ids.add(document.text("id")));
    return ids;
  }

  /** Returns whether the text of a document is a dump of a published page. */
  static boolean isDump(LintedApi api, String id) {
    return documents(api).stream()
        .anyMatch(document ->
            document.text("id").equals(id) && document.get("published").exists());
  }

  private static List<SpecNode> documents(LintedApi api) {
    return api.documents() == null
        ? List.of()
        : api.documents().at("").children().stream()
            .filter(document -> document.text("spec").equals(api.name()))
            .toList();
  }

  private static void sources(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      out.expect(operation.node().value().has("x-source"), operation.node(), "expected x-source");
    }
    Set<String> known = ids(api);
    for (SpecNode node : api.spec().nodes()) {
      SpecNode source = node.get("x-source");
      if (source.exists()) {
        if (api.documents() != null) {
          out.expect(
              known.contains(source.text("document")),
              source.get("document"),
              "expected one of " + known);
        }
        out.expect(
            areLines(source.text("lines")) || source.get("published").value().asBoolean(),
            source,
            "expected lines, or published: true");
      }
    }
  }

  private static boolean areLines(String lines) {
    for (String range : lines.split(", ", -1)) {
      if (!LINES.matcher(range).matches()) {
        return false;
      }
    }
    return true;
  }

  private static void transcribed(LintedApi api, Expectations out) {
    if (api.documents() != null) {
      out.expect(
          !documents(api).isEmpty(),
          api.spec().at("/info/x-api/name"),
          "expected a document with spec: " + api.name() + " in documents.yaml");
    }
  }

  private static void counts(LintedApi api, Expectations out) {
    if (documents(api).isEmpty()) {
      return;
    }
    long exchanges = api.spec().operations().stream()
        .mapToLong(operation -> operation.node().get("responses").value().size())
        .sum();
    count(api, "operations", api.spec().operations().size(), out);
    count(api, "exchanges", exchanges, out);
    count(api, "payloads", api.payloadFiles().size(), out);
  }

  private static void count(LintedApi api, String what, long actual, Expectations out) {
    long expected = documents(api).stream()
        .mapToLong(document -> document.get(what).value().asLong())
        .sum();
    out.expect(
        expected == actual,
        api.spec().at("/paths"),
        "expected " + expected + " " + what + ", as documents.yaml says, not " + actual);
  }
}
