package dev.apiscribe.runtime.internal.body;

import java.io.IOException;
import java.io.InputStream;

/** A body that fails with {@link TooManyBytesException} where it is longer than is taken. */
public final class LimitedBody extends InputStream {
  private final InputStream body;
  private final long limit;
  private long left;

  public LimitedBody(InputStream body, long limit) {
    this.body = body;
    this.limit = limit;
    left = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = body.read(target, offset, length);
    left -= Math.max(count, 0);
    if (left < 0) {
      throw TooManyBytesException.ofBody(limit);
    }
    return count;
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
