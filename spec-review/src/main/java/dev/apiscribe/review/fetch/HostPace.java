package dev.apiscribe.review.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Keeps requests to the same host apart. */
final class HostPace {
  private final Duration pause;
  private final WallClock clock;
  private final Map<String, Instant> next = new HashMap<>();

  HostPace(Duration pause, WallClock clock) {
    this.pause = pause;
    this.clock = clock;
  }

  /** Waits until the host may be asked. */
  void await(String host) throws InterruptedException {
    Instant from = next.get(key(host));
    Duration left = from == null ? Duration.ZERO : Duration.between(clock.now(), from);
    if (!left.isNegative() && !left.isZero()) {
      clock.sleep(left);
    }
  }

  /** Lets the host rest from now on: for the usual pause, or as long as it asks. */
  void rest(String host, Duration asked) {
    next.put(key(host), clock.now().plus(asked.compareTo(pause) > 0 ? asked : pause));
  }

  private static String key(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
