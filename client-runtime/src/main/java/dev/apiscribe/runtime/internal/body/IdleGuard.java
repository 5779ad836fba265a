package dev.apiscribe.runtime.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A body whose reader does not wait for a byte longer than a given time. Only the time that the reader waits counts: a
 * slow reader does not make a server idle.
 */
public final class IdleGuard extends InputStream {
  private static final long NOBODY_WAITS = Long.MIN_VALUE;

  private final InputStream in;
  private final long limit;
  private volatile long waitingSince = NOBODY_WAITS;
  private volatile boolean idle;
  private volatile boolean closed;

  public IdleGuard(InputStream body, Duration limit) {
    this.in = body;
    this.limit = limit.toNanos();
    this.lookAgainIn(this.limit);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return this.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    this.waitingSince = System.nanoTime();
    try {
      int count = this.in.read(target, offset, length);
      if (count < 0) {
        this.closed = true;
      }
      return count;
    } catch (IOException e) {
      // Nothing can follow. Else a reader who never closes would be looked after for ever.
      this.closed = true;
      if (this.idle) {
        throw new HttpTimeoutException("nothing arrived in time");
      }
      throw e;
    } finally {
      this.waitingSince = NOBODY_WAITS;
    }
  }

  @Override
  public int available() throws IOException {
    return this.in.available();
  }

  @Override
  public void close() throws IOException {
    this.closed = true;
    this.in.close();
  }

  private void lookAgainIn(long nanos) {
    Executor later =
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, DaemonThreads.executor());
    later.execute(this::look);
  }

  private void look() {
    if (this.closed) {
      return;
    }
    long since = this.waitingSince;
    long waited = since == NOBODY_WAITS ? 0 : System.nanoTime() - since;
    if (waited < this.limit) {
      this.lookAgainIn(this.limit - waited);
      return;
    }
    this.idle = true;
    try {
      this.in.close();
    } catch (IOException e) {
      // The reader finds out.
    }
  }
}
