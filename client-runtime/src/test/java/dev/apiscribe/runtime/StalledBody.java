package dev.apiscribe.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** Some bytes, and then nothing until it is closed. */
public final class StalledBody extends InputStream {
  private final CountDownLatch closed = new CountDownLatch(1);
  private int left;

  public StalledBody(int bytes) {
    left = bytes;
  }

  /** Counted down by {@link #close}. */
  public CountDownLatch closed() {
    return closed;
  }

  @Override
  public int read() throws IOException {
    if (left-- > 0) {
      return 'x';
    }
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IOException("closed");
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    target[offset] = (byte) read();
    return 1;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
