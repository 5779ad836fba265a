package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.curated.Deviation.Explanation;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deviations of one API, and the differences that they explain. */
final class Deviations {
  private static final String LOSS = "loss";

  private final List<Deviation> deviations;
  private final Map<Spot, List<ExplanationUse>> bySpot = new HashMap<>();

  /** The aspect and place of a difference. */
  private record Spot(String aspect, String pointer) {}

  /** One place of an explanation: what it explains there. */
  record ExplanationUse(Deviation deviation, Explanation item, String at) {
    /** The item is compared by identity: two items may say the same. */
    @Override
    public boolean equals(Object other) {
      return other instanceof ExplanationUse use && item == use.item && at.equals(use.at);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(item) + at.hashCode();
    }

    boolean isOf(String document) {
      return item.documents().contains(document);
    }

    /**
     * Returns whether it is about what a text has lost: a page that is not written in the format of
     * that text loses nothing.
     */
    boolean isOfLoss() {
      return deviation.kind().equals(LOSS);
    }
  }

  Deviations(List<Deviation> deviations) {
    this.deviations = deviations;
    for (Deviation deviation : deviations) {
      for (Explanation item : deviation.explains()) {
        for (String at : item.at()) {
          bySpot
              .computeIfAbsent(new Spot(item.aspect(), at), key -> new ArrayList<>())
              .add(new ExplanationUse(deviation, item, at));
        }
      }
    }
  }

  List<Deviation> all() {
    return deviations;
  }

  /** All places of all explanations. */
  List<ExplanationUse> uses() {
    return bySpot.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The places of explanations that explain a difference.
   *
   * @param baseline what they explain on the texts on record, by which a later page is judged
   */
  List<ExplanationUse> explain(Difference difference, Baseline baseline) {
    Spot spot = new Spot(difference.aspect(), difference.pointer());
    return bySpot.getOrDefault(spot, List.of()).stream()
        .filter(use -> holds(use, difference) && baseline.lets(use, difference.page()))
        .toList();
  }

  private static boolean holds(ExplanationUse use, Difference difference) {
    return use.isOf(difference.page().document())
        && value(use.item().documented(), difference.documentedValue(), difference)
        && value(use.item().curated(), difference.curatedValue(), difference);
  }

  private static boolean value(
      @Nullable JsonNode expected, @Nullable JsonNode actual, Difference difference) {
    if (expected == null || actual == null) {
      return expected == null && actual == null;
    }
    if (expected.isMissingNode()) {
      return true;
    }
    if (difference.aspect().equals(Presence.WORDS.label())) {
      return digests(expected).contains(Passage.digestOf(actual.asText()));
    }
    return difference.aspect().equals(Aspect.ENUM.label())
        ? FieldComparison.same(Aspect.ENUM, expected, actual)
        : expected.equals(actual)
            || (expected.isValueNode()
                && actual.isValueNode()
                && expected.asText().equals(actual.asText()));
  }

  /** The digests of the sentences that an explanation answers. */
  static Set<String> digests(JsonNode expected) {
    Set<String> digests = new HashSet<>();
    expected.forEach(digest -> digests.add(digest.asText()));
    if (expected.isValueNode()) {
      digests.add(expected.asText());
    }
    return digests;
  }
}
