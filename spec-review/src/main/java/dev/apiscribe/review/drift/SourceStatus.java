package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.Deviation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The status of a place of the spec with respect to its documents. */
public enum SourceStatus {
  /** The transcribed text says the same. */
  SAME,
  /** The transcribed text has lost it, and the public page of the same revision says it. */
  PUBLISHED_ONLY,
  /** Taken from a payload or from words. */
  INFERRED,
  /** It departs from a document, by a decision. */
  DEVIATION,
  /** It departs from a document, and no deviation explains that. */
  UNDECIDED,
  /** The documents were read, and do not say it. */
  UNSTATED,
  /** There is no record of what the documents say. */
  UNREAD;

  private static final String INFERENCE = "inferred";
  private static final String LOSS = "loss";

  /** @param decisions for each departure, the deviations that explain it; at least one departure */
  static SourceStatus of(List<List<Deviation>> decisions) {
    Set<String> kinds = new HashSet<>();
    for (List<Deviation> by : decisions) {
      if (by.isEmpty()) {
        return UNDECIDED;
      }
      by.forEach(deviation -> kinds.add(deviation.kind()));
    }
    return kinds.equals(Set.of(INFERENCE))
        ? INFERRED
        : kinds.equals(Set.of(LOSS)) ? PUBLISHED_ONLY : DEVIATION;
  }
}
