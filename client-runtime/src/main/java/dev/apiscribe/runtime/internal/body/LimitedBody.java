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
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return this.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = this.body.read(target, offset, length);
    this.left -= Math.max(count, 0);
    if (this.left < 0) {
      throw TooManyBytesException.ofBody(this.limit);
    }
    return count;
  }

  @Override
  public int available() throws IOException {
    return this.body.available();
  }

  @Override
  public void close() throws IOException {
    this.body.close();
  }
}
