package dev.apiscribe.review.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Findings in few lines: by what they break, then by operation, those that say the same of
 * neighbours in one line.
 */
public final class FindingGroups {
  private static final String SENTENCES = "words";

  /** What findings break, most first. */
  public enum BreakLevel {
    BREAKING("Breaks callers", finding -> finding.severity() == Severity.BREAKING),
    WIRE("May break what travels", finding -> finding.breaks().contains(Breaks.WIRE)),
    JAVA(
        "Breaks Java",
        finding -> finding.breaks().contains(Breaks.JAVA_SOURCE)
            || finding.breaks().contains(Breaks.JAVA_BINARY)),
    OTHER("Breaks nothing", finding -> finding.severity() == Severity.WARNING),
    DOCS("Documentation only", finding -> true);

    private final String title;
    private final Predicate<Finding> holds;

    BreakLevel(String title, Predicate<Finding> holds) {
      this.title = title;
      this.holds = holds;
    }

    public String title() {
      return title;
    }

    public static BreakLevel of(Finding finding) {
      for (BreakLevel reach : values()) {
        if (reach.holds.test(finding)) {
          return reach;
        }
      }
      return DOCS;
    }
  }

  /**
   * @param operations which all lines are about, each once; empty when they are about none, or
   *     about many
   */
  public record OperationGroup(List<String> operations, List<GroupLine> lines) {}

  /** @param findings how many the line stands for */
  public record GroupLine(String rule, String text, int findings) {}

  private FindingGroups() {}

  /** By what they break; without what there is nothing of. */
  public static Map<BreakLevel, List<OperationGroup>> of(List<Finding> findings) {
    Map<BreakLevel, List<Finding>> byReach = new EnumMap<>(BreakLevel.class);
    findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(finding -> byReach
            .computeIfAbsent(BreakLevel.of(finding), key -> new ArrayList<>())
            .add(finding));
    Map<BreakLevel, List<OperationGroup>> groups = new EnumMap<>(BreakLevel.class);
    byReach.forEach((reach, all) -> groups.put(reach, groups(all)));
    return groups;
  }

  private static List<OperationGroup> groups(List<Finding> findings) {
    Map<List<String>, Map<List<Object>, List<String>>> byOperation = new LinkedHashMap<>();
    List<Finding> sentences = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.rule().equals(SENTENCES)) {
        sentences.add(finding);
      } else {
        byOperation
            .computeIfAbsent(finding.affects(), key -> new LinkedHashMap<>())
            .computeIfAbsent(alike(finding), key -> new ArrayList<>())
            .add(finding.message());
      }
    }
    List<OperationGroup> groups = new ArrayList<>();
    byOperation.forEach((operations, alike) -> {
      List<GroupLine> lines = new ArrayList<>();
      alike.forEach((key, messages) -> lines.add(
          new GroupLine(String.valueOf(key.get(0)), FoldedMessages.of(messages), messages.size())));
      groups.add(new OperationGroup(operations, lines));
    });
    if (sentences.size() == 1) {
      Finding only = sentences.get(0);
      groups.add(
          new OperationGroup(only.affects(), List.of(new GroupLine(SENTENCES, only.message(), 1))));
    } else if (!sentences.isEmpty()) {
      long operations = sentences.stream()
          .flatMap(finding -> finding.affects().stream())
          .distinct()
          .count();
      groups.add(new OperationGroup(
          List.of(),
          List.of(new GroupLine(
              SENTENCES,
              Sections.counted(sentences.size(), "new or changed sentence")
                  + (operations == 0 ? "" : " of " + Sections.counted(operations, "operation"))
                  + ", not reviewed in words.yaml.",
              sentences.size()))));
    }
    return groups;
  }

  /** What findings have in common that are in one line: rule, list, subject and what they break. */
  private static List<Object> alike(Finding finding) {
    int colon = finding.message().indexOf(": ");
    String subject = colon < 0 ? "" : finding.message().substring(0, colon);
    Set<Breaks> breaks = finding.breaks();
    return List.of(finding.rule(), finding.list(), subject, breaks, finding.severity());
  }
}
