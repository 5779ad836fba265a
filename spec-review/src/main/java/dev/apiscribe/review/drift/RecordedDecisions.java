package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.drift.Deviations.ExplanationUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The decisions of an API against the record of what its documents state: what is not decided, and
 * what no decision is needed for. No page is needed.
 */
public final class RecordedDecisions {
  /**
   * A difference that no decision explains.
   *
   * @param pointer into openapi.yaml
   * @param message what differs, a sentence
   * @param next what to do, a sentence
   */
  public record Undecided(String pointer, String message, String next) {}

  /**
   * A part of an explanation that can be left out, and nothing would be undecided.
   *
   * @param place of the explanation in deviations.yaml
   * @param what the part: a place; with the document where the explanation is about several, and
   *     the digest of a sentence where it answers some
   * @param instead the deviations that explain the same; empty when nothing differs there
   * @param idle the same part, for a program
   */
  public record UnusedPart(Place place, String what, List<String> instead, IdlePlace idle) {}

  /**
   * The place, document and sentence of an unused part.
   *
   * @param sentence digest; empty for what is not a sentence
   */
  public record IdlePlace(String at, String document, String sentence) {}

  private final List<Undecided> undecided = new ArrayList<>();
  private final List<UnusedPart> idle = new ArrayList<>();
  private int differences;
  private int parts;

  private RecordedDecisions() {}

  /** Returns the decisions of an API without recorded documents. */
  public static RecordedDecisions none() {
    return new RecordedDecisions();
  }

  /** Returns the decisions of a spec that cannot be compared with the record. */
  public static RecordedDecisions unreadable(UnreadableSpecException why) {
    RecordedDecisions none = new RecordedDecisions();
    none.differences = 1;
    none.undecided.add(new Undecided("", String.valueOf(why.getMessage()), "Correct this first."));
    return none;
  }

  /** @param record of texts of the API's documents; of an empty one nothing can be told */
  public static RecordedDecisions of(CuratedApi api, FactRecord record) {
    return record.isEmpty() ? none() : of(api.deviations(), differences(api, record));
  }

  /** The differences of all texts on record. */
  static List<Difference> differences(CuratedApi api, FactRecord record) {
    CuratedPlaces places = new CuratedPlaces(api);
    return record.texts().stream()
        .flatMap(
            text -> new RecordedComparison(api, places, record.of(text)).differences().stream())
        .toList();
  }

  static RecordedDecisions of(List<Deviation> deviations, List<Difference> differences) {
    RecordedDecisions all = new RecordedDecisions();
    Deviations decisions = new Deviations(deviations);
    Baseline texts = new Baseline();
    Set<ExplanationPart> alone = new HashSet<>();
    Map<ExplanationPart, Set<String>> together = new HashMap<>();
    Map<String, Undecided> open = new TreeMap<>();
    for (Difference difference : differences) {
      all.differences++;
      List<ExplanationUse> by = decisions.explain(difference, texts);
      if (by.isEmpty()) {
        open.putIfAbsent(
            key(difference),
            new Undecided(
                difference.pointer(),
                DifferenceMessage.of(difference),
                DifferenceMessage.next(difference)));
      }
      for (ExplanationUse use : by) {
        List<String> others = by.stream()
            .filter(other -> other != use)
            .map(other -> other.deviation().id())
            .toList();
        ExplanationPart part = ExplanationPart.of(use, difference);
        if (others.isEmpty()) {
          alone.add(part);
        } else {
          together.computeIfAbsent(part, key -> new HashSet<>()).addAll(others);
        }
      }
    }
    all.undecided.addAll(open.values());
    for (ExplanationPart part :
        decisions.uses().stream().flatMap(ExplanationPart::all).toList()) {
      all.parts++;
      if (!alone.contains(part)) {
        all.idle.add(new UnusedPart(
            part.use().item().place(),
            part.what(),
            together.getOrDefault(part, Set.of()).stream().sorted().toList(),
            new IdlePlace(part.use().at(), part.document(), part.sentence())));
      }
    }
    all.idle.sort(Comparator.comparing((UnusedPart one) -> one.place().line())
        .thenComparing(UnusedPart::what));
    return all;
  }

  /**
   * A part of an explanation: one place of it in one document, of sentences one of these.
   *
   * @param sentence digest; empty for what is not a sentence
   */
  private record ExplanationPart(ExplanationUse use, String document, String sentence) {
    static Stream<ExplanationPart> all(ExplanationUse use) {
      JsonNode documented = use.item().documented();
      Set<String> sentences =
          documented != null && isOfSentences(use) ? Deviations.digests(documented) : Set.of("");
      return use.item().documents().stream()
          .flatMap(document ->
              sentences.stream().map(sentence -> new ExplanationPart(use, document, sentence)));
    }

    static ExplanationPart of(ExplanationUse use, Difference difference) {
      JsonNode documented = difference.documentedValue();
      return new ExplanationPart(
          use,
          difference.page().document(),
          documented != null && isOfSentences(use) ? Passage.digestOf(documented.asText()) : "");
    }

    private static boolean isOfSentences(ExplanationUse use) {
      return use.item().aspect().equals(Presence.WORDS.label());
    }

    String what() {
      return use.at()
          + (sentence.isEmpty() ? "" : ", sentence " + sentence)
          + (use.item().documents().size() == 1 ? "" : ", in " + document);
    }
  }

  private static String key(Difference difference) {
    return String.join(
        " ",
        difference.pointer(),
        difference.aspect(),
        String.valueOf(difference.documentedValue()),
        String.valueOf(difference.curatedValue()));
  }

  public List<Undecided> undecided() {
    return undecided;
  }

  public List<UnusedPart> idle() {
    return idle;
  }

  /**
   * Returns how many differences the record has from the spec, and how many parts of explanations
   * there are.
   */
  public int differences() {
    return differences;
  }

  public int parts() {
    return parts;
  }
}
