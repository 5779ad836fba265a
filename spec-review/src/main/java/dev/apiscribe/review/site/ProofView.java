package dev.apiscribe.review.site;

import dev.apiscribe.review.proof.ConformanceReport;
import dev.apiscribe.review.proof.Count;
import dev.apiscribe.review.proof.Outcome;
import dev.apiscribe.review.proof.Subject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conformance report.
 *
 * @param written when, in UTC
 * @param old whether a spec was changed after that
 * @param tables one for each kind of thing that was checked
 * @param failures every item that failed
 * @param requestTables what requests ended in, on each server
 */
record ProofView(
    String written,
    boolean old,
    String made,
    String notMade,
    List<ProofTable> tables,
    List<Failure> failures,
    List<ConformanceReport.Uncovered> uncovered,
    List<String> missing,
    List<ConformanceReport.RequestTable> requestTables,
    List<ConformanceReport.TestClass> tests) {
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("payloads", "Documented payloads");
    KINDS.put("exchanges", "Documented exchanges");
    KINDS.put("furtherMediaTypes", "Further media types of them");
    KINDS.put("brokenConstraints", "Constraints, each broken once and refused");
    KINDS.put("models", "Models of every schema, with all properties and with the required ones");
    KINDS.put("routes", "Parameters with values that mean something in a URL");
  }

  /** @param rows one for each API, and the total */
  record ProofTable(String title, List<String> subjects, List<Line> rows) {}

  record Line(String name, int items, List<CoverageCell> cells, boolean total) {}

  record Failure(String item, @Nullable String href, List<String> messages) {}

  boolean hasTests() {
    return !tests.isEmpty();
  }

  OverviewFigure figure() {
    return failures.isEmpty() && missing.isEmpty()
        ? new OverviewFigure(
            "all",
            "of " + made + " checks passed; " + notMade + " cannot be made",
            "conformance.html")
        : new OverviewFigure(
            String.valueOf(failures.size() + missing.size()),
            "items failed a check, or were not checked",
            "conformance.html");
  }

  /** @param hrefs the pages of operations, by API and operationId with a blank between */
  static ProofView of(ConformanceReport report, Map<String, String> hrefs, boolean old) {
    List<ProofTable> tables = new ArrayList<>();
    KINDS.forEach((kind, title) -> {
      Map<Subject, Count> all = new EnumMap<>(Subject.class);
      List<Line> lines = new ArrayList<>();
      report.counts(kind).forEach((api, counts) -> {
        counts.forEach((subject, count) -> all.merge(subject, count, Count::plus));
        lines.add(line(api, counts, false));
      });
      if (!lines.isEmpty()) {
        lines.add(line("all", all, true));
        tables.add(
            new ProofTable(title, all.keySet().stream().map(Subject::title).toList(), lines));
      }
    });
    List<Failure> failures = new ArrayList<>();
    report.items().stream()
        .filter(item -> item.outcome() == Outcome.FAILED)
        .forEach(item -> failures.add(new Failure(
            item.api() + "/" + item.name(),
            hrefs.get(item.api() + " " + item.operation()),
            item.tallies().values().stream()
                .flatMap(tally -> tally.messages().stream())
                .distinct()
                .toList())));
    report
        .failedTests()
        .forEach(test -> failures.add(
            new Failure(test.test() + ", " + test.name(), null, List.of(test.message()))));
    return new ProofView(
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                .format(report.written().atZone(ZoneOffset.UTC))
            + " UTC",
        old,
        String.format(Locale.ROOT, "%,d", report.checks() - report.notCovered()),
        String.format(Locale.ROOT, "%,d", report.notCovered()),
        tables,
        failures,
        report.uncovered(),
        report.missing(),
        report.requestTables(),
        report.tests());
  }

  private static Line line(String name, Map<Subject, Count> counts, boolean total) {
    int of = counts.values().stream().mapToInt(Count::of).max().orElse(0);
    List<CoverageCell> cells = new ArrayList<>();
    counts.forEach((subject, count) -> cells.add(new CoverageCell(
        subject.title(),
        count.outcome(),
        count.of() == 0 ? "" : count.passed() + " of " + count.covered())));
    return new Line(name, of, cells, total);
  }
}
