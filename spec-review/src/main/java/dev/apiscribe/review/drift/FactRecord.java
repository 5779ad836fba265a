package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The record of what the documents of one API state, by the JSON Pointer of the spec:
 * {@code facts.yaml}.
 */
public final class FactRecord {
  private final NavigableMap<String, List<SourceReference>> references = new TreeMap<>();
  private final NavigableMap<String, List<SourceReference>> sentences = new TreeMap<>();

  private final NavigableMap<String, List<SourceReference>> keywords = new TreeMap<>();

  FactRecord(Map<String, List<SourceReference>> references) {
    references.forEach((pointer, list) -> list.forEach(reference -> enter(pointer, reference)));
  }

  private void enter(String pointer, SourceReference reference) {
    (reference.isOfSentence() ? sentences : reference.isOfKeyword() ? keywords : references)
        .computeIfAbsent(pointer, key -> new ArrayList<>())
        .add(reference);
  }

  /**
   * Reads the record; returns an empty one when there is no such file. Fails with
   * {@link UnreadableSpecException} that names file, line and what to do.
   */
  public static FactRecord read(Path file) {
    return new FactRecord(
        Files.exists(file) ? FactsFile.references(YamlFile.read(file)) : Map.of());
  }

  public String yaml() {
    return FactsFile.text(all());
  }

  private Map<String, List<SourceReference>> all() {
    Map<String, List<SourceReference>> all = new TreeMap<>();
    for (Map<String, List<SourceReference>> part : List.of(references, sentences, keywords)) {
      part.forEach((pointer, list) ->
          all.computeIfAbsent(pointer, key -> new ArrayList<>()).addAll(list));
    }
    return all;
  }

  /** Returns whether no page was ever entered. */
  public boolean isEmpty() {
    return references.isEmpty();
  }

  SortedSet<DocumentText> texts() {
    SortedSet<DocumentText> texts = new TreeSet<>();
    all().values().forEach(list -> list.forEach(reference -> texts.add(reference.text())));
    return texts;
  }

  /** The pointers to the places that sentences are about. */
  Set<String> placesOfSentences() {
    return Collections.unmodifiableSet(sentences.keySet());
  }

  /** Each has the digest of one sentence. */
  List<SourceReference> sentences(String pointer) {
    return sentences.getOrDefault(pointer, List.of());
  }

  /**
   * Returns the keywords that no reader reads of the texts of a document, each value by its place
   * in the document that the page carries.
   *
   * @param page of one text, of that alone
   */
  Map<String, JsonNode> keywords(PageIdentity page) {
    Map<String, JsonNode> all = new TreeMap<>();
    keywords.values().stream()
        .flatMap(List::stream)
        .filter(reference -> reference.document().equals(page.document()))
        .filter(reference -> page.text() == PageIdentity.TextKind.OTHER
            || reference.published() == (page.text() == PageIdentity.TextKind.PUBLISHED))
        .map(reference -> Objects.requireNonNull(reference.said().get(Presence.UNREAD.label())))
        .forEach(keyword ->
            all.put(keyword.path(UnreadComparison.AT).asText(), keyword.path(UnreadComparison.IS)));
    return all;
  }

  Set<String> pointers() {
    return Collections.unmodifiableSet(references.keySet());
  }

  List<SourceReference> at(String pointer) {
    return references.getOrDefault(pointer, List.of());
  }

  /** Those of a kind, named by a label that they have. */
  List<SourceReference> at(String pointer, String label) {
    return at(pointer).stream()
        .filter(reference -> reference.said().containsKey(label))
        .toList();
  }

  /** The pointers one step below one, in the order of the file. */
  List<String> below(String pointer) {
    String start = pointer + "/";
    return references.subMap(start, true, start + Character.MAX_VALUE, false).keySet().stream()
        .filter(key -> key.indexOf('/', start.length()) < 0)
        .toList();
  }

  /** Returns the identity of the page of a recorded text. */
  PageIdentity identity() {
    DocumentText text = texts().first();
    String format = at("/info", FactsFile.PAGE).stream()
        .findFirst()
        .map(reference -> reference.textOf(FactsFile.PAGE))
        .orElse("");
    return new PageIdentity(
        text.document(),
        text.published() ? PageIdentity.TextKind.PUBLISHED : PageIdentity.TextKind.TRANSCRIBED,
        format);
  }

  FactRecord of(DocumentText text) {
    return where(reference -> reference.text().equals(text));
  }

  /** Returns this record with the newer one's entries for each text that both have. */
  FactRecord replacedBy(FactRecord newer) {
    Set<DocumentText> read = newer.texts();
    FactRecord all = where(reference -> !read.contains(reference.text()));
    newer
        .all()
        .forEach((pointer, list) -> list.forEach(reference -> all.enter(pointer, reference)));
    return all;
  }

  /** Returns the formats of the transcribed texts on record of a document. */
  public Set<String> formats(String document) {
    Set<String> formats = new TreeSet<>();
    texts().stream()
        .filter(text -> text.document().equals(document) && !text.published())
        .forEach(text -> formats.add(of(text).identity().format()));
    return formats;
  }

  /** Returns this record without what public pages of a document state. */
  public FactRecord withoutPublished(String document) {
    return where(reference -> !(reference.published() && reference.document().equals(document)));
  }

  /** Returns this record without keywords that no reader reads, by their places on the page. */
  public FactRecord withoutKeywords(Set<String> places) {
    return where(reference -> {
      JsonNode keyword = reference.said().get(Presence.UNREAD.label());
      return keyword == null
          || !places.contains(keyword.path(UnreadComparison.AT).asText());
    });
  }

  /**
   * Returns the lines of a document that state something about a place, or about the nearest one
   * above it of which any is on record; empty when there are none.
   */
  public SortedSet<Integer> lines(String pointer, String document) {
    SortedSet<Integer> lines = new TreeSet<>();
    for (String at = pointer; lines.isEmpty() && !at.isEmpty(); ) {
      for (Map<String, List<SourceReference>> part : List.of(references, sentences)) {
        part.getOrDefault(at, List.of()).stream()
            .filter(reference -> reference.document().equals(document))
            .forEach(reference -> lines.addAll(reference.lines()));
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return lines;
  }

  private FactRecord where(Predicate<SourceReference> wanted) {
    Map<String, List<SourceReference>> some = new TreeMap<>();
    all().forEach((pointer, list) -> {
      List<SourceReference> left = new ArrayList<>(list.stream().filter(wanted).toList());
      if (!left.isEmpty()) {
        some.put(pointer, left);
      }
    });
    return new FactRecord(some);
  }
}
