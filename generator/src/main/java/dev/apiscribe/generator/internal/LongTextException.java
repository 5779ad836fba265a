package dev.apiscribe.generator.internal;

import dev.apiscribe.generator.internal.WrittenDocument.WrittenPlace;
import java.util.List;

/**
 * A text of a document is longer than what a Java class can hold. The caller that knows the
 * document says where it stands.
 */
public final class LongTextException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 40;

  private final String text;
  private final int most;

  /**
   * @param text as it was to be printed, which may be more than the document says
   * @param most bytes in UTF-8
   */
  LongTextException(String text, int most) {
    super(sentence(text, most));
    this.text = text;
    this.most = most;
  }

  /**
   * Returns the refusal of the document, with the JSON Pointer of the text, or of what has a name
   * that is too long.
   *
   * @param document YAML or JSON
   */
  public IllegalArgumentException in(String document, String file) {
    List<WrittenPlace> places = WrittenDocument.parse(document, file).places();
    // A Java name is made of the text, with other letters; then it is the longest text there is.
    LongText found = LongText.longest(places, text);
    if (found.text().length() * 2 < most) {
      found = LongText.longest(places, null);
    }
    return new IllegalArgumentException(
        PlainText.of(file + "#" + found.pointer()) + ": " + sentence(found.text(), most));
  }

  /**
   * A text of a document.
   *
   * @param pointer of the text, or of what has a name
   */
  private record LongText(String pointer, String text) {
    /** @param within what it has to be a part of; null for anything */
    static LongText longest(List<WrittenPlace> places, String within) {
      LongText found = new LongText("", "");
      for (WrittenPlace place : places) {
        if (!place.pointer().isEmpty() && found.isShorterThan(place.name(), within)) {
          // The name would be in its pointer again.
          found = new LongText(
              place.pointer().substring(0, place.pointer().lastIndexOf('/')), place.name());
        }
        if (place.text() != null && found.isShorterThan(place.text(), within)) {
          found = new LongText(place.pointer(), place.text());
        }
      }
      return found;
    }

    private boolean isShorterThan(String other, String within) {
      return other.length() > text.length() && (within == null || within.contains(other));
    }
  }

  private static String sentence(String text, int most) {
    return "found a text of " + text.length() + " characters that begins with '"
        + PlainText.of(text.substring(0, Math.min(SHOWN, text.length())))
        + "', expected at most " + most
        + " bytes, which is what a Java class can hold. Shorten it.";
  }
}
