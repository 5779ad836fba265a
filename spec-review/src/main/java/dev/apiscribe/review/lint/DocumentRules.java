package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The list of source documents is complete. */
final class DocumentRules {
  static final List<LintRule<SourceList>> RULES = List.of(
      new LintRule<>(
          "document-texts",
          WARNING,
          "every document has a title, a publisher, a date, a licence and the rest",
          "Write the missing text.",
          DocumentRules::texts),
      new LintRule<>(
          "document-numbers",
          WARNING,
          "every document says how much it documents",
          "Count operations, exchanges and payloads in the document.",
          DocumentRules::numbers),
      new LintRule<>(
          "document-id",
          WARNING,
          "no two documents have the same id",
          "Choose another id.",
          DocumentRules::ids),
      new LintRule<>(
          "document-sha256",
          WARNING,
          "every document has the SHA-256 of its text",
          "Write what sha256sum says of the saved page.",
          DocumentRules::digests),
      new LintRule<>(
          "document-spec",
          WARNING,
          "every document belongs to a folder beside documents.yaml",
          "Write the name of the folder.",
          DocumentRules::specs),
      KeyOrderRules.OF_DOCUMENTS);

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private DocumentRules() {}

  private static List<SpecNode> all(SourceList list) {
    return list.documents().at("").children();
  }

  private static void texts(SourceList list, Expectations out) {
    for (SpecNode document : all(list)) {
      for (String name : List.of("id", "title", "publisher", "date", "sha256", "spec", "licence")) {
        out.expect(document.says(name), document.get(name), "expected a text");
      }
    }
  }

  private static void numbers(SourceList list, Expectations out) {
    for (SpecNode document : all(list)) {
      for (String name : List.of("operations", "exchanges", "payloads")) {
        out.expect(document.get(name).value().isInt(), document.get(name), "expected a number");
      }
    }
  }

  private static void ids(SourceList list, Expectations out) {
    Set<String> ids = new HashSet<>();
    all(list)
        .forEach(document -> out.expect(
            ids.add(document.text("id")),
            document.get("id"),
            "expected an id that no other document has"));
  }

  private static void digests(SourceList list, Expectations out) {
    for (SpecNode document : all(list)) {
      out.expect(
          SHA256.matcher(document.text("sha256")).matches(),
          document.get("sha256"),
          "expected 64 hexadecimal digits");
    }
  }

  private static void specs(SourceList list, Expectations out) {
    all(list)
        .forEach(document -> out.expect(
            list.apis().contains(document.text("spec")),
            document.get("spec"),
            "expected one of " + list.apis()));
  }
}
