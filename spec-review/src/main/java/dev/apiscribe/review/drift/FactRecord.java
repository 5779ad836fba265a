package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.UnreadableSpecException;
import dev.apiscribe.review.curated.YamlFile;
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
  private final NavigableMap<String, List<Sighting>> sightings = new TreeMap<>();
  private final NavigableMap<String, List<Sighting>> sentences = new TreeMap<>();

  FactRecord(Map<String, List<Sighting>> sightings) {
    sightings.forEach((pointer, list) -> list.forEach(sighting -> enter(pointer, sighting)));
  }

  private void enter(String pointer, Sighting sighting) {
    (sighting.isOfSentence() ? sentences : sightings)
        .computeIfAbsent(pointer, key -> new ArrayList<>())
        .add(sighting);
  }

  /** Of nothing when there is no such file. Fails with {@link UnreadableSpecException} that names file, line and what to do. */
  public static FactRecord read(Path file) {
    return new FactRecord(Files.exists(file) ? FactsFile.sightings(YamlFile.read(file)) : Map.of());
  }

  public String yaml() {
    return FactsFile.text(all());
  }

  private Map<String, List<Sighting>> all() {
    Map<String, List<Sighting>> all = new TreeMap<>();
    for (Map<String, List<Sighting>> part : List.of(sightings, sentences)) {
      part.forEach((pointer, list) ->
          all.computeIfAbsent(pointer, key -> new ArrayList<>()).addAll(list));
    }
    return all;
  }

  /** Whether no page was ever entered. */
  public boolean isEmpty() {
    return sightings.isEmpty();
  }

  SortedSet<DocumentText> texts() {
    SortedSet<DocumentText> texts = new TreeSet<>();
    all().values().forEach(list -> list.forEach(sighting -> texts.add(sighting.text())));
    return texts;
  }

  /** The pointers to the places that sentences are about. */
  Set<String> placesOfSentences() {
    return Collections.unmodifiableSet(sentences.keySet());
  }

  /** Each has the digest of one sentence. */
  List<Sighting> sentences(String pointer) {
    return sentences.getOrDefault(pointer, List.of());
  }

  Set<String> pointers() {
    return Collections.unmodifiableSet(sightings.keySet());
  }

  List<Sighting> at(String pointer) {
    return sightings.getOrDefault(pointer, List.of());
  }

  /** Those of a kind, named by a label that they have. */
  List<Sighting> at(String pointer, String label) {
    return at(pointer).stream()
        .filter(sighting -> sighting.said().containsKey(label))
        .toList();
  }

  /** The pointers one step below one, in the order of the file. */
  List<String> below(String pointer) {
    String start = pointer + "/";
    return sightings.subMap(start, true, start + Character.MAX_VALUE, false).keySet().stream()
        .filter(key -> key.indexOf('/', start.length()) < 0)
        .toList();
  }

  /** Which page the record of one text is of. */
  PageIdentity identity() {
    DocumentText text = texts().first();
    String format = at("/info", FactsFile.PAGE).stream()
        .findFirst()
        .map(sighting -> sighting.textOf(FactsFile.PAGE))
        .orElse("");
    return new PageIdentity(
        text.document(),
        text.published() ? PageIdentity.Text.PUBLISHED : PageIdentity.Text.TRANSCRIBED,
        format);
  }

  FactRecord of(DocumentText text) {
    return where(sighting -> sighting.text().equals(text));
  }

  /** The record with whatever the newer one has of a text in the place of what this one has of it. */
  FactRecord replacedBy(FactRecord newer) {
    Set<DocumentText> read = newer.texts();
    FactRecord all = where(sighting -> !read.contains(sighting.text()));
    newer.all().forEach((pointer, list) -> list.forEach(sighting -> all.enter(pointer, sighting)));
    return all;
  }

  private FactRecord where(Predicate<Sighting> wanted) {
    Map<String, List<Sighting>> some = new TreeMap<>();
    all().forEach((pointer, list) -> {
      List<Sighting> left = new ArrayList<>(list.stream().filter(wanted).toList());
      if (!left.isEmpty()) {
        some.put(pointer, left);
      }
    });
    return new FactRecord(some);
  }
}
