package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;

/**
 * The levels of a page's sections: that of a kind of underline is the order in which the kinds were
 * first used.
 */
final class SectionLevels {
  /** A shorter line of one character may be text. */
  static final int SHORTEST = 4;

  private final Scope scope;
  private final List<String> kinds = new ArrayList<>();
  private int current;

  SectionLevels(Scope scope) {
    this.scope = scope;
  }

  /** Returns whether the line is one punctuation character, repeated. */
  static boolean isMarkerLine(String line) {
    if (line.isEmpty()
        || line.charAt(0) <= ' '
        || line.charAt(0) >= 0x7F
        || Character.isLetterOrDigit(line.charAt(0))) {
      return false;
    }
    return line.chars().allMatch(c -> c == line.charAt(0));
  }

  /** The section of a title with a line below it, {@code title} being the title's index. */
  ParsedBlocks underlined(Excerpt lines, int title) throws UnreadablePageException {
    return section(lines, title, lines.get(title + 1).substring(0, 1), title + 2);
  }

  /**
   * A title between two lines, or a rule between paragraphs, which leaves nothing; {@code over} is
   * the upper line's index.
   */
  ParsedBlocks overlined(Excerpt lines, int over) throws UnreadablePageException {
    String line = lines.get(over);
    if (lines.isBlank(over + 1)) {
      return ParsedBlocks.nothing(over + 1);
    }
    if (!lines.get(over + 2).equals(line) || isMarkerLine(lines.get(over + 1))) {
      throw scope.refusal(
          lines.lineOf(over + 1),
          Scope.shown(lines.get(over + 1)) + " below " + Scope.shown(line) + " and above "
              + Scope.shown(lines.get(over + 2)),
          "a title between two equal lines",
          "Restore the line below the title.");
    }
    return section(lines, over + 1, line.charAt(0) + "over", over + 3);
  }

  private ParsedBlocks section(Excerpt lines, int title, String kind, int next)
      throws UnreadablePageException {
    if (!kinds.contains(kind)) {
      kinds.add(kind);
    }
    int level = kinds.indexOf(kind) + 1;
    if (level > current + 1) {
      throw scope.refusal(
          lines.lineOf(title),
          "section " + Scope.shown(lines.get(title)) + " at level " + level
              + " inside one at level " + current,
          "a section at level " + (current + 1) + " or above",
          "Use the underline that sections at this level have.");
    }
    current = level;
    return new ParsedBlocks(
        List.of(new Block.Heading(
            lines.lineOf(title), level, scope.text(lines.get(title).strip()))),
        next);
  }
}
