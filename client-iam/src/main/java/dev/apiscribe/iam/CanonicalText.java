package dev.apiscribe.iam;

import java.nio.charset.StandardCharsets;

/** One spelling for each text of an address: whatever was escaped, or not, and how. */
final class CanonicalText {
  private static final String HEX = "0123456789ABCDEF";

  private CanonicalText() {}

  /**
   * Appends a part of an address with everything escaped but unreserved characters, and slashes if
   * they are to be kept. A plus is a plus, not a space.
   */
  static void append(StringBuilder out, String raw, int start, int end, boolean keepSlashes) {
    for (int i = start; i < end; i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        int high = Character.digit(raw.charAt(i + 1), 16);
        int low = Character.digit(raw.charAt(i + 2), 16);
        appendByte(out, high << 4 | low, keepSlashes);
        i += 2;
      } else if (c < 0x80) {
        appendByte(out, c, keepSlashes);
      } else {
        int codePoint = raw.codePointAt(i);
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
          appendByte(out, b & 0xFF, keepSlashes);
        }
        i += Character.charCount(codePoint) - 1;
      }
    }
  }

  private static void appendByte(StringBuilder out, int b, boolean keepSlashes) {
    if (isUnreserved(b) || (keepSlashes && b == '/')) {
      out.append((char) b);
    } else {
      out.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 0xF));
    }
  }

  private static boolean isUnreserved(int b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '-'
        || b == '.'
        || b == '_'
        || b == '~';
  }
}
