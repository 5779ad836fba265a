// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.annotation.processing.Generated;

/** The body of a request; one that ends early fails, whatever the container makes of it. */
@Generated("apiscribe")
final class RequestStream extends FilterInputStream {
  private final long length;
  private long read;
  private boolean failed;

  /** @param length as the request says; negative where it does not */
  RequestStream(InputStream body, long length) {
    super(body);
    this.length = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int count) throws IOException {
    int got;
    try {
      got = super.in.read(buffer, offset, count);
    } catch (IOException | RuntimeException e) {
      failed = true;
      throw new UnreadableException(e);
    }
    if ((got < 0 && read < length) || (got == 0 && count > 0)) {
      failed = true;
      throw new UnreadableException(null);
    }
    read += got > 0 ? got : 0;
    return got;
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (IOException | RuntimeException e) {
      if (!failed) { // else it is said already
        throw new UnreadableException(e);
      }
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Says that a body ended early, or is not framed as HTTP has it. */
  static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableException(@org.jspecify.annotations.Nullable Exception cause) {
      super("The body ends early, or is not framed as HTTP has it.", cause);
    }
  }
}
