package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.SpecTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for operations that report a state which clients wait for. */
final class WaitRules {
  static final LintRule<LintedApi> RULE = new LintRule<>(
      "wait",
      BREAKING,
      "what is waited for names its state, and the values that end the waiting",
      "Write x-wait as specs/README.md says.",
      WaitRules::look);

  private static final Set<String> KEYS = Set.of("state", "done", "failed", "reason");
  private static final Set<String> TEXT = Set.of("string");

  private WaitRules() {}

  private static void look(LintedApi api, Expectations out) {
    SpecTree spec = api.spec();
    for (SpecOperation operation : spec.operations()) {
      SpecNode wait = operation.node().get("x-wait");
      if (wait.exists()) {
        for (SpecNode property : wait.children()) {
          out.expect(
              KEYS.contains(property.name()),
              property,
              "expected state, done, failed and reason only");
        }
        boolean isRepeatable = !Set.of("POST", "PATCH").contains(operation.verb())
            || operation.node().get("x-idempotent").exists();
        out.expect(isRepeatable, wait, "expected an operation that can be repeated");
        SpecNode body = PageRules.body(spec, operation);
        PageRules.value(spec, wait.get("state"), body, TEXT, out);
        PageRules.value(spec, wait.get("reason"), body, TEXT, out);
        values(wait, PageRules.follow(spec, body, wait.text("state")), out);
      }
    }
  }

  private static void values(SpecNode wait, SpecNode state, Expectations out) {
    Set<String> documented = new HashSet<>();
    for (String set : List.of("enum", "x-extensible-enum")) {
      state.get(set).children().forEach(value -> documented.add(value.value().asText()));
    }
    out.expect(
        !wait.get("done").children().isEmpty(), wait.get("done"), "expected a list of values");
    Set<String> known = new HashSet<>();
    for (String meaning : List.of("done", "failed")) {
      for (SpecNode value : wait.get(meaning).children()) {
        String text = value.value().asText();
        out.expect(
            documented.isEmpty() || documented.contains(text),
            value,
            "expected a documented value of the state");
        out.expect(known.add(text), value, "expected a value that is not named before");
      }
    }
  }
}
