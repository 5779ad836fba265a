package dev.apiscribe.runtime.faults;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** What a server saw of all the requests that were meant for it. */
final class Arrivals {
  private final Map<Arrival, Integer> counts = new EnumMap<>(Arrival.class);

  /** Counts a request of which more is known than before. */
  synchronized void changed(Arrival before, Arrival now) {
    counts.merge(before, -1, Integer::sum);
    counts.merge(now, 1, Integer::sum);
  }

  /** Returns what it saw of the request that it saw most of. */
  synchronized Arrival most() {
    Arrival most = Arrival.NOTHING;
    for (Arrival each : Arrival.values()) {
      most = counts.getOrDefault(each, 0) > 0 ? each : most;
    }
    return most;
  }

  /** Leaves the server the time to read what is on its way. */
  Arrival awaitExecutable(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (!most().mayBeExecuted() && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(1_000_000);
    }
    return most();
  }
}
