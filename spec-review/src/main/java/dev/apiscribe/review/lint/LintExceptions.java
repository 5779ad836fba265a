package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.review.curated.YamlFile;
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
  private final Set<Located> used = new HashSet<>();

  LintExceptions(YamlFile file) {
    this.file = new SpecTree(file);
  }

  SpecTree file() {
    return file;
  }

  /** Returns whether an entry lets the rule be broken at this very place. */
  boolean allow(String rule, String pointer) {
    boolean allowed = false;
    for (Located entry : file.at("").children()) {
      if (entry.text("rule").equals(rule)
          && entry.node().has("at")
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
    for (Located entry : exceptions.file.at("").children()) {
      out.expect(entry.says("rule"), entry.child("rule"), "expected the id of a rule");
      out.expect(
          entry.child("at").node().isTextual(), entry.child("at"), "expected a JSON Pointer");
      out.expect(entry.says("reason"), entry.child("reason"), "expected a reason");
      for (Located member : entry.children()) {
        out.expect(KEYS.contains(member.name()), member, "expected rule, at and reason only");
      }
    }
  }

  private static void needed(LintExceptions exceptions, Expectations out) {
    for (Located entry : exceptions.file.at("").children()) {
      out.expect(
          exceptions.used.contains(entry),
          entry,
          "expected a finding of " + entry.text("rule") + " at " + entry.text("at"));
    }
  }
}
