package dev.apiscribe.review.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A sentence or heading of a page that no other fact holds. Its text is the publisher's: it is shown, and only its digest is kept. */
public record Passage(String text, Place place) {

  /** Twelve hex digits of the letters and digits alone, so that spacing, markup, quotes and capitals make no difference. */
  public String digest() {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
