// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.jaxrs;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.annotation.processing.Generated;

/** A body of JSON, which is UTF-8: readers take other encodings, and bytes that UTF-8 does not have. */
@Generated("apiscribe")
final class Utf8Stream extends FilterInputStream {
  private int left;
  private int least = 0x80;
  private int most = 0xBF;

  Utf8Stream(InputStream body) {
    super(body);
  }

  @Override
  public int read() throws IOException {
    int octet = super.in.read();
    check(octet);
    return octet;
  }

  @Override
  public int read(byte[] buffer, int offset, int count) throws IOException {
    int got = super.in.read(buffer, offset, count);
    for (int i = offset; i < offset + got; i++) {
      check(buffer[i] & 0xFF);
    }
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Refuses zeros, too, which JSON does not have and other encodings do; RFC 3629, section 4, has the rest. */
  private void check(int octet) throws IOException {
    if (left > 0 && octet >= least && octet <= most) {
      left--;
      least = 0x80;
      most = 0xBF;
      return;
    }
    boolean starts = left == 0 && (octet < 0x80 || (octet >= 0xC2 && octet <= 0xF4));
    if (!starts || octet == 0) {
      throw new CharConversionException("The body is not UTF-8.");
    }
    left = octet < 0x80 ? 0 : octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
    least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
    most = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
  }
}
