package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.drift.Decisions.Use;
import dev.apiscribe.review.facts.Passage;
import dev.apiscribe.review.facts.Place;
import dev.apiscribe.review.spec.CuratedApi;
import dev.apiscribe.review.spec.Deviation;
import dev.apiscribe.review.spec.UnreadableSpecException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The decisions of an API against the record of what its documents state: what nobody decided, and what no decision is needed for. No page is needed. */
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
   * @param what the part: a place, or the digest of a sentence
   * @param instead the deviations that explain the same; empty when nothing differs there
   */
  public record Idle(Place place, String what, List<String> instead) {}

  private final List<Undecided> undecided = new ArrayList<>();
  private final List<Idle> idle = new ArrayList<>();
  private int differences;
  private int parts;

  private RecordedDecisions() {}

  /** Of an API of whose documents nothing is on record. */
  public static RecordedDecisions none() {
    return new RecordedDecisions();
  }

  /** Of a spec that cannot be compared with the record. */
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
    Decisions decisions = new Decisions(deviations);
    Baseline texts = new Baseline();
    Set<List<Object>> alone = new HashSet<>();
    Map<List<Object>, Set<String>> together = new HashMap<>();
    Map<String, Undecided> open = new TreeMap<>();
    for (Difference difference : differences) {
      all.differences++;
      List<Use> by = decisions.explain(difference, texts);
      if (by.isEmpty()) {
        open.putIfAbsent(
            key(difference),
            new Undecided(difference.pointer(), Phrase.of(difference), Phrase.next(difference)));
      }
      for (Use use : by) {
        List<String> others = by.stream()
            .filter(other -> other != use)
            .map(other -> other.deviation().id())
            .toList();
        for (List<Object> part : parts(use, difference)) {
          if (others.isEmpty()) {
            alone.add(part);
          } else {
            together.computeIfAbsent(part, key -> new HashSet<>()).addAll(others);
          }
        }
      }
    }
    all.undecided.addAll(open.values());
    decisions.uses().forEach(use -> all.look(use, use.at(), part(use), alone, together));
    deviations.forEach(deviation -> deviation.explains().stream()
        .filter(item -> item.aspect().equals(Presence.WORDS.label()) && item.documented() != null)
        .forEach(item -> Decisions.digests(item.documented())
            .forEach(digest -> all.look(
                new Use(deviation, item, ""),
                digest,
                List.of(System.identityHashCode(item), digest),
                alone,
                together))));
    all.idle.sort(Comparator.comparing((Idle one) -> one.place().line()).thenComparing(Idle::what));
    return all;
  }

  private static String key(Difference difference) {
    return String.join(
        " ",
        difference.pointer(),
        difference.aspect(),
        String.valueOf(difference.documentedValue()),
        String.valueOf(difference.curatedValue()));
  }

  private void look(
      Use use,
      String what,
      List<Object> part,
      Set<List<Object>> alone,
      Map<List<Object>, Set<String>> together) {
    parts++;
    if (!alone.contains(part)) {
      Collection<String> instead = together.getOrDefault(part, Set.of());
      idle.add(new Idle(use.item().place(), what, instead.stream().sorted().toList()));
    }
  }

  private static List<Object> part(Use use) {
    return List.of(System.identityHashCode(use.item()), "at " + use.at());
  }

  /** What of an explanation a difference needs: the place, and of sentences the digest. */
  private static List<List<Object>> parts(Use use, Difference difference) {
    JsonNode documented = difference.documentedValue();
    return difference.aspect().equals(Presence.WORDS.label()) && documented != null
        ? List.of(
            part(use),
            List.of(System.identityHashCode(use.item()), Passage.digestOf(documented.asText())))
        : List.of(part(use));
  }

  public List<Undecided> undecided() {
    return undecided;
  }

  public List<Idle> idle() {
    return idle;
  }

  /** How many differences the record has from the spec, and how many parts of explanations there are. */
  public int differences() {
    return differences;
  }

  public int parts() {
    return parts;
  }
}
