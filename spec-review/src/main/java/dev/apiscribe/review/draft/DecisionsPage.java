package dev.apiscribe.review.draft;

import dev.apiscribe.review.document.Place;
import dev.apiscribe.review.report.MarkdownText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code decisions.md}: what a person must decide, counted by kind. */
final class DecisionsPage {
  private static final int LONGEST = 600;

  private DecisionsPage() {}

  static String of(String title, List<Decision> decisions) {
    StringBuilder page = new StringBuilder("# Decisions about the draft of ")
        .append(shown(title))
        .append("\n\n");
    page.append(
            "The draft states what the pages state, in words of its own. What they leave open, contradict or get wrong stands here, with what\n")
        .append(
            "the draft does for now. A decision that is taken goes into `openapi.yaml`, and where it departs from the page,\n")
        .append("into `deviations.yaml`.\n\n")
        .append("| kind | decisions | meaning |\n|---|---:|---|\n");
    Map<DecisionKind, Integer> counts = counts(decisions);
    counts.forEach((kind, count) -> page.append("| ")
        .append(kind.label())
        .append(" | ")
        .append(count)
        .append(" | ")
        .append(kind.meaning())
        .append(" |\n"));
    page.append("| all | ").append(decisions.size()).append(" | |\n");
    DecisionKind last = null;
    int number = 0;
    for (Decision decision : decisions) {
      if (decision.kind() != last) {
        last = decision.kind();
        page.append("\n## ").append(last.label()).append("\n\n");
      }
      number++;
      page.append(number)
          .append(". ")
          .append(shown(decision.open()))
          .append("\n   For now: ")
          .append(shown(decision.draft()))
          .append('\n');
      page.append("   - in the draft: ")
          .append(decision.pointers().stream()
              .map(DecisionsPage::code)
              .collect(Collectors.joining(", ")))
          .append('\n');
      if (!decision.places().isEmpty()) {
        page.append("   - on the page: ").append(places(decision.places())).append('\n');
      }
    }
    return page.toString();
  }

  static Map<DecisionKind, Integer> counts(List<Decision> decisions) {
    Map<DecisionKind, Integer> counts = new EnumMap<>(DecisionKind.class);
    decisions.forEach(decision -> counts.merge(decision.kind(), 1, Integer::sum));
    return counts;
  }

  /** Names and values of the pages stand in the sentences, and may be endless. */
  private static String shown(String sentence) {
    return MarkdownText.of(
        sentence.length() <= LONGEST
            ? sentence
            : sentence.substring(0, LONGEST) + "... (" + sentence.length() + " characters)");
  }

  private static String code(String pointer) {
    return pointer.isEmpty() ? "`openapi.yaml`" : MarkdownText.code(pointer);
  }

  /** {@code page.rst:12, 15; other.rst:3}. */
  private static String places(List<Place> places) {
    Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();
    places.forEach(
        place -> lines.computeIfAbsent(place.source(), key -> new TreeSet<>()).add(place.line()));
    return lines.entrySet().stream()
        .map(entry -> MarkdownText.code(entry.getKey() + numbers(entry.getValue())))
        .collect(Collectors.joining("; "));
  }

  /** Line 0 is no line. */
  private static String numbers(Set<Integer> lines) {
    String numbers = lines.stream()
        .filter(line -> line > 0)
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? "" : ":" + numbers;
  }
}
