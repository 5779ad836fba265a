package dev.apiscribe.runtime.internal.value;

import java.io.ByteArrayOutputStream;

/**
 * UTF-8 as the WHATWG Encoding standard decodes it. The JDK replaces the bytes of an encoded
 * surrogate by one character where the standard wants three.
 */
public final class Utf8 {
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private Utf8() {}

  public static boolean isValid(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      int length = bytes[at] >= 0 ? 1 : sequence(bytes, at, end);
      if (length < 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** A copy in which everything that is not valid UTF-8 is replaced by U+FFFD. */
  public static byte[] repaired(byte[] bytes, int start, int end) {
    ByteArrayOutputStream repaired = new ByteArrayOutputStream(end - start + 16);
    int at = start;
    while (at < end) {
      int length = sequence(bytes, at, end);
      if (length > 0) {
        repaired.write(bytes, at, length);
      } else {
        repaired.writeBytes(REPLACEMENT);
      }
      at += Math.abs(length);
    }
    return repaired.toByteArray();
  }

  /** The length of the character that starts here; negative for bytes that are not a character. */
  private static int sequence(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return -1;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int i = 1; i < length; i++) {
      int least = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      int next = at + i < end ? bytes[at + i] & 0xFF : -1;
      if (next < least || next > most) {
        return -i;
      }
    }
    return length;
  }
}
