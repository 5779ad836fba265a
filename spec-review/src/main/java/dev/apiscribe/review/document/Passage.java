package dev.apiscribe.review.document;

import dev.apiscribe.openapi.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence or heading of a page that no other fact holds. Its text is the publisher's: it is
 * shown, and only its digest is kept.
 */
public final class Passage {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{12}");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,300})]\\([^)]{0,500}\\)");
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|[`*]");
  private static final Pattern END =
      Pattern.compile("(?<=[.!?:])\\s+(?=[\\p{Lu}\\p{N}`\"'])|\\R+\\s*(?:[-*•]\\s+)?");

  private final String text;
  private final Place place;
  private final String digest;

  public Passage(String text, Place place) {
    this.text = text;
    this.place = place;
    digest = digest(text);
  }

  public String text() {
    return text;
  }

  public Place place() {
    return place;
  }

  /**
   * Twelve hex digits of the letters and digits alone, so that spacing, markup, quotes and capitals
   * make no difference.
   */
  public String digest() {
    return digest;
  }

  /**
   * The sentences of a text, Markdown and HTML left out; an item of a list is one. All of them
   * stand at the place.
   */
  public static List<Passage> sentences(String text, Place place) {
    List<Passage> passages = new ArrayList<>();
    for (String sentence :
        END.split(MARKUP.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll(""))) {
      if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
        passages.add(new Passage(sentence.strip(), place));
      }
    }
    return passages;
  }

  public static String digest(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(plain.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the digest of a sentence, of which there is the text, or only the digest. */
  public static String digestOf(String textOrDigest) {
    return DIGEST.matcher(textOrDigest).matches() ? textOrDigest : digest(textOrDigest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage passage
        && text.equals(passage.text)
        && place.equals(passage.place);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
