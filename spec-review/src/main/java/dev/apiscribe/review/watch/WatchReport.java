package dev.apiscribe.review.watch;

import dev.apiscribe.review.diff.DiffReview;
import dev.apiscribe.review.diff.SemverVerdict;
import dev.apiscribe.review.fetch.FetchedPage;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.FindingGroups;
import dev.apiscribe.review.report.FindingGroups.BreakLevel;
import dev.apiscribe.review.report.FindingGroups.OperationGroup;
import dev.apiscribe.review.report.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The text of a pull request, in Markdown.
 *
 * @param pages what became of each document
 * @param unread sentences about pages that cannot be read
 * @param steps what the branch changes, by API
 * @param left what pages say and the specs of the branch do not
 * @param branch empty when nothing is on one
 */
public record WatchReport(
    List<FetchedPage> pages,
    List<String> unread,
    Map<String, DiffReview> steps,
    List<Finding> left,
    String branch) {
  /** GitHub takes 65,536. */
  private static final int MOST_CHARACTERS = 60_000;

  private static final int MOST_OPERATIONS = 3;

  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# What the pages changed");
    lines.add("");
    lines.add(summary());
    pages(lines);
    steps.forEach((api, review) -> step(lines, api, review));
    left(lines);
    next(lines);
    return bounded(lines);
  }

  private String summary() {
    if (!branch.isEmpty()) {
      return "The branch " + MarkdownText.code(branch) + " has what the specs have to follow.";
    }
    return left.isEmpty()
        ? "Nothing: the specs say what the pages say."
        : "Nothing that a command can follow.";
  }

  private void pages(List<String> lines) {
    lines.add("");
    lines.add("| document | | page |");
    lines.add("| --- | --- | --- |");
    for (FetchedPage page : pages) {
      lines.add("| " + MarkdownText.of(page.document()) + " | " + page.outcome().label() + " | "
          + MarkdownText.of(page.reason().isEmpty() ? page.address() : page.reason()) + " |");
    }
    unread.forEach(sentence -> {
      lines.add("");
      lines.add("- not read: " + MarkdownText.of(sentence));
    });
  }

  private static void step(List<String> lines, String api, DiffReview review) {
    SemverVerdict verdict = review.verdict();
    if (verdict.level() == SemverVerdict.Level.NONE) {
      return;
    }
    List<Finding> changes = review.report(null).findings();
    lines.add("");
    lines.add("## " + MarkdownText.of(api) + ": " + verdict);
    lines.add("");
    lines.add("Java: " + changes(changes, Breaks.JAVA_SOURCE) + "source, "
        + changes(changes, Breaks.JAVA_BINARY) + "binaries, "
        + MarkdownText.of(String.valueOf(review.report(null).figures().get("Java"))) + ".");
    lines.add("");
    review
        .changelog()
        .lines()
        .map(line -> line.startsWith("#") ? "#" + line : line)
        .forEach(lines::add);
  }

  private static String changes(List<Finding> changes, Breaks breaks) {
    long count =
        changes.stream().filter(change -> change.breaks().contains(breaks)).count();
    return count + (count == 1 ? " change breaks " : " changes break ");
  }

  private void left(List<String> lines) {
    if (left.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("## What is left: " + level());
    lines.add("");
    lines.add("Java, when the specs follow the pages: " + changes(left, Breaks.JAVA_SOURCE)
        + "source, " + changes(left, Breaks.JAVA_BINARY) + "binaries.");
    FindingGroups.of(left).forEach((reach, groups) -> {
      lines.add("");
      lines.add("### " + reach.title());
      lines.add("");
      groups.forEach(group -> group
          .lines()
          .forEach(
              line -> lines.add("- " + MarkdownText.of(line.text()) + where(group, line.text()))));
    });
  }

  /** The part of the version that the step raises when the specs follow the rest. */
  private String level() {
    BreakLevel most =
        left.stream().map(BreakLevel::of).min(Enum::compareTo).orElse(BreakLevel.DOCS);
    return switch (most) {
      case BREAKING, JAVA -> "major";
      case WIRE ->
        left.stream().map(BreakLevel::of).anyMatch(BreakLevel.JAVA::equals) ? "major" : "minor";
      case OTHER -> "minor";
      case DOCS -> "patch";
    };
  }

  private static String where(OperationGroup group, String text) {
    List<String> operations = group.operations();
    if (operations.isEmpty() || (operations.size() == 1 && text.contains(operations.get(0)))) {
      return "";
    }
    List<String> named =
        operations.stream().limit(MOST_OPERATIONS).map(MarkdownText::code).toList();
    return " (" + String.join(", ", named)
        + (operations.size() > MOST_OPERATIONS
            ? " and " + (operations.size() - MOST_OPERATIONS) + " more"
            : "")
        + ")";
  }

  private void next(List<String> lines) {
    if (branch.isEmpty() && left.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("## Next");
    lines.add("");
    lines.add(
        (branch.isEmpty() ? "Run" : "Check out the branch, and run")
            + " `./apiscribe fetch` and `./apiscribe update --docs target/pages`: decisions.md lists what"
            + " only a person can decide. Then run `./mvnw package -DskipTests`, and commit what it prints.");
  }

  private static String bounded(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (text.length() + line.length() > MOST_CHARACTERS) {
        return text.append("\nThe rest is left out: `./apiscribe drift` prints it.\n")
            .toString();
      }
      text.append(line).append('\n');
    }
    return text.toString();
  }
}
