package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.facts.Passage;
import dev.apiscribe.review.facts.Place;
import dev.apiscribe.review.facts.Statement;
import dev.apiscribe.review.report.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sentences of the pages, held against the digests of those that were read. A sentence whose digest is unknown is new, or is worded anew.
 * Collects on its way what a ledger of these pages would hold.
 */
final class WordLedger {
  private final Map<String, Set<String>> read;
  private final Map<String, Set<String>> met = new TreeMap<>();

  WordLedger(Map<String, Set<String>> read) {
    this.read = read;
  }

  void compare(List<Passage> passages, Place curated, Differences differences, Set<Side> sides) {
    String pointer = curated.pointer() == null ? "" : curated.pointer();
    for (Passage passage : passages) {
      String digest = passage.digest();
      met.computeIfAbsent(pointer, key -> new TreeSet<>()).add(digest);
      if (!knows(pointer, digest)) {
        Statement said = new Statement(TextNode.valueOf(passage.text()), passage.place());
        differences.add(Presence.WORDS.label(), said, curated, null, sides);
      }
    }
  }

  boolean knows(String pointer, String digest) {
    return read.getOrDefault(pointer, Set.of()).contains(digest);
  }

  /** Digests of all sentences that the pages had, by pointer. */
  Map<String, Set<String>> met() {
    return met;
  }
}
