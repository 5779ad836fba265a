package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.openapi.YamlFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The accepted findings: entries of a rule, a JSON Pointer and a reason. */
final class LintExceptions {
  static final List<LintRule<LintExceptions>> RULES = List.of(
      new LintRule<>(
          "exception-reason",
          WARNING,
          "every exception has a rule, a place and a reason, and nothing else",
          "Write {rule: <id>, at: <JSON Pointer>, reason: <a sentence>}.",
          LintExceptions::whole),
      new LintRule<>(
          "stale-exception",
          WARNING,
          "every exception is needed by a finding",
          "Remove the entry, or correct its rule and place.",
          LintExceptions::needed));

  private static final Set<String> KEYS = Set.of("rule", "at", "reason");

  private final SpecTree file;
  private final Set<SpecNode> used = new HashSet<>();

  LintExceptions(YamlFile file) {
    this.file = new SpecTree(file);
  }

  SpecTree file() {
    return file;
  }

  /** Returns whether an entry lets the rule be broken at this very place. */
  boolean allow(String rule, String pointer) {
    boolean allowed = false;
    for (SpecNode entry : file.at("").children()) {
      if (entry.text("rule").equals(rule)
          && entry.value().has("at")
          && entry.text("at").equals(pointer)) {
        used.add(entry);
        allowed = true;
      }
    }
    return allowed;
  }

  int used() {
    return used.size();
  }

  int all() {
    return file.at("").children().size();
  }

  private static void whole(LintExceptions exceptions, Expectations out) {
    for (SpecNode entry : exceptions.file.at("").children()) {
      out.expect(entry.says("rule"), entry.get("rule"), "expected the id of a rule");
      out.expect(entry.get("at").value().isTextual(), entry.get("at"), "expected a JSON Pointer");
      out.expect(entry.says("reason"), entry.get("reason"), "expected a reason");
      for (SpecNode property : entry.children()) {
        out.expect(KEYS.contains(property.name()), property, "expected rule, at and reason only");
      }
    }
  }

  private static void needed(LintExceptions exceptions, Expectations out) {
    for (SpecNode entry : exceptions.file.at("").children()) {
      out.expect(
          exceptions.used.contains(entry),
          entry,
          "expected a finding of " + entry.text("rule") + " at " + entry.text("at"));
    }
  }
}
