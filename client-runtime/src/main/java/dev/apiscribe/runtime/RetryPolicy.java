package dev.apiscribe.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How often a call is repeated, and after which pauses. Immutable. */
public final class RetryPolicy {
  private final Builder settings;

  private RetryPolicy(Builder settings) {
    this.settings = settings;
  }

  public static RetryPolicy standard() {
    return builder().build();
  }

  public static RetryPolicy none() {
    return builder().maxAttempts(1).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  public int maxAttempts() {
    return this.settings.maxAttempts;
  }

  /**
   * How long to wait before the next attempt after this failure; null when this policy does not repeat it.
   *
   * @param attempt counts from 1
   * @param now for Retry-After dates
   */
  public @Nullable Duration pauseAfter(int attempt, ApiException failure, Instant now) {
    if (attempt >= this.settings.maxAttempts || failure instanceof InvalidRequestException) {
      return null;
    }
    if (failure instanceof StatusException e && e.status() != 429 && e.status() < 502) {
      return null;
    }
    long first = this.settings.firstPause.toNanos();
    long longest = this.settings.longestPause.toNanos();
    long most = Math.min(longest, first << Math.min(attempt - 1, 20));
    return Duration.ofNanos(this.settings.random.nextLong(most + 1));
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    private int maxAttempts = 3;
    private Duration firstPause = Duration.ofMillis(200);
    private Duration longestPause = Duration.ofSeconds(10);
    private RandomGenerator random = RandomGenerator.getDefault();

    private Builder() {}

    public Builder maxAttempts(int most) {
      this.maxAttempts = most;
      return this;
    }

    public Builder firstPause(Duration pause) {
      this.firstPause = pause;
      return this;
    }

    public Builder longestPause(Duration pause) {
      this.longestPause = pause;
      return this;
    }

    public Builder random(RandomGenerator generator) {
      this.random = generator;
      return this;
    }

    public RetryPolicy build() {
      Builder copy = new Builder();
      copy.maxAttempts = this.maxAttempts;
      copy.firstPause = this.firstPause;
      copy.longestPause = this.longestPause;
      copy.random = this.random;
      return new RetryPolicy(copy);
    }
  }
}
