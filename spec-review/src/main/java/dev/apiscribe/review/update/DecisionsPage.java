package dev.apiscribe.review.update;

import dev.apiscribe.review.drift.Difference;
import dev.apiscribe.review.drift.RootCauses;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.MarkdownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code decisions.md}: what a person must decide, each with its number and the command for it. */
final class DecisionsPage {
  private static final Pattern NUMBERED =
      Pattern.compile("(?m)^## (\\d{1,6})\\. [^\\n]*\\n\\n<!-- ([0-9a-f]{8}) -->$");
  private static final int MOST_OPERATIONS = 5;

  private DecisionsPage() {}

  /** Returns the numbers of the decisions on a page, by their keys. */
  static Map<String, Integer> numbers(String page) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Matcher one = NUMBERED.matcher(page);
    while (one.find()) {
      numbers.put(one.group(2), Integer.parseInt(one.group(1)));
    }
    return numbers;
  }

  /** Numbers decisions; those that were on the page before keep theirs. */
  static Map<Integer, LeftDecision> numbered(
      List<LeftDecision> decisions, Map<String, Integer> before) {
    Map<Integer, LeftDecision> numbered = new TreeMap<>();
    decisions.forEach(decision -> {
      if (before.containsKey(decision.key())) {
        numbered.put(before.get(decision.key()), decision);
      }
    });
    int next = 1;
    for (LeftDecision decision : decisions) {
      if (!before.containsKey(decision.key())) {
        while (numbered.containsKey(next)) {
          next++;
        }
        numbered.put(next, decision);
      }
    }
    return numbered;
  }

  /**
   * @param command without --decide
   * @param sentences the new sentences with what was there before
   */
  static String of(
      String api,
      Map<Integer, LeftDecision> decisions,
      String command,
      ChangedSentences sentences) {
    StringBuilder text = new StringBuilder("# " + api + ": " + decisions.size()
        + (decisions.size() == 1 ? " decision" : " decisions") + "\n\n"
        + "What the pages state and only a person can decide.\n"
        + "The page shows sentences of the publisher: do not commit it.\n");
    decisions.forEach((number, decision) -> {
      text.append("\n## ").append(number).append(". ").append(MarkdownText.of(decision.title()));
      text.append("\n\n<!-- ").append(decision.key()).append(" -->\n\n");
      text.append(decision.isOfSentences() ? sentences.of(decision) : details(decision));
      text.append('\n');
      for (LeftDecision.Choice choice : decision.choices()) {
        text.append("- ").append(choice.letter()).append(": ").append(choice.meaning());
        text.append(' ')
            .append(MarkdownText.code(command + " --decide " + number + "=" + choice.letter()))
            .append('\n');
      }
      if (!decision.isOfSentences()) {
        text.append("- Or edit the spec, and run the update again.\n");
      }
    });
    return text.toString();
  }

  private static String details(LeftDecision decision) {
    List<String> lines = new ArrayList<>();
    Set<String> shown = new LinkedHashSet<>();
    for (List<Difference> same : RootCauses.groups(decision.differences())) {
      Finding finding = RootCauses.finding(same);
      if (decision.isOfKeywords()) {
        shown.add("- " + MarkdownText.of(finding.message()));
        continue;
      }
      if (finding.left() != null) {
        lines.add(
            MarkdownText.of("The page: " + finding.leftValue() + " at " + finding.left() + "."));
      }
      lines.add(MarkdownText.of("The spec: "
          + (finding.rightValue() == null ? "nothing" : finding.rightValue()) + " at "
          + finding.right() + "."));
      List<String> affects = finding.affects();
      if (!affects.isEmpty()) {
        lines.add(MarkdownText.of("Operations: "
            + String.join(", ", affects.subList(0, Math.min(MOST_OPERATIONS, affects.size())))
            + (affects.size() > MOST_OPERATIONS
                ? " and " + (affects.size() - MOST_OPERATIONS) + " more."
                : ".")));
      }
    }
    lines.addAll(shown);
    StringBuilder text = new StringBuilder();
    lines.forEach(one -> text.append(one).append('\n'));
    return text.toString();
  }
}
