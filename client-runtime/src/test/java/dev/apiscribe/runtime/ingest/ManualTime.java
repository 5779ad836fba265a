package dev.apiscribe.runtime.ingest;

import dev.apiscribe.runtime.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Time that stands still until a test moves it, or that jumps over every pause. */
final class ManualTime implements TimeSource {
  private final boolean jumps;
  private final List<Sleeper> sleepers = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private long now;

  private record Sleeper(long until, CompletableFuture<Void> awake) {}

  private ManualTime(boolean jumps) {
    this.jumps = jumps;
  }

  static ManualTime standing() {
    return new ManualTime(false);
  }

  static ManualTime jumping() {
    return new ManualTime(true);
  }

  @Override
  public synchronized long nanoTime() {
    return this.now;
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochSecond(1_700_000_000).plusNanos(this.nanoTime());
  }

  @Override
  public synchronized CompletionStage<Void> sleep(Duration pause) {
    this.pauses.add(pause);
    Sleeper sleeper = new Sleeper(this.now + pause.toNanos(), new CompletableFuture<>());
    if (this.jumps) {
      this.now += pause.toNanos();
      sleeper.awake.complete(null);
    } else {
      this.sleepers.add(sleeper);
    }
    this.notifyAll();
    return sleeper.awake;
  }

  synchronized List<Duration> pauses() {
    return List.copyOf(this.pauses);
  }

  /** Waits until so many pauses have begun. */
  synchronized void awaitPauses(int count) throws InterruptedException {
    while (this.pauses.size() < count) {
      this.wait();
    }
  }

  void advance(Duration step) {
    List<Sleeper> due;
    synchronized (this) {
      this.now += step.toNanos();
      due = this.sleepers.stream().filter(sleeper -> sleeper.until <= this.now).toList();
      this.sleepers.removeAll(due);
    }
    due.forEach(sleeper -> sleeper.awake.complete(null));
  }
}
