package dev.apiscribe.review.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report for people at a terminal. A clean one is what was counted and one line. */
final class TextReport {
  private final StringBuilder text = new StringBuilder();
  private final Report report;
  private final int width;

  private TextReport(Report report) {
    this.report = report;
    width = 2
        + Stream.of(report.leftTitle(), report.rightTitle(), "affects", "breaks")
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  static String render(Report report) {
    return new TextReport(report).render();
  }

  private String render() {
    Sections sections = Sections.of(report);
    sections.all().forEach((title, findings) -> {
      if (!findings.isEmpty()) {
        line(PlainText.of(title) + " (" + findings.size() + ")");
        line("");
        findings.forEach(this::finding);
      }
    });
    report.figures().forEach((label, value) -> line(PlainText.of(label + ": " + value)));
    String head = PlainText.of(report.command() + ", " + report.subject()) + ": ";
    line(head + (sections.findings().isEmpty() ? "no findings" : sections.totals()) + "; "
        + Sections.work(report) + ".");
    return text.toString();
  }

  private void finding(Finding finding) {
    line(finding.severity() + " " + PlainText.of(finding.rule()) + ": "
        + PlainText.of(finding.message()));
    side(report.leftTitle(), finding.left(), finding.leftValue());
    side(report.rightTitle(), finding.right(), finding.rightValue());
    detail("affects", PlainText.affected(finding.affects()));
    detail(
        "in",
        finding.sides().stream().sorted().map(Side::label).collect(Collectors.joining(" and ")));
    detail(
        "breaks",
        finding.breaks().stream().sorted().map(Breaks::label).collect(Collectors.joining(", ")));
    detail("next", PlainText.of(finding.next()));
    line("");
  }

  private void side(String title, @Nullable Place place, @Nullable JsonNode value) {
    List<String> parts = Stream.of(
            value == null || value.isMissingNode() ? "" : PlainText.of(value),
            place == null ? "" : "at " + PlainText.of(place.toString()))
        .filter(part -> !part.isEmpty())
        .toList();
    detail(title, String.join("  ", parts));
  }

  private void detail(String label, String value) {
    if (!value.isEmpty()) {
      line(String.format(Locale.ROOT, "  %-" + width + "s%s", PlainText.of(label), value));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
