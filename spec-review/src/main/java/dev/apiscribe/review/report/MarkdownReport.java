package dev.apiscribe.review.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report for a comment on a pull request: a table for each list, and the rules folded away. */
final class MarkdownReport {
  private MarkdownReport() {}

  static String render(Report report) {
    Sections sections = Sections.of(report);
    StringBuilder text = new StringBuilder();
    text.append("### ")
        .append(escape(report.command()))
        .append(": ")
        .append(escape(report.subject()))
        .append("\n\n");
    boolean clean = sections.findings().isEmpty();
    text.append("**")
        .append(clean ? "No findings" : sections.totals())
        .append("**; ")
        .append(Sections.work(report))
        .append(".\n");
    sections.all().forEach((title, findings) -> {
      if (!findings.isEmpty()) {
        text.append("\n#### ")
            .append(escape(title))
            .append(" (")
            .append(findings.size())
            .append(")\n\n");
        row(
            text,
            List.of(
                "",
                "finding",
                escape(report.leftTitle()),
                escape(report.rightTitle()),
                "reaches",
                "next"));
        row(text, List.of("---", "---", "---", "---", "---", "---"));
        findings.forEach(finding -> row(text, cells(finding)));
      }
    });
    if (!report.figures().isEmpty()) {
      text.append('\n');
      report
          .figures()
          .forEach((label, value) -> text.append("- ")
              .append(escape(label))
              .append(": ")
              .append(escape(value))
              .append('\n'));
    }
    if (!report.rules().isEmpty()) {
      text.append("\n<details><summary>")
          .append(Sections.counted(report.rules().size(), "rule"))
          .append("</summary>\n\n");
      row(text, List.of("rule", "meaning", "looked", "found"));
      row(text, List.of("---", "---", "---:", "---:"));
      for (Report.RuleRun run : report.rules()) {
        String looked = run.looked() < 0 ? "" : String.valueOf(run.looked());
        row(
            text,
            List.of(
                escape(run.rule()), escape(run.meaning()), looked, String.valueOf(run.found())));
      }
      text.append("\n</details>\n");
    }
    return text.toString();
  }

  private static List<String> cells(Finding finding) {
    List<String> reach = new ArrayList<>();
    reach.add(
        finding.sides().stream().sorted().map(Side::label).collect(Collectors.joining(" and ")));
    reach.add(escape(PlainText.affected(finding.affects())));
    String breaks =
        finding.breaks().stream().sorted().map(Breaks::label).collect(Collectors.joining(", "));
    reach.add(breaks.isEmpty() ? "" : "breaks " + breaks);
    return List.of(
        "**" + JsonReport.name(finding.severity()) + "**",
        escape(finding.message()) + "<br>" + escape(finding.rule()),
        side(finding.left(), finding.leftValue()),
        side(finding.right(), finding.rightValue()),
        lines(reach),
        escape(finding.next()));
  }

  private static String side(@Nullable Place place, @Nullable JsonNode value) {
    return lines(List.of(
        value == null || value.isMissingNode() ? "" : escape(PlainText.of(value)),
        place == null ? "" : escape(place.toString())));
  }

  private static String lines(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("<br>"));
  }

  private static void row(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String escape(String value) {
    return MarkdownText.of(value);
  }
}
