package dev.apiscribe.runtime.internal.http;

import java.nio.charset.StandardCharsets;

/**
 * RFC 3986: everything but unreserved characters becomes {@code %XX} of its UTF-8 bytes, in paths
 * and queries alike.
 */
public final class PercentEncoding {
  private static final String HEX = "0123456789ABCDEF";

  /** RFC 3986, section 2.2, without {@code &=+#[]}. */
  private static final String RESERVED = ":/?@!$'()*,;";

  private PercentEncoding() {}

  /**
   * Fails with {@link IllegalArgumentException} on a lone surrogate: it has no UTF-8 form and would
   * be lost.
   */
  public static String encode(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!isUnreserved(text.charAt(i))) {
        return encodeFrom(text, i);
      }
    }
    return text;
  }

  /**
   * Encodes what a value of a query cannot have: reserved characters stay as they are, but for
   * those that a server reads as something else.
   */
  public static String encodeOfQuery(String text) {
    return encodeBut(RESERVED, text);
  }

  /**
   * Encodes what the path of a document cannot have: reserved characters and what is encoded stay
   * as they are.
   */
  public static String encodeOfPath(String text) {
    String escaped = text.indexOf('%') < 0 ? text : text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    return encodeBut(RESERVED + "&=+%", escaped);
  }

  private static String encodeBut(String kept, String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || kept.indexOf(text.charAt(i)) >= 0) {
        encoded.append(encode(text.substring(start, i)));
        if (i < text.length()) {
          encoded.append(text.charAt(i));
        }
        start = i + 1;
      }
    }
    return encoded.toString();
  }

  private static String encodeFrom(String text, int start) {
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new IllegalArgumentException("holds half of a surrogate pair");
    }
    StringBuilder out = new StringBuilder(text.length() * 2).append(text, 0, start);
    for (byte b : text.substring(start).getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved((char) (b & 0xFF))) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
