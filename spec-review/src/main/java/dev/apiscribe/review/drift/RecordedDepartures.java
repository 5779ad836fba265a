package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.CuratedApi;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The places where a spec differs from what is on record of a document: there a person decided, and
 * a later page cannot simply be followed.
 */
public final class RecordedDepartures {
  private final Set<List<String>> spots = new HashSet<>();

  private RecordedDepartures() {}

  /**
   * Returns the departures from the text by which a page is judged: the one on record in its
   * format, else all of its document but what they have lost.
   *
   * @param page the page that is to be followed
   */
  public static RecordedDepartures of(CuratedApi api, FactRecord record, PageIdentity page) {
    RecordedDepartures departures = new RecordedDepartures();
    Deviations decisions = new Deviations(api.deviations());
    List<FactRecord> texts = record.texts().stream()
        .filter(text -> text.document().equals(page.document()))
        .map(record::of)
        .toList();
    List<FactRecord> alike = texts.stream()
        .filter(text -> text.identity().format().equals(page.format()))
        .toList();
    CuratedPlaces places = new CuratedPlaces(api);
    for (FactRecord text : alike.isEmpty() ? texts : alike) {
      for (Difference difference : new RecordedComparison(api, places, text).differences()) {
        List<Deviations.ExplanationUse> by = decisions.explain(difference, new Baseline());
        boolean lost = !by.isEmpty()
            && by.stream().allMatch(Deviations.ExplanationUse::isOfLoss)
            && alike.isEmpty();
        if (!lost) {
          departures.spots.add(spot(difference));
        }
      }
    }
    return departures;
  }

  /** Returns whether the spec departed from the document where the difference is. */
  public boolean has(Difference difference) {
    return spots.contains(spot(difference));
  }

  private static List<String> spot(Difference difference) {
    return List.of(difference.aspect(), difference.pointer());
  }
}
