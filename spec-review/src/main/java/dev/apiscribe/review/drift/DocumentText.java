package dev.apiscribe.review.drift;

import java.util.Comparator;

/**
 * One of the two texts that there can be of a transcribed revision: the one that was transcribed,
 * and the public page that it is a dump of.
 */
record DocumentText(String document, boolean published) implements Comparable<DocumentText> {
  private static final Comparator<DocumentText> ORDER =
      Comparator.comparing(DocumentText::document).thenComparing(DocumentText::published);

  @Override
  public int compareTo(DocumentText other) {
    return ORDER.compare(this, other);
  }
}
