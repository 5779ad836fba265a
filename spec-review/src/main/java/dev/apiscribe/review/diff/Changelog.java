package dev.apiscribe.review.diff;

import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.MarkdownText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An entry for a changelog, in Markdown: what breaks first, then what is new, changed, deprecated,
 * gone, and said in other words.
 */
final class Changelog {
  private static final int MOST_OPERATIONS = 3;

  private Changelog() {}

  static String entry(String title, List<Change> changes, List<JavaChange> unexplained) {
    Map<ChangelogSection, List<String>> lines = new EnumMap<>(ChangelogSection.class);
    for (Change change : changes) {
      ChangelogSection section = SemverVerdict.isBreaking(change)
          ? ChangelogSection.BREAKING
          : change.rule().section();
      lines.computeIfAbsent(section, key -> new ArrayList<>()).add(line(change));
    }
    for (JavaChange change : unexplained) {
      ChangelogSection section =
          change.breaksCallers() ? ChangelogSection.BREAKING : ChangelogSection.CHANGED;
      lines
          .computeIfAbsent(section, key -> new ArrayList<>())
          .add("- Java: " + MarkdownText.of(change.text()) + ".");
    }
    StringBuilder text = new StringBuilder("## ").append(MarkdownText.of(title)).append('\n');
    if (lines.isEmpty()) {
      text.append("\nNothing changed.\n");
    }
    lines.forEach((section, entries) -> {
      text.append("\n### ").append(section.title()).append('\n');
      entries.stream().distinct().forEach(entry -> text.append(entry).append('\n'));
    });
    return text.toString();
  }

  private static String line(Change change) {
    String breaks = change.breaks().stream()
        .filter(each -> each != Breaks.DOCS)
        .map(Breaks::label)
        .collect(Collectors.joining(", "));
    return "- " + MarkdownText.of(change.sentence()) + where(change)
        + (breaks.isEmpty() ? "" : " *" + breaks + "*");
  }

  /** The operations that a change touches, unless it names the only one itself. */
  private static String where(Change change) {
    List<String> operations = change.operations();
    if (operations.isEmpty()
        || (operations.size() == 1 && change.subject().endsWith(operations.get(0)))) {
      return "";
    }
    List<String> shown = operations.subList(0, Math.min(MOST_OPERATIONS, operations.size()));
    String more = operations.size() > MOST_OPERATIONS
        ? " and " + (operations.size() - MOST_OPERATIONS) + " more"
        : "";
    return " (" + shown.stream().map(MarkdownText::code).collect(Collectors.joining(", ")) + more
        + ")";
  }
}
