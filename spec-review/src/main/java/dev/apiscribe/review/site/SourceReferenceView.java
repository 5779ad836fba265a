package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.SourceReference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A reference to a document: the place, and what it says there.
 *
 * @param document its id
 * @param lines {@code line 95}, {@code lines 141, 171}; empty for a published page, where no line
 *     can be found again
 * @param again whether the published page says the same once more
 */
record SourceReferenceView(
    String document, String lines, boolean published, boolean again, List<StatementView> facts) {
  private static final int MOST_LINES = 6;

  /**
   * @param own the lines of the operation that the page is about: of many, these alone are shown
   */
  static SourceReferenceView of(SourceReference reference, Set<String> differing, LineRange own) {
    List<Integer> within = reference.document().equals(own.document())
        ? reference.lines().stream().filter(own::has).toList()
        : List.of();
    return new SourceReferenceView(
        reference.document(),
        text(within.isEmpty() ? reference.lines() : within),
        reference.published(),
        false,
        StatementView.of(reference.said(), differing));
  }

  SourceReferenceView without(Set<StatementView> known) {
    return new SourceReferenceView(
        document,
        lines,
        published,
        again,
        facts.stream().filter(fact -> !known.contains(fact)).toList());
  }

  SourceReferenceView saidAgain() {
    return new SourceReferenceView(document, lines, published, true, facts);
  }

  private static String text(List<Integer> lines) {
    String shown =
        lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
    String more = lines.size() > MOST_LINES ? " and " + (lines.size() - MOST_LINES) + " more" : "";
    return lines.isEmpty() ? "" : (lines.size() == 1 ? "line " : "lines ") + shown + more;
  }
}
