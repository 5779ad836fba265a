package dev.apiscribe.runtime.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A body whose reader does not wait for a byte longer than a given time. Only the time that the
 * reader waits counts: a slow reader does not make a server idle.
 */
public final class IdleGuard extends InputStream {
  private static final long NOBODY_WAITS = Long.MIN_VALUE;

  private final InputStream in;
  private final long limit;
  private volatile long waitingSince = NOBODY_WAITS;
  private volatile boolean idle;
  private volatile boolean closed;

  public IdleGuard(InputStream body, Duration limit) {
    in = body;
    this.limit = limit.toNanos();
    lookAgainIn(this.limit);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    waitingSince = System.nanoTime();
    try {
      int count = in.read(target, offset, length);
      if (count < 0) {
        closed = true;
      }
      return count;
    } catch (IOException e) {
      // Nothing can follow. Else a reader who never closes would be looked after for ever.
      closed = true;
      if (idle) {
        throw new HttpTimeoutException("nothing arrived in time");
      }
      throw e;
    } finally {
      waitingSince = NOBODY_WAITS;
    }
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    in.close();
  }

  private void lookAgainIn(long nanos) {
    Executor later =
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, DaemonThreads.executor());
    later.execute(this::look);
  }

  private void look() {
    if (closed) {
      return;
    }
    long since = waitingSince;
    long waited = since == NOBODY_WAITS ? 0 : System.nanoTime() - since;
    if (waited < limit) {
      lookAgainIn(limit - waited);
      return;
    }
    idle = true;
    try {
      in.close();
    } catch (IOException e) {
      // The reader finds out.
    }
  }
}
