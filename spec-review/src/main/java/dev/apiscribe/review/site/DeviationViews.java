package dev.apiscribe.review.site;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.Deviation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The decisions and observations of one API, each made ready once. */
final class DeviationViews {
  private final Map<String, DeviationView> views = new LinkedHashMap<>();
  private final Map<DeviationView, List<String>> where = new LinkedHashMap<>();

  DeviationViews(CuratedApi api, Addresses addresses) {
    api.deviations()
        .forEach(
            deviation -> add(deviation, DeviationView.of(deviation, false, addresses, api.name())));
    api.observations()
        .forEach(
            deviation -> add(deviation, DeviationView.of(deviation, true, addresses, api.name())));
  }

  private void add(Deviation deviation, DeviationView view) {
    views.put(deviation.id(), view);
    where.put(view, deviation.where());
  }

  DeviationView view(Deviation deviation) {
    return Objects.requireNonNull(views.get(deviation.id()), deviation.id());
  }

  List<DeviationView> all() {
    return List.copyOf(views.values());
  }

  /** Returns deviations about these places, their parents or their children. */
  List<DeviationView> reaching(Set<String> places) {
    Set<String> around = new HashSet<>();
    places.forEach(place -> around.addAll(upwards(place)));
    List<DeviationView> found = new ArrayList<>();
    where.forEach((view, pointers) -> {
      if (pointers.stream()
          .anyMatch(pointer ->
              around.contains(pointer) || upwards(pointer).stream().anyMatch(places::contains))) {
        found.add(view);
      }
    });
    return found;
  }

  /** Returns deviations about a parameter or property itself, or about something that it says. */
  List<DeviationView> about(String pointer) {
    List<DeviationView> found = new ArrayList<>();
    where.forEach((view, places) -> {
      if (places.stream()
          .anyMatch(place -> isWithin(place, List.of(pointer))
              && !place.substring(pointer.length()).contains("/properties/"))) {
        found.add(view);
      }
    });
    return found;
  }

  /** A pointer, and all that it is within. */
  private static List<String> upwards(String pointer) {
    List<String> all = new ArrayList<>();
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      all.add(at);
    }
    return all;
  }

  /** Those that rows name, and those about the places; each once, in the order of the files. */
  List<DeviationView> touching(List<String> pointers, Stream<DepartureView> departures) {
    Set<DeviationView> named =
        departures.flatMap(departure -> departure.by().stream()).collect(Collectors.toSet());
    List<DeviationView> within = within(pointers);
    return views.values().stream()
        .filter(view -> named.contains(view) || within.contains(view))
        .toList();
  }

  /** Those about a place, or about something within it. */
  private List<DeviationView> within(List<String> pointers) {
    List<DeviationView> found = new ArrayList<>();
    where.forEach((view, places) -> {
      if (places.stream().anyMatch(place -> isWithin(place, pointers))) {
        found.add(view);
      }
    });
    return found;
  }

  private static boolean isWithin(String place, List<String> pointers) {
    return pointers.stream()
        .anyMatch(pointer -> place.equals(pointer) || place.startsWith(pointer + "/"));
  }
}
