package dev.apiscribe.review.site;

import dev.apiscribe.review.curated.CuratedApi.Source;

/** The lines of a document that an operation was transcribed from. */
record LineRange(String document, int first, int last) {
  static final LineRange NONE = new LineRange("", 1, 0);

  /** {@link #NONE} where no lines are named. */
  static LineRange of(Source source) {
    String[] ends = source.lines().split("-");
    try {
      return new LineRange(
          source.document(),
          Integer.parseInt(ends[0].strip()),
          Integer.parseInt(ends[ends.length - 1].strip()));
    } catch (NumberFormatException e) {
      return NONE;
    }
  }

  boolean has(int line) {
    return line >= first && line <= last;
  }
}
