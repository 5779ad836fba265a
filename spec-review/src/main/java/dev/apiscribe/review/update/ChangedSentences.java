package dev.apiscribe.review.update;

import dev.apiscribe.review.curated.ReadSentence;
import dev.apiscribe.review.curated.ReadSentences;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.drift.Difference;
import dev.apiscribe.review.report.MarkdownText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** New sentences of pages, each beside the one that it is likely to have replaced. */
final class ChangedSentences {
  private static final double ALIKE = 0.4;

  private final ReadSentences read;
  private final Map<String, Set<String>> met;
  private final Map<String, String> before = new HashMap<>();
  private final Set<List<DocumentedField>> walked =
      Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param met the digests of the sentences that the pages have now, by pointer
   * @param pages those of before; none when there are none at hand
   */
  ChangedSentences(
      ReadSentences read, Map<String, ? extends Set<String>> met, List<DocumentedFacts> pages) {
    this.read = read;
    this.met = new HashMap<>(met);
    pages.forEach(this::enter);
  }

  private void enter(DocumentedFacts page) {
    enter(page.words());
    page.operations().forEach(this::enter);
  }

  private void enter(DocumentedOperation operation) {
    enter(operation.words());
    operation.parameters().forEach(this::enter);
    operation.request().forEach(this::enter);
    operation.responses().forEach(response -> {
      enter(response.words());
      response.content().forEach(this::enter);
    });
  }

  private void enter(DocumentedContent content) {
    if (content.schema() != null) {
      enter(content.schema());
    }
  }

  private void enter(DocumentedField field) {
    enter(field.words());
    if (walked.add(field.properties())) {
      field.properties().forEach(this::enter);
    }
  }

  private void enter(List<Passage> words) {
    words.forEach(passage -> before.put(passage.digest(), passage.text()));
  }

  /** Returns the sentences of a decision, a line each, below the places that they are about. */
  String of(LeftDecision decision) {
    Map<String, Map<String, Difference>> byPlace = new TreeMap<>();
    for (Difference difference : decision.differences()) {
      String text = difference.documentedValue() == null
          ? ""
          : difference.documentedValue().asText();
      byPlace
          .computeIfAbsent(difference.pointer(), key -> new LinkedHashMap<>())
          .putIfAbsent(text, difference);
    }
    StringBuilder lines = new StringBuilder();
    byPlace.forEach((place, sentences) -> {
      lines.append("- ").append(MarkdownText.code(place)).append('\n');
      List<ReadSentence> gone = gone(place);
      sentences.forEach((text, difference) -> lines
          .append("  - ")
          .append(changed(text, gone))
          .append(
              difference.documented() == null
                  ? ""
                  : MarkdownText.of(" (" + difference.documented() + ")"))
          .append('\n'));
      facts(gone, lines);
    });
    return lines.toString();
  }

  private List<ReadSentence> gone(String place) {
    Set<String> now = met.getOrDefault(place, Set.of());
    return new ArrayList<>(
        read.at(place).stream().filter(one -> !now.contains(one.digest())).toList());
  }

  /** The sentence, with what changed of the one that it is most like. */
  private String changed(String text, List<ReadSentence> gone) {
    ReadSentence best = null;
    double most = ALIKE;
    for (ReadSentence one : gone) {
      String old = before.get(one.digest());
      double alike = old == null ? 0 : alike(old, text);
      if (alike >= most) {
        most = alike;
        best = one;
      }
    }
    if (best == null) {
      return WordDiff.added(text);
    }
    gone.remove(best);
    return WordDiff.of(String.valueOf(before.get(best.digest())), text);
  }

  private static double alike(String one, String other) {
    String[] words = one.split("\\s+");
    String[] others = other.split("\\s+");
    return words.length > 400 || others.length > 400
        ? 0
        : 2.0 * WordDiff.common(words, others)[0][0] / (words.length + others.length);
  }

  /**
   * Of a sentence that is gone, and whose text is not at hand, there is the fact that it stated.
   */
  private void facts(List<ReadSentence> gone, StringBuilder lines) {
    Set<String> shown = new LinkedHashSet<>();
    for (ReadSentence one : gone) {
      String old = before.get(one.digest());
      if (old != null) {
        shown.add(WordDiff.gone(old));
      } else if (!one.fact().isEmpty()) {
        shown.add("a sentence that stated: " + MarkdownText.of(one.fact()));
      }
    }
    shown.forEach(sentence -> lines.append("  - gone: ").append(sentence).append('\n'));
  }
}
