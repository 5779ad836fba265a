package dev.apiscribe.runtime.internal.value;

import java.time.Duration;

/** A duration that the JDK can count in nanoseconds. */
public final class CountableDuration {
  private static final Duration LONGEST = Duration.ofDays(100 * 365);

  private CountableDuration() {}

  /** Returns the duration, or a hundred years if it is longer. */
  public static Duration of(Duration duration) {
    return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
  }
}
