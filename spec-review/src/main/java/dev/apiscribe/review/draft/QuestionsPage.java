package dev.apiscribe.review.draft;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.report.MarkdownText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code open-questions.md}: what a person must decide, counted by kind. */
final class QuestionsPage {
  private static final int LONGEST = 600;

  private QuestionsPage() {}

  static String of(String title, List<OpenQuestion> questions) {
    StringBuilder page = new StringBuilder("# Open questions about the draft of ")
        .append(shown(title))
        .append("\n\n");
    page.append(
            "The draft states what the pages state, in its own words. This page lists what they leave open, contradict or get wrong,\n")
        .append(
            "and what the draft does for now. Enter each answer in `openapi.yaml`, and in `deviations.yaml` where it departs from the page.\n\n")
        .append("| kind | questions | meaning |\n|---|---:|---|\n");
    Map<QuestionKind, Integer> counts = counts(questions);
    counts.forEach((kind, count) -> page.append("| ")
        .append(kind.label())
        .append(" | ")
        .append(count)
        .append(" | ")
        .append(kind.meaning())
        .append(" |\n"));
    page.append("| all | ").append(questions.size()).append(" | |\n");
    QuestionKind last = null;
    int number = 0;
    for (OpenQuestion question : questions) {
      if (question.kind() != last) {
        last = question.kind();
        page.append("\n## ").append(last.label()).append("\n\n");
      }
      number++;
      page.append(number)
          .append(". ")
          .append(shown(question.open()))
          .append("\n   For now: ")
          .append(shown(question.draft()))
          .append('\n');
      page.append("   - in the draft: ")
          .append(question.pointers().stream()
              .map(QuestionsPage::code)
              .collect(Collectors.joining(", ")))
          .append('\n');
      if (!question.places().isEmpty()) {
        page.append("   - on the page: ").append(places(question.places())).append('\n');
      }
    }
    return page.toString();
  }

  static Map<QuestionKind, Integer> counts(List<OpenQuestion> questions) {
    Map<QuestionKind, Integer> counts = new EnumMap<>(QuestionKind.class);
    questions.forEach(question -> counts.merge(question.kind(), 1, Integer::sum));
    return counts;
  }

  /** Names and values of the pages are in the sentences, and may be endless. */
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

  /** Line 0 is not a line. */
  private static String numbers(Set<Integer> lines) {
    String numbers = lines.stream()
        .filter(line -> line > 0)
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? "" : ":" + numbers;
  }
}
