package dev.apiscribe.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of source documents is complete, and the specs lead back to it. */
final class DocumentRules {
  private static final List<String> TEXTS = List.of("id", "title", "publisher", "date", "sha256", "spec", "licence");
  private static final List<String> COUNTS = List.of("operations", "exchanges", "payloads");
  private static final String LINES = "\\d+(-\\d+)?(, \\d+(-\\d+)?)*";

  private DocumentRules() {}

  static List<Finding> fields(SpecDocument documents, Set<String> apis) {
    List<Finding> findings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Located document : documents.at("").children()) {
      for (String name : TEXTS) {
        if (!document.child(name).node().isTextual() || document.text(name).isBlank()) {
          findings.add(documents.finding(document.child(name), "expected a text"));
        }
      }
      for (String name : COUNTS) {
        if (!document.child(name).node().isInt()) {
          findings.add(documents.finding(document.child(name), "expected a number"));
        }
      }
      if (!ids.add(document.text("id"))) {
        findings.add(documents.finding(document.child("id"), "expected an id that no other document has"));
      }
      if (!document.text("sha256").matches("[0-9a-f]{64}")) {
        findings.add(documents.finding(document.child("sha256"), "expected 64 hexadecimal digits"));
      }
      if (!apis.contains(document.text("spec"))) {
        findings.add(documents.finding(document.child("spec"), "expected one of " + apis));
      }
    }
    return findings;
  }

  /** The counts of an API's documents add up to what its folder holds. */
  static List<Finding> counts(SpecDocument documents, String api, SpecDocument spec, Set<String> payloadFiles) {
    List<Finding> findings = new ArrayList<>();
    long[] actual = {spec.operations().size(), OperationRules.exchanges(spec), payloadFiles.size()};
    for (int i = 0; i < COUNTS.size(); i++) {
      long expected = sum(documents, api, COUNTS.get(i));
      if (expected != actual[i]) {
        String message = "expected %d %s, as documents.yaml says, not %d".formatted(expected, COUNTS.get(i), actual[i]);
        findings.add(new Finding(spec.file(), "", message));
      }
    }
    return findings;
  }

  /** Every operation has a source, and every source names a document of the API and a place in it. */
  static List<Finding> sources(SpecDocument spec, SpecDocument documents, String api) {
    List<Finding> findings = new ArrayList<>();
    Set<String> known = ids(documents, api);
    for (Operation operation : spec.operations()) {
      if (!operation.at().node().has("x-source")) {
        findings.add(spec.finding(operation.at(), "expected x-source"));
      }
    }
    for (Located node : spec.nodes()) {
      Located source = node.child("x-source");
      if (source.exists() && !known.contains(source.text("document"))) {
        findings.add(spec.finding(source.child("document"), "expected one of " + known));
      }
      if (source.exists() && !source.text("lines").matches(LINES) && !source.child("published").node().asBoolean()) {
        findings.add(spec.finding(source, "expected lines, or published: true"));
      }
    }
    return findings;
  }

  static Set<String> ids(SpecDocument documents, String api) {
    return documents.at("").children().stream()
        .filter(document -> document.text("spec").equals(api))
        .map(document -> document.text("id"))
        .collect(Collectors.toSet());
  }

  private static long sum(SpecDocument documents, String api, String count) {
    return documents.at("").children().stream()
        .filter(document -> document.text("spec").equals(api))
        .mapToInt(document -> document.child(count).node().asInt())
        .sum();
  }
}
