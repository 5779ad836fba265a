package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.Sighting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a document says something, and what.
 *
 * @param document its id
 * @param lines {@code line 95}, {@code lines 141, 171}; empty for a published page, where no line can be found again
 * @param again whether the published page says the same once more
 */
record Seen(String document, String lines, boolean published, boolean again, List<Fact> facts) {
  private static final int MOST_LINES = 6;

  /** @param own the lines of the operation that the page is about: of many, these alone are shown */
  static Seen of(Sighting sighting, Set<String> differing, LineRange own) {
    List<Integer> within = sighting.document().equals(own.document())
        ? sighting.lines().stream().filter(own::has).toList()
        : List.of();
    return new Seen(
        sighting.document(),
        text(within.isEmpty() ? sighting.lines() : within),
        sighting.published(),
        false,
        Fact.of(sighting.said(), differing));
  }

  Seen without(Set<Fact> known) {
    return new Seen(
        document,
        lines,
        published,
        again,
        facts.stream().filter(fact -> !known.contains(fact)).toList());
  }

  Seen saidAgain() {
    return new Seen(document, lines, published, true, facts);
  }

  private static String text(List<Integer> lines) {
    String shown =
        lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
    String more = lines.size() > MOST_LINES ? " and " + (lines.size() - MOST_LINES) + " more" : "";
    return lines.isEmpty() ? "" : (lines.size() == 1 ? "line " : "lines ") + shown + more;
  }
}
