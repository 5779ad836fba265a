package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.ReadSentence;
import dev.apiscribe.review.curated.ReadSentences;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sentences of the pages, checked against the digests of those that were read. A sentence whose
 * digest is unknown is new, or has new words. Collects on its way what a ledger of these pages
 * would hold.
 */
final class WordLedger {
  private final ReadSentences sentences;
  private final Map<String, Set<String>> met = new TreeMap<>();
  private final Map<Passage, ReadSentence.State> read = new HashMap<>();

  WordLedger(ReadSentences read) {
    sentences = read;
  }

  void compare(List<Passage> passages, Place curated, Differences differences, Set<Side> sides) {
    String pointer = curated.pointer() == null ? "" : curated.pointer();
    for (Passage passage : passages) {
      String digest = passage.digest();
      met.computeIfAbsent(pointer, key -> new TreeSet<>()).add(digest);
      sentences.at(pointer).stream()
          .filter(sentence -> sentence.digest().equals(digest))
          .forEach(sentence -> read.merge(
              passage, sentence.state(), (one, other) -> one.compareTo(other) > 0 ? one : other));
      if (!knows(pointer, digest)) {
        Statement said = new Statement(TextNode.valueOf(passage.text()), passage.place());
        differences.add(Presence.WORDS.label(), said, curated, null, sides);
      }
    }
  }

  boolean knows(String pointer, String digest) {
    return sentences.knows(pointer, digest);
  }

  /**
   * Returns how many of the sentences that the pages had are on record, by what is on record of
   * them.
   */
  Map<ReadSentence.State, Long> states() {
    return met.entrySet().stream()
        .flatMap(place -> sentences.at(place.getKey()).stream()
            .filter(sentence -> place.getValue().contains(sentence.digest())))
        .collect(Collectors.groupingBy(
            ReadSentence::state,
            () -> new EnumMap<>(ReadSentence.State.class),
            Collectors.counting()));
  }

  /**
   * Returns the state of each recorded sentence; of one used at several places, the least-known
   * state.
   */
  Map<Passage, ReadSentence.State> read() {
    return read;
  }

  /** Digests of all sentences that the pages had, by pointer. */
  Map<String, Set<String>> met() {
    return met;
  }
}
