package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.value.CountableDuration;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The end of a call's time, over all its attempts. */
final class Deadline {
  private final TimeSource time;
  private final @Nullable Duration timeout;
  private final long start;

  Deadline(TimeSource time, @Nullable Duration timeout) {
    this.time = time;
    this.timeout = timeout;
    start = time.nanoTime();
  }

  /**
   * Returns the timeout; fails with {@link IllegalArgumentException} when it is not longer than
   * nothing.
   */
  static Duration checked(String name, Duration timeout) {
    if (Objects.requireNonNull(timeout, name).isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException(
          name + ": found " + timeout + ", expected more than " + Duration.ZERO);
    }
    return CountableDuration.of(timeout);
  }

  Duration elapsed() {
    return Duration.ofNanos(time.nanoTime() - start);
  }

  /** Returns whether a pause of this length, and something after it, still fits. */
  boolean allows(Duration pause) {
    return timeout == null || elapsed().plus(pause).compareTo(timeout) < 0;
  }

  /** The shorter of this limit and of what is left; null when neither is given. */
  @Nullable
  Duration atMost(@Nullable Duration limit) {
    if (timeout == null) {
      return limit;
    }
    Duration left = timeout.minus(elapsed());
    Duration least = left.isNegative() || left.isZero() ? Duration.ofNanos(1) : left;
    return limit == null || least.compareTo(limit) < 0 ? least : limit;
  }
}
