package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.Sighting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a document says something, and what.
 *
 * @param lines {@code line 95}, {@code lines 141, 171}; empty for a published page, where no line can be found again
 * @param href the document's address; null when none is known
 */
record Seen(String document, String lines, boolean published, @Nullable String href, List<Fact> facts) {
  private static final int MOST_LINES = 6;

  static Seen of(Sighting sighting, Sources sources, Set<String> differing) {
    List<Integer> lines = sighting.lines();
    String shown = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
    String more = lines.size() > MOST_LINES ? " and " + (lines.size() - MOST_LINES) + " more" : "";
    String text = lines.isEmpty() ? "" : (lines.size() == 1 ? "line " : "lines ") + shown + more;
    return new Seen(
        sighting.document(), text, sighting.published(), sources.address(sighting.document()), Fact.of(sighting.said(), differing));
  }
}
