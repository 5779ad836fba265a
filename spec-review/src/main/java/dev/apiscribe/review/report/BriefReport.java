package dev.apiscribe.review.report;

import dev.apiscribe.review.report.FindingGroups.GroupLine;
import dev.apiscribe.review.report.FindingGroups.OperationGroup;
import java.util.List;

/** A report for people at a terminal that fits on a screen where few things changed. */
public final class BriefReport {
  private static final int MOST_CHARACTERS = 156;
  private static final int MOST_NAMES = 1;

  private BriefReport() {}

  /** @param details how a reader gets the rest, a sentence */
  public static String render(Report report, String details) {
    StringBuilder text = new StringBuilder();
    FindingGroups.of(report.findings()).forEach((reach, groups) -> {
      int findings = groups.stream()
          .flatMap(group -> group.lines().stream())
          .mapToInt(GroupLine::findings)
          .sum();
      text.append(reach.title()).append(" (").append(findings).append(")\n");
      groups.forEach(group -> append(text, group));
    });
    report
        .figures()
        .forEach(
            (label, value) -> text.append(PlainText.of(label + ": " + value)).append('\n'));
    Sections sections = Sections.of(report);
    boolean clean = report.findings().isEmpty();
    text.append(PlainText.of(report.command() + ", " + report.subject()))
        .append(": ")
        .append(clean ? "no findings" : sections.totals())
        .append("; ")
        .append(Sections.work(report))
        .append(".\n");
    return clean ? text.toString() : text.append(details).append('\n').toString();
  }

  private static void append(StringBuilder text, OperationGroup group) {
    String where = where(group.operations());
    if (group.lines().size() == 1) {
      GroupLine only = group.lines().get(0);
      boolean named = group.operations().size() == 1
          && only.text().contains(group.operations().get(0));
      line(text, "  ", only, where.isEmpty() || named ? "" : "  [" + where + "]");
      return;
    }
    boolean titled = !where.isEmpty();
    if (titled) {
      text.append("  ").append(where).append('\n');
    }
    group.lines().forEach(line -> line(text, titled ? "    " : "  ", line, ""));
  }

  private static void line(StringBuilder text, String indent, GroupLine line, String where) {
    String said = indent + PlainText.of(line.rule() + ": " + line.text());
    int most = MOST_CHARACTERS - where.length();
    text.append(said.length() <= most ? said : said.substring(0, most - 3) + "...")
        .append(where)
        .append('\n');
  }

  /** {@code GET /a and 3 more}; empty when there are none. */
  static String where(List<String> operations) {
    String names =
        String.join(", ", operations.subList(0, Math.min(MOST_NAMES, operations.size())));
    return PlainText.of(names)
        + (operations.size() > MOST_NAMES
            ? " and " + (operations.size() - MOST_NAMES) + " more"
            : "");
  }
}
