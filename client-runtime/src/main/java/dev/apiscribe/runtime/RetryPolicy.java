package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.HttpDate;
import dev.apiscribe.runtime.internal.value.CountableDuration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A policy for retrying failed calls: how often, and after which pauses. The attempts belong to the
 * call. All calls of a client share a budget of retries, so that a server that fails does not get a
 * multiple of the calls: each retry takes one from it, and each call that succeeds gives back the
 * one that it took, or a fifth of one.
 *
 * <p>The pause before attempt {@code n + 1} is random between nothing and the first pause doubled
 * {@code n - 1} times (full jitter), or as long as the server asks for by {@code Retry-After}: a
 * number of seconds, however many zeros and digits it has, or a date in one of the three forms of
 * HTTP. Any other value is ignored. Whether it is safe to repeat a call is not decided here: see
 * {@link RequestOptions.Builder#idempotent}.
 */
public final class RetryPolicy {
  private static final RetryPolicy STANDARD = builder().build();
  private static final RetryPolicy NONE = builder().maxAttempts(1).build();

  /** Every number of so many digits is a long; a larger one is a pause that no policy waits for. */
  private static final int MOST_DIGITS = 18;

  private final int maxAttempts;
  private final int budget;
  private final Duration firstPause;
  private final Duration longestPause;
  private final Duration longestRetryAfter;
  private final Set<Integer> statuses;
  private final @Nullable RandomGenerator random;

  private RetryPolicy(Builder builder) {
    maxAttempts = builder.maxAttempts;
    budget = builder.budget;
    firstPause = builder.firstPause;
    longestPause = builder.longestPause;
    longestRetryAfter = builder.longestRetryAfter;
    statuses = builder.statuses;
    random = builder.random;
  }

  /** Returns the policy with the builder's defaults: three attempts. */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** Returns a policy with one attempt. */
  public static RetryPolicy none() {
    return NONE;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Returns the number of attempts, the first one included. */
  public int maxAttempts() {
    return maxAttempts;
  }

  /** Returns how many retries all calls of a client may have if none succeeds. */
  public int budget() {
    return budget;
  }

  /**
   * Returns how long to wait before the next attempt.
   *
   * @param attempt the one that failed, counted from 1
   * @param now what a date in {@code Retry-After} is compared with
   * @return null when there is to be no other attempt
   */
  public @Nullable Duration pauseAfter(int attempt, ApiException failure, Instant now) {
    if (attempt >= maxAttempts || !isTransient(failure)) {
      return null;
    }
    Duration asked =
        failure instanceof StatusException response ? retryAfter(response, now) : Duration.ZERO;
    if (asked.compareTo(longestRetryAfter) > 0) {
      return null;
    }
    return asked.isZero() ? backoff(attempt) : asked;
  }

  private boolean isTransient(ApiException failure) {
    if (failure instanceof StatusException response) {
      return statuses.contains(response.status());
    }
    if (failure instanceof ConnectionException broken) {
      return !broken.isLasting();
    }
    return failure instanceof CallTimeoutException;
  }

  private Duration backoff(int attempt) {
    double doubled = firstPause.toNanos() * Math.pow(2, attempt - 1.0);
    long longest = (long) Math.min(doubled, (double) longestPause.toNanos());
    RandomGenerator source = random == null ? ThreadLocalRandom.current() : random;
    return Duration.ofNanos(source.nextLong(longest + 1));
  }

  /**
   * Nothing when the server does not say, or says something that is neither seconds nor a date to
   * come.
   */
  private static Duration retryAfter(StatusException response, Instant now) {
    Optional<String> text = response.headers().first("Retry-After").map(String::strip);
    if (text.isEmpty()) {
      return Duration.ZERO;
    }
    if (!text.get().isEmpty() && text.get().chars().allMatch(c -> c >= '0' && c <= '9')) {
      String digits = text.get().replaceFirst("^0+(?=.)", "");
      return Duration.ofSeconds(
          digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits));
    }
    @Nullable Instant date = HttpDate.parse(text.get(), now);
    return date == null || date.isBefore(now) ? Duration.ZERO : Duration.between(now, date);
  }

  @Override
  public String toString() {
    return "RetryPolicy[" + maxAttempts + (maxAttempts == 1 ? " attempt]" : " attempts]");
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    private int maxAttempts = 3;
    private int budget = 100;
    private Duration firstPause = Duration.ofMillis(200);
    private Duration longestPause = Duration.ofSeconds(10);
    private Duration longestRetryAfter = Duration.ofSeconds(60);
    private Set<Integer> statuses = Set.of(408, 429, 500, 502, 503, 504);
    private @Nullable RandomGenerator random;

    private Builder() {}

    /** Sets the number of attempts, the first one included. Default: 3. */
    public Builder maxAttempts(int attempts) {
      if (attempts < 1) {
        throw new IllegalArgumentException(
            "maxAttempts: found " + attempts + ", expected at least 1");
      }
      maxAttempts = attempts;
      return this;
    }

    /**
     * Sets how many retries all calls of a client may have if none succeeds; 0 for none. Default:
     * 100.
     */
    public Builder budget(int retries) {
      if (retries < 0) {
        throw new IllegalArgumentException("budget: found " + retries + ", expected at least 0");
      }
      budget = retries;
      return this;
    }

    /** Sets the longest pause after the first attempt. Default: 0.2 seconds. */
    public Builder firstPause(Duration pause) {
      firstPause = notNegative("firstPause", pause);
      return this;
    }

    /** Sets the longest pause, except for one that the server asks for. Default: 10 seconds. */
    public Builder longestPause(Duration pause) {
      longestPause = notNegative("longestPause", pause);
      return this;
    }

    /**
     * Sets the longest pause that a server may ask for; if it asks for more, the call fails.
     * Default: 60 seconds.
     */
    public Builder longestRetryAfter(Duration pause) {
      longestRetryAfter = notNegative("longestRetryAfter", pause);
      return this;
    }

    /** Sets the statuses that are retried. Default: 408, 429, 500, 502, 503, 504. */
    public Builder statuses(Integer... statuses) {
      this.statuses = Set.copyOf(List.of(Objects.requireNonNull(statuses, "statuses")));
      return this;
    }

    /** Sets the source of random pauses. Default: one for each thread. */
    public Builder random(RandomGenerator random) {
      this.random = Objects.requireNonNull(random, "random");
      return this;
    }

    public RetryPolicy build() {
      return new RetryPolicy(this);
    }

    private static Duration notNegative(String name, Duration pause) {
      if (Objects.requireNonNull(pause, name).isNegative()) {
        throw new IllegalArgumentException(
            name + ": found " + pause + ", expected at least " + Duration.ZERO);
      }
      return CountableDuration.of(pause);
    }
  }
}
