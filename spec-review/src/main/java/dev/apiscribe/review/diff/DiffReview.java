package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The step from one version of a spec to the next. */
public final class DiffReview {
  private static final int MOST_JAVA_CHANGES = 4;

  private final ApiSpec left;
  private final ApiSpec right;
  private final SpecDiff comparison;
  private final List<Change> changes;
  private final @Nullable JavaApiDifference java;
  private final JavaJoin join;

  private DiffReview(ApiSpec left, ApiSpec right, @Nullable JavaApiDifference java) {
    this.left = left;
    this.right = right;
    this.java = java;
    comparison = new SpecDiff(left, right);
    changes = comparison.changes();
    join = new JavaJoin(changes, java == null ? List.of() : java.changes());
  }

  /**
   * @param java what was measured of the Java API; null when the rules alone say what becomes of it
   */
  public static DiffReview of(ApiSpec left, ApiSpec right, @Nullable JavaApiDifference java) {
    return new DiffReview(left, right, java);
  }

  private List<Change> judged() {
    return java == null ? changes : changes.stream().map(join::measured).toList();
  }

  /** {@code info.title} of the newer version, or of the older one when the API is gone. */
  public String title() {
    return right.isAbsent() ? left.title() : right.title();
  }

  /** Returns whether only the newer side has the API. */
  public boolean isNew() {
    return left.isAbsent();
  }

  /** Returns whether only the older side has the API. */
  public boolean isGone() {
    return right.isAbsent();
  }

  public SemverVerdict verdict() {
    return SemverVerdict.of(judged(), join.unexplained());
  }

  /** An entry in Markdown. */
  public String changelog() {
    if (right.isAbsent() || left.isAbsent()) {
      return Changelog.entry(
          right.isAbsent() ? left.title() : right.title(), judged(), join.unexplained());
    }
    String versions = left.version().equals(right.version())
        ? right.version()
        : left.version() + " → " + right.version();
    String title =
        right.root().get("info").text("title") + (versions.isBlank() ? "" : " " + versions);
    return Changelog.entry(title.isBlank() ? right.name() : title, judged(), join.unexplained());
  }

  /** @param version of what was made from the old side; null if the next one is not asked for */
  public Report report(@Nullable String version) {
    List<Finding> findings = new ArrayList<>();
    List<Change> judged = judged();
    for (int i = 0; i < judged.size(); i++) {
      findings.add(finding(judged.get(i), join.of(changes.get(i))));
    }
    findings.addAll(JavaFindings.of(join.unexplained()));
    List<Report.RuleRun> rules = new ArrayList<>();
    for (DiffRule rule : DiffRule.values()) {
      int found = (int) judged.stream().filter(change -> change.rule() == rule).count();
      rules.add(new Report.RuleRun(rule.id(), rule.meaning(), comparison.looked(rule), found));
    }
    rules.add(new Report.RuleRun(
        JavaFindings.RULE,
        JavaFindings.MEANING,
        java == null ? 0 : java.changes().size(),
        join.unexplained().size()));
    return new Report(
        "diff",
        left.name() + " and " + right.name(),
        "old",
        "new",
        List.of("Breaking", "May break", "Compatible", "Documentation only"),
        findings,
        rules,
        figures(version));
  }

  private Map<String, String> figures(@Nullable String version) {
    Map<String, String> figures = new LinkedHashMap<>();
    SemverVerdict verdict = verdict();
    figures.put(
        "operations", left.operations().size() + " → " + right.operations().size());
    figures.put(
        "Java",
        java == null
            ? "not measured, what breaks follows from the rules; name jars to measure it"
            : "measured on " + java.jars() + " jars: " + java.changes().size() + " changes, "
                + java.changes().stream().filter(JavaChange::breaksCallers).count()
                + " of them break callers, "
                + java.changes().stream()
                    .filter(change -> change.isServer() && !change.sourceCompatible())
                    .count()
                + " break server implementations");
    figures.put(
        "verdict", verdict.toString() + (verdict.reasons().isEmpty() ? ": nothing changed" : ""));
    for (int i = 0; i < verdict.reasons().size(); i++) {
      figures.put("because " + (i + 1), verdict.reasons().get(i));
    }
    if (version != null) {
      String early = version.startsWith("0.")
          ? " (in 0.x, what breaks raises the second part, everything else the third)"
          : "";
      figures.put("next version", version + " → " + verdict.next(version) + early);
    }
    return figures;
  }

  private static Finding finding(Change change, List<JavaChange> java) {
    DiffRule rule = change.rule();
    String measured = java.isEmpty()
        ? ""
        : " Java: "
            + java.stream()
                .limit(MOST_JAVA_CHANGES)
                .map(JavaChange::text)
                .collect(Collectors.joining("; "))
            + (java.size() > MOST_JAVA_CHANGES
                ? "; and " + (java.size() - MOST_JAVA_CHANGES) + " more"
                : "")
            + ".";
    return new Finding(
        rule.id(),
        rule.severity(),
        rule.list(),
        change.sentence() + measured,
        place(change.left()),
        value(change.left()),
        place(change.right()),
        value(change.right()),
        change.operations(),
        change.sides(),
        change.breaks(),
        next(change.breaks()));
  }

  private static String next(Set<Breaks> breaks) {
    if (breaks.contains(Breaks.WIRE)) {
      return "Tell callers before the newer version is served.";
    }
    return breaks.contains(Breaks.JAVA_SOURCE) || breaks.contains(Breaks.JAVA_BINARY)
        ? "Programs that use the generated Java must be changed."
        : "";
  }

  private static @Nullable Place place(SpecNode node) {
    return node.exists() ? node.place() : null;
  }

  private static @Nullable JsonNode value(SpecNode node) {
    return node.exists() ? node.value() : null;
  }
}
