package dev.apiscribe.review.drift;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that drift compares, each as a rule of the report. */
final class DriftRules {
  private DriftRules() {}

  static List<String> lists() {
    return Stream.concat(
            Stream.of(Difference.Kind.values()).map(Difference.Kind::title),
            Stream.of(StaleDecision.LIST, PrintedLoss.LIST))
        .toList();
  }

  /**
   * @param differences how many differences of each aspect there were, explained ones among them
   */
  static List<Report.RuleRun> runs(Map<String, Integer> differences, List<Finding> findings) {
    List<Report.RuleRun> runs = new ArrayList<>();
    Stream.of(Presence.values())
        .forEach(presence -> runs.add(run(
            presence.label(),
            presence == Presence.UNREAD
                ? "keywords that are not read are the same as on record"
                : "both have the same",
            differences,
            findings)));
    Stream.of(Aspect.values())
        .forEach(
            aspect -> runs.add(run(aspect.label(), "both say the same", differences, findings)));
    Stream.of(Ambiguity.values())
        .forEach(ambiguity -> runs.add(run(
            ambiguity.id(),
            ambiguity.meaning() + ", and no deviation decides it",
            differences,
            findings)));
    runs.add(
        run(StaleDecision.RULE, "every deviation explains a difference", differences, findings));
    runs.add(run(
        PrintedLoss.RULE,
        "no deviation of kind loss cites lines that contain the lost value",
        differences,
        findings));
    return runs;
  }

  private static Report.RuleRun run(
      String rule, String meaning, Map<String, Integer> differences, List<Finding> findings) {
    int found =
        (int) findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    return new Report.RuleRun(rule, meaning, differences.getOrDefault(rule, 0), found);
  }
}
