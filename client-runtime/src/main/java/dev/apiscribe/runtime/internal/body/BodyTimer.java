package dev.apiscribe.runtime.internal.body;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading of a response when the time of its attempt is over. The transport guards the way
 * to the headers; this guards the way to the end of the body.
 */
public final class BodyTimer implements AutoCloseable {
  private final @Nullable Duration timeout;
  private final long start = System.nanoTime();
  private @Nullable CompletableFuture<Void> timer;
  private @Nullable TimedBody guarded;
  private volatile boolean over;

  /** Starts to count; null means without limit. */
  public BodyTimer(@Nullable Duration timeout) {
    this.timeout = timeout;
  }

  /** Ends the body, and with it a read of it, when the time is over. */
  public void guard(Closeable body) {
    if (timeout == null) {
      return;
    }
    if (body instanceof TimedBody timed) {
      timed.endsAt(start + timeout.toNanos());
      guarded = timed;
      return;
    }
    long left = Math.max(1, timeout.toNanos() - (System.nanoTime() - start));
    CompletableFuture<Void> started = new CompletableFuture<>();
    timer = started;
    started.orTimeout(left, TimeUnit.NANOSECONDS).whenComplete((nothing, late) -> {
      if (late != null) {
        over = true;
        // The timer's thread is the only one of the process, and closing may block: a body may be
        // the caller's.
        DaemonThreads.executor().execute(() -> close(body));
      }
    });
  }

  public boolean isOver() {
    return over;
  }

  @Override
  public void close() {
    if (timer != null) {
      timer.complete(null);
    }
    TimedBody timed = guarded;
    if (timed != null) {
      // Once only: later the body may be at its end, and its connection in use by another call.
      guarded = null;
      timed.endsNever();
    }
  }

  private static void close(Closeable body) {
    try {
      body.close();
    } catch (IOException e) {
      // The reader finds out.
    }
  }
}
