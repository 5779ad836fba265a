package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.Deviation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The evidence for each place of a spec, from the record of what its documents state, and from the
 * spec and its deviations as they are now.
 */
public final class Transcription {
  private final FactRecord record;
  private final CuratedPlaces places;
  private final Deviations decisions;
  private final Baseline texts = new Baseline();
  private final Map<String, List<Departure>> departures = new HashMap<>();
  private final Map<String, List<DocumentedOnly>> unknown = new TreeMap<>();

  private Transcription(CuratedApi api, FactRecord record) {
    this.record = record;
    places = new CuratedPlaces(api);
    decisions = new Deviations(api.deviations());
    for (DocumentText text : record.texts()) {
      FactRecord its = record.of(text);
      new RecordedComparison(api, places, its)
          .differences()
          .forEach(difference -> enter(difference, its));
    }
  }

  /**
   * By what was recorded.
   *
   * @param facts the facts.yaml beside the spec; when it is missing every place is
   *     {@link SourceStatus#UNREAD}. Fails with
   *     {@link dev.apiscribe.openapi.UnreadableSpecException} that names its line, when it cannot
   *     be used
   */
  public static Transcription recorded(CuratedApi api, Path facts) {
    return of(api, FactRecord.read(facts));
  }

  static Transcription of(CuratedApi api, FactRecord record) {
    return new Transcription(api, record);
  }

  /**
   * The pointers of all operations, parameters, bodies, statuses, payloads and properties of the
   * spec.
   */
  public Set<String> places() {
    return places.all();
  }

  /**
   * @param pointer of a parameter, a property, a body (its media type), a response, a payload (its
   *     example) or an operation of the spec
   */
  public SourceEvidence of(String pointer) {
    return SourceEvidence.of(
        !record.isEmpty(), record.at(pointer), departures.getOrDefault(pointer, List.of()));
  }

  /**
   * Returns what only documents have, by the pointer of the operation, response or schema that
   * would have it; empty for the API as a whole.
   */
  public Map<String, List<DocumentedOnly>> documentedOnly() {
    return Collections.unmodifiableMap(unknown);
  }

  private void enter(Difference difference, FactRecord text) {
    List<Deviation> by = decisions.explain(difference, texts).stream()
        .map(Deviations.ExplanationUse::deviation)
        .distinct()
        .toList();
    // A sentence that a decision answers makes no place depart from the document.
    if (difference.aspect().equals(Presence.WORDS.label()) && !by.isEmpty()) {
      return;
    }
    if (UnknownThing.is(difference)) {
      UnknownThing thing = new UnknownThing(difference);
      thing.enter(by, text, unknown.computeIfAbsent(thing.owner(), key -> new ArrayList<>()));
      return;
    }
    Departure departure = new Departure(
        difference.aspect(), difference.documentedValue(), difference.curatedValue(), by);
    List<Departure> known =
        departures.computeIfAbsent(difference.found(), key -> new ArrayList<>());
    if (!known.contains(departure)) {
      known.add(departure);
    }
  }
}
