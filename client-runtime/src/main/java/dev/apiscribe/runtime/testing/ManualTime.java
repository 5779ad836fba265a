package dev.apiscribe.runtime.testing;

import dev.apiscribe.runtime.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A clock that tests advance, and that skips pauses. Safe for concurrent use. */
public final class ManualTime implements TimeSource {
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now;
  private long nanos;

  /** Starts at the beginning of 2026. */
  public ManualTime() {
    this(Instant.parse("2026-01-01T00:00:00Z"));
  }

  public ManualTime(Instant start) {
    now = start;
  }

  public synchronized void advance(Duration duration) {
    now = now.plus(duration);
    nanos += duration.toNanos();
  }

  /** Returns the pauses so far. */
  public synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  @Override
  public synchronized long nanoTime() {
    return nanos;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** Completes at once and advances the clock by the pause. */
  @Override
  public synchronized CompletionStage<Void> sleep(Duration pause) {
    pauses.add(pause);
    advance(pause);
    return CompletableFuture.completedStage(null);
  }
}
