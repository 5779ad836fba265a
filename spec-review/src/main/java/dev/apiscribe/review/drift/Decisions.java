package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.facts.Aspect;
import dev.apiscribe.review.facts.Passage;
import dev.apiscribe.review.spec.Deviation;
import dev.apiscribe.review.spec.Deviation.Explanation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deviations of one API: which differences they account for, and which of them account for none any more. */
final class Decisions {
  /**
   * A deviation, or a part of it, that no difference needs.
   *
   * @param idle the explanations that are not needed, each with the pointers where there is no difference; empty when there are none at all
   */
  record Stale(Deviation deviation, Map<Explanation, List<String>> idle) {}

  private final List<Deviation> deviations;
  private record Answer(Deviation deviation, Explanation item) {}

  private final Map<String, List<Answer>> byAspect = new HashMap<>();
  private final Map<Explanation, Set<String>> live = new IdentityHashMap<>();

  Decisions(List<Deviation> deviations) {
    this.deviations = deviations;
    deviations.forEach(deviation ->
        deviation.explains().forEach(item ->
            byAspect.computeIfAbsent(item.aspect(), key -> new ArrayList<>()).add(new Answer(deviation, item))));
  }

  /** The decisions that account for it; marks that they do. */
  List<Deviation> explain(Difference difference) {
    List<Deviation> by = new ArrayList<>();
    for (Answer answer : byAspect.getOrDefault(difference.aspect(), List.of())) {
      if (holds(answer.item(), difference)) {
        for (String at : answer.item().at()) {
          if (isBelow(difference.pointer(), at)) {
            live.computeIfAbsent(answer.item(), key -> new HashSet<>()).add(at);
            // The items of a deviation stand together.
            if (by.isEmpty() || by.get(by.size() - 1) != answer.deviation()) {
              by.add(answer.deviation());
            }
          }
        }
      }
    }
    return by;
  }

  private static boolean isBelow(String pointer, String at) {
    return pointer.equals(at) || pointer.startsWith(at + "/");
  }

  private static boolean holds(Explanation item, Difference difference) {
    return (item.document() == null || item.document().equals(difference.document()))
        && value(item.documented(), difference.documentedValue(), difference)
        && value(item.curated(), difference.curatedValue(), difference);
  }

  private static boolean value(@Nullable JsonNode expected, @Nullable JsonNode actual, Difference difference) {
    if (expected == null || actual == null) {
      return expected == null && actual == null;
    }
    if (expected.isMissingNode()) {
      return true;
    }
    if (difference.aspect().equals(Presence.WORDS.label())) {
      String digest = Passage.digestOf(actual.asText());
      return digests(expected).contains(digest);
    }
    return difference.aspect().equals(Aspect.ENUM.label())
        ? FieldComparison.same(Aspect.ENUM, expected, actual)
        : expected.equals(actual) || expected.isValueNode() && actual.isValueNode() && expected.asText().equals(actual.asText());
  }

  private static Set<String> digests(JsonNode expected) {
    Set<String> digests = new HashSet<>();
    expected.forEach(digest -> digests.add(digest.asText()));
    digests.add(expected.asText());
    return digests;
  }

  /**
   * What explained nothing, as far as the pages that were read can tell.
   *
   * @param read the documents whose pages were read, in every text that there is of them
   * @param all the documents of the API: what holds for all of it is judged when all were read
   */
  List<Stale> stale(Set<String> read, Set<String> all) {
    List<Stale> stale = new ArrayList<>();
    for (Deviation deviation : deviations) {
      Map<Explanation, List<String>> idle = new LinkedHashMap<>();
      for (Explanation item : deviation.explains()) {
        boolean judged = item.document() == null ? read.containsAll(all) : read.contains(item.document());
        List<String> pointers = new ArrayList<>(item.at());
        pointers.removeAll(live.getOrDefault(item, Set.of()));
        if (judged && !pointers.isEmpty()) {
          idle.put(item, pointers);
        }
      }
      if (!idle.isEmpty() || deviation.explains().isEmpty() && read.contains(deviation.document())) {
        stale.add(new Stale(deviation, idle));
      }
    }
    return stale;
  }
}
