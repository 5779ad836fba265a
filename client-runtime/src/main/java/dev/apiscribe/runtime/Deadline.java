package dev.apiscribe.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The end of a call's time. The transport guards the way to the headers; this guards the way to the end of the body.
 */
final class Deadline implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofDays(100 * 365);

  private final @Nullable Duration timeout;
  private final long start = System.nanoTime();
  private final CompletableFuture<Void> timer = new CompletableFuture<>();
  private volatile boolean over;

  Deadline(@Nullable Duration timeout) {
    this.timeout = timeout;
  }

  static Duration checked(Duration timeout) {
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("a timeout must be longer than nothing");
    }
    // The JDK cannot count further than this either.
    return timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
  }

  /** Closes the response, and with it whoever reads it, when the time is over. */
  void guard(TransportResponse response) {
    if (this.timeout == null) {
      return;
    }
    long left = Math.max(1, this.timeout.toNanos() - (System.nanoTime() - this.start));
    this.timer
        .orTimeout(left, TimeUnit.NANOSECONDS)
        .whenComplete(
            (nothing, late) -> {
              if (late != null) {
                this.over = true;
                response.close();
              }
            });
  }

  boolean isOver() {
    return this.over;
  }

  @Override
  public void close() {
    this.timer.complete(null);
  }
}
