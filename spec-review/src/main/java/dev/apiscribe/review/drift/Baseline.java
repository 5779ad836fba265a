package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.drift.Deviations.ExplanationUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The explanations that the recorded texts need. A later page is judged by the text of its document
 * that has the same format: a decision holds there for what it explains on that text, and for
 * nothing else. What a text has lost is explained on pages of its format only.
 */
final class Baseline {
  /** One text on record, and the explanations that it needs. */
  private record RecordedText(PageIdentity page, Set<ExplanationUse> needed) {}

  private final List<RecordedText> texts = new ArrayList<>();

  /** Creates the baseline of an API of whose documents nothing is on record. */
  Baseline() {}

  Baseline(CuratedApi api, Deviations decisions, FactRecord record) {
    CuratedPlaces places = new CuratedPlaces(api);
    for (DocumentText text : record.texts()) {
      FactRecord its = record.of(text);
      Set<ExplanationUse> needed = new HashSet<>();
      new RecordedComparison(api, places, its)
          .differences()
          .forEach(difference -> needed.addAll(decisions.explain(difference, this)));
      texts.add(new RecordedText(its.identity(), needed));
    }
  }

  /**
   * Returns whether a decision may explain a difference of a page, as far as the kind of the
   * decision and the page go.
   */
  boolean lets(ExplanationUse use, PageIdentity page) {
    return switch (page.text()) {
      case TRANSCRIBED -> true;
      case PUBLISHED -> !use.isOfLoss();
      case OTHER -> {
        List<RecordedText> alike = alike(page);
        yield alike.isEmpty()
            ? !use.isOfLoss()
            : alike.stream().anyMatch(text -> text.needed().contains(use));
      }
    };
  }

  private List<RecordedText> alike(PageIdentity page) {
    return texts.stream()
        .filter(text -> text.page().document().equals(page.document())
            && text.page().format().equals(page.format()))
        .toList();
  }

  /** The explanations that a later page is expected to need. */
  Set<ExplanationUse> expected(PageIdentity page, Deviations decisions) {
    List<RecordedText> alike = alike(page);
    Set<ExplanationUse> expected = new HashSet<>();
    if (!alike.isEmpty()) {
      // What no text on record needs is idle, on whatever page.
      decisions.uses().stream()
          .filter(use -> use.isOf(page.document())
              && texts.stream().noneMatch(text -> text.needed().contains(use)))
          .forEach(expected::add);
      alike.forEach(text -> expected.addAll(text.needed()));
    } else if (texts.stream().anyMatch(text -> text.page().document().equals(page.document()))) {
      of(page.document()).stream().filter(use -> !use.isOfLoss()).forEach(expected::add);
    } else {
      decisions.uses().stream()
          .filter(use -> use.isOf(page.document()) && !use.isOfLoss())
          .forEach(expected::add);
    }
    return expected;
  }

  /** The explanations that the texts on record of a document need. */
  Set<ExplanationUse> of(String document) {
    Set<ExplanationUse> needed = new HashSet<>();
    texts.stream()
        .filter(text -> text.page().document().equals(document))
        .forEach(text -> needed.addAll(text.needed()));
    return needed;
  }

  /** The explanations that one of the two texts of a document needs. */
  Set<ExplanationUse> of(String document, PageIdentity.TextKind text) {
    Set<ExplanationUse> needed = new HashSet<>();
    texts.stream()
        .filter(
            known -> known.page().document().equals(document) && known.page().text() == text)
        .forEach(known -> needed.addAll(known.needed()));
    return needed;
  }

  /** Returns whether a text is on record. */
  boolean has(String document, PageIdentity.TextKind text) {
    return texts.stream()
        .anyMatch(
            known -> known.page().document().equals(document) && known.page().text() == text);
  }
}
