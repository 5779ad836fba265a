package dev.apiscribe.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every deviation says what was decided, and where. */
final class DeviationRules {
  private static final Set<String> KINDS = Set.of("contradiction", "departure", "gap", "inferred", "loss");
  private static final List<String> TEXTS = List.of("id", "kind", "document", "documented", "curated", "reason");

  private DeviationRules() {}

  static List<Finding> entries(SpecDocument deviations, SpecDocument spec, Set<String> documents) {
    List<Finding> findings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Located entry : deviations.at("").children()) {
      for (String name : TEXTS) {
        if (!entry.child(name).node().isTextual() || entry.text(name).isBlank()) {
          findings.add(deviations.finding(entry.child(name), "expected a text"));
        }
      }
      if (entry.node().has("evidence") && entry.text("evidence").isBlank()) {
        findings.add(deviations.finding(entry.child("evidence"), "expected a text, or no evidence"));
      }
      if (!entry.text("id").matches("[a-z0-9]+(-[a-z0-9]+)*") || !ids.add(entry.text("id"))) {
        findings.add(deviations.finding(entry.child("id"), "expected an id in kebab-case that no other entry has"));
      }
      if (!KINDS.contains(entry.text("kind"))) {
        findings.add(deviations.finding(entry.child("kind"), "expected one of the kinds in specs/README.md"));
      }
      if (!documents.contains(entry.text("document"))) {
        findings.add(deviations.finding(entry.child("document"), "expected one of " + documents));
      }
      if (!entry.text("lines").matches("\\d.*") && !isLostWithoutLines(entry)) {
        findings.add(deviations.finding(entry.child("lines"), "expected line numbers, such as '739, 743-745'"));
      }
      findings.addAll(where(deviations, entry.child("where"), spec));
    }
    return findings;
  }

  private static List<Finding> where(SpecDocument deviations, Located where, SpecDocument spec) {
    if (where.children().isEmpty()) {
      return List.of(deviations.finding(where, "expected JSON Pointers into openapi.yaml"));
    }
    return where.children().stream()
        .filter(pointer -> !pointer.node().asText().startsWith("/") || !spec.at(pointer.node().asText()).exists())
        .map(pointer -> deviations.finding(pointer, "expected a place in the spec, not " + pointer.node().asText()))
        .toList();
  }

  private static boolean isLostWithoutLines(Located entry) {
    return entry.text("kind").equals("loss") && !entry.node().has("lines");
  }
}
