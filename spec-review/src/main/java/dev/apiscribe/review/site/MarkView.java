package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.Mark;
import java.util.Locale;

/** How a place stands to the documents. The style sheet adds a sign and a colour to the word. */
record MarkView(String label, String style, String meaning) {
  static MarkView of(Mark mark) {
    return switch (mark) {
      case SAME -> view(mark, "same", "The spec says what the document says.");
      case PUBLISHED_ONLY ->
        view(
            mark,
            "published only",
            "The transcribed text lost it; the published page of the same revision says so.");
      case INFERRED ->
        view(mark, "inferred", "Taken from a payload or from words, not from a table.");
      case DEVIATION ->
        view(
            mark,
            "deviation",
            "The spec departs, or the document contradicts itself or is silent; it was decided.");
      case UNDECIDED ->
        view(mark, "undecided", "Document and spec differ, and no decision is entered.");
      case UNSTATED -> view(mark, "spec only", "No document says anything of it.");
      case UNREAD -> view(mark, "not read", "There is no record of what the documents say.");
    };
  }

  private static MarkView view(Mark mark, String label, String meaning) {
    return new MarkView(label, mark.name().toLowerCase(Locale.ROOT).replace('_', '-'), meaning);
  }
}
