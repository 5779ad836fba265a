package dev.apiscribe.review.drift;

import dev.apiscribe.review.spec.UnreadableSpecException;
import dev.apiscribe.review.spec.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the documents of one API state, by the JSON Pointer of the spec that it is about: {@code facts.yaml}. */
public final class FactRecord {
  private final NavigableMap<String, List<Sighting>> sightings;

  FactRecord(Map<String, List<Sighting>> sightings) {
    this.sightings = new TreeMap<>(sightings);
  }

  /** Of nothing when there is no such file. Fails with {@link UnreadableSpecException} that names file, line and what to do. */
  public static FactRecord read(Path file) {
    return new FactRecord(Files.exists(file) ? FactsFile.sightings(YamlFile.read(file)) : Map.of());
  }

  public String yaml() {
    return FactsFile.text(sightings);
  }

  /** Whether no page was ever entered. */
  public boolean isEmpty() {
    return sightings.isEmpty();
  }

  SortedSet<DocumentText> texts() {
    SortedSet<DocumentText> texts = new TreeSet<>();
    sightings.values().forEach(list -> list.forEach(sighting -> texts.add(sighting.text())));
    return texts;
  }

  Set<String> pointers() {
    return Collections.unmodifiableSet(sightings.keySet());
  }

  List<Sighting> at(String pointer) {
    return sightings.getOrDefault(pointer, List.of());
  }

  /** Those of a kind, named by a label that they have. */
  List<Sighting> at(String pointer, String label) {
    return at(pointer).stream().filter(sighting -> sighting.said().containsKey(label)).toList();
  }

  /** The pointers one step below one, in the order of the file. */
  List<String> below(String pointer) {
    String start = pointer + "/";
    return sightings.subMap(start, true, start + Character.MAX_VALUE, false).keySet().stream()
        .filter(key -> key.indexOf('/', start.length()) < 0)
        .toList();
  }

  FactRecord of(DocumentText text) {
    return where(sighting -> sighting.text().equals(text));
  }

  /** The record with whatever the newer one has of a text in the place of what this one has of it. */
  FactRecord replacedBy(FactRecord newer) {
    Set<DocumentText> read = newer.texts();
    FactRecord all = where(sighting -> !read.contains(sighting.text()));
    newer.sightings.forEach((pointer, list) -> all.sightings.computeIfAbsent(pointer, key -> new ArrayList<>()).addAll(list));
    return all;
  }

  private FactRecord where(Predicate<Sighting> wanted) {
    Map<String, List<Sighting>> some = new TreeMap<>();
    sightings.forEach((pointer, list) -> {
      List<Sighting> left = new ArrayList<>(list.stream().filter(wanted).toList());
      if (!left.isEmpty()) {
        some.put(pointer, left);
      }
    });
    return new FactRecord(some);
  }
}
