package dev.apiscribe.review.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The blank lines and comments before an entry of a block.
 *
 * @param tail comments that belong to the entry before
 * @param between what belongs to neither
 * @param own the comment directly above the entry
 */
record Gap(List<String> tail, List<String> between, List<String> own) {
  static final Gap NONE = new Gap(List.of(), List.of(), List.of());

  /** @param first whether there is no entry before it */
  static Gap of(SourceText source, int from, int start, boolean first) {
    String[] pieces = source.slice(from, start).split("\n", -1);
    if (pieces.length < 3) {
      return NONE;
    }
    List<String> lines = List.of(pieces).subList(1, pieces.length - 1);
    int column = source.column(start);
    int own = lines.size();
    while (own > 0 && isComment(lines.get(own - 1)) && indent(lines.get(own - 1)) <= column) {
      own--;
    }
    int tail = 0;
    while (!first && tail < own && isComment(lines.get(tail))) {
      tail++;
    }
    return new Gap(
        lines.subList(0, tail), lines.subList(tail, own), lines.subList(own, lines.size()));
  }

  /** Returns the lines that are there after the entry before, or in its place if it is dropped. */
  List<String> lines(boolean dropped) {
    List<String> lines = new ArrayList<>(dropped ? List.of() : tail);
    lines.addAll(between);
    lines.addAll(own);
    return lines;
  }

  boolean hasBlankLine() {
    return between.stream().anyMatch(String::isBlank);
  }

  boolean hasCommentBetween() {
    return between.stream().anyMatch(Gap::isComment);
  }

  /**
   * Returns whether the comment is the title of several entries: one line between blank lines that
   * does not end as a sentence.
   *
   * @param next the gap of the next entry
   */
  boolean isHeading(Gap next) {
    return looksLikeHeading() && next.own.isEmpty() && next.hasBlankLine();
  }

  /** Returns whether the comment is one line below a blank one that does not end as a sentence. */
  boolean looksLikeHeading() {
    return own.size() == 1 && hasBlankLine() && !own.get(0).matches(".*[.!?:;,] *");
  }

  private static boolean isComment(String line) {
    return line.stripLeading().startsWith("#");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
