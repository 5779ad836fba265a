package dev.apiscribe.runtime;

import java.time.Duration;

/** How long to wait for a state, and how often to look. Immutable. */
public final class WaitOptions {
  private static final WaitOptions STANDARD = new Builder().build();

  private final Duration interval;
  private final Duration timeout;

  private WaitOptions(Builder builder) {
    interval = builder.interval;
    timeout = builder.timeout;
  }

  /** Returns what holds unless it is set: every 5 seconds, for 30 minutes. */
  public static WaitOptions standard() {
    return STANDARD;
  }

  public static Builder builder() {
    return new Builder();
  }

  Duration interval() {
    return interval;
  }

  Duration timeout() {
    return timeout;
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    private Duration interval = Duration.ofSeconds(5);
    private Duration timeout = Duration.ofMinutes(30);

    private Builder() {}

    /** Sets the pause between two calls. Default: 5 seconds. */
    public Builder interval(Duration pause) {
      interval = Deadline.checked("interval", pause);
      return this;
    }

    /** Sets after how long there is no other call. Default: 30 minutes. */
    public Builder timeout(Duration longest) {
      timeout = Deadline.checked("timeout", longest);
      return this;
    }

    public WaitOptions build() {
      return new WaitOptions(this);
    }
  }
}
