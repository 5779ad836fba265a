package dev.apiscribe.review.site;

import dev.apiscribe.review.spec.CuratedApi;
import dev.apiscribe.review.spec.Deviation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The decisions and observations of one API, each made ready once. */
final class Decided {
  private final Map<String, DeviationView> views = new LinkedHashMap<>();
  private final Map<DeviationView, List<String>> where = new LinkedHashMap<>();

  Decided(CuratedApi api, Addresses addresses, Sources sources) {
    api.deviations().forEach(deviation -> add(deviation, DeviationView.of(deviation, false, addresses, sources, api.name())));
    api.observations().forEach(deviation -> add(deviation, DeviationView.of(deviation, true, addresses, sources, api.name())));
  }

  private void add(Deviation deviation, DeviationView view) {
    views.put(deviation.id(), view);
    where.put(view, deviation.where());
  }

  DeviationView view(Deviation deviation) {
    return views.get(deviation.id());
  }

  List<DeviationView> all() {
    return List.copyOf(views.values());
  }

  /** Those about a place, or about something within it. */
  List<DeviationView> within(List<String> pointers) {
    List<DeviationView> found = new ArrayList<>();
    where.forEach((view, places) -> {
      if (places.stream().anyMatch(place -> pointers.stream().anyMatch(pointer -> place.equals(pointer) || place.startsWith(pointer + "/")))) {
        found.add(view);
      }
    });
    return found;
  }
}
