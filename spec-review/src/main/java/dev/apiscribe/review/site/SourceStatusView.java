package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.SourceStatus;
import java.util.Locale;

/**
 * The status of a place with respect to the documents. The style sheet adds a sign and a colour to
 * the word.
 */
record SourceStatusView(String label, String style, String meaning) {
  static SourceStatusView of(SourceStatus sourceStatus) {
    return switch (sourceStatus) {
      case SAME -> view(sourceStatus, "same", "The spec says what the document says.");
      case PUBLISHED_ONLY ->
        view(
            sourceStatus,
            "published only",
            "The transcribed text lost it; the published page of the same revision says so.");
      case INFERRED ->
        view(sourceStatus, "inferred", "Taken from a payload or from words, not from a table.");
      case DEVIATION ->
        view(
            sourceStatus,
            "deviation",
            "The spec departs, or the document contradicts itself or is silent; it was decided.");
      case UNDECIDED ->
        view(sourceStatus, "undecided", "Document and spec differ, and no decision is entered.");
      case UNSTATED -> view(sourceStatus, "spec only", "No document says anything of it.");
      case UNREAD ->
        view(sourceStatus, "not read", "There is no record of what the documents say.");
    };
  }

  private static SourceStatusView view(SourceStatus sourceStatus, String label, String meaning) {
    return new SourceStatusView(
        label, sourceStatus.name().toLowerCase(Locale.ROOT).replace('_', '-'), meaning);
  }
}
