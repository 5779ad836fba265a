package dev.apiscribe.review.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lists of a report with what belongs to each, as every format shows them: most severe first,
 * else in the report's order.
 */
final class Sections {
  private final Map<String, List<Finding>> byList = new LinkedHashMap<>();

  private Sections() {}

  /** A list that only a finding names comes last, so that nothing is lost. */
  static Sections of(Report report) {
    Sections sections = new Sections();
    report.lists().forEach(title -> sections.byList.put(title, new ArrayList<>()));
    report
        .findings()
        .forEach(finding -> sections
            .byList
            .computeIfAbsent(finding.list(), title -> new ArrayList<>())
            .add(finding));
    sections
        .byList
        .values()
        .forEach(findings -> findings.sort(Comparator.comparing(Finding::severity)));
    return sections;
  }

  Map<String, List<Finding>> all() {
    return byList;
  }

  List<Finding> findings() {
    return byList.values().stream().flatMap(List::stream).toList();
  }

  long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** {@code 3 findings: 1 breaking, 2 warnings, 0 notes}. */
  String totals() {
    return counted(findings().size(), "finding") + ": " + count(Severity.BREAKING) + " breaking, "
        + counted(count(Severity.WARNING), "warning") + ", "
        + counted(count(Severity.NOTE), "note");
  }

  /**
   * {@code 75 rules looked at 1,204 places}; rules that do not count their places are left out of
   * the second number.
   */
  static String work(Report report) {
    long looked =
        report.rules().stream().mapToLong(run -> Math.max(0, run.looked())).sum();
    return counted(report.rules().size(), "rule") + " looked at " + counted(looked, "place");
  }

  static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
