package dev.apiscribe.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Time that stands still until a test moves it, and wakes those whose pauses are over by then. */
public final class StoppedTime implements TimeSource {
  private final List<Sleeper> sleepers = new ArrayList<>();
  private int pauses;
  private long now;

  private record Sleeper(long until, CompletableFuture<Void> awake) {}

  @Override
  public synchronized long nanoTime() {
    return now;
  }

  @Override
  public Instant instant() {
    return Instant.parse("2026-01-01T00:00:00Z").plusNanos(nanoTime());
  }

  @Override
  public synchronized CompletionStage<Void> sleep(Duration pause) {
    Sleeper sleeper = new Sleeper(now + pause.toNanos(), new CompletableFuture<>());
    sleeper.awake.whenComplete((done, cancelled) -> tellWaiting());
    sleepers.add(sleeper);
    pauses++;
    notifyAll();
    return sleeper.awake;
  }

  /** How many pauses no caller cancelled and no time ended. */
  public synchronized long sleeping() {
    return sleepers.stream().filter(sleeper -> !sleeper.awake.isDone()).count();
  }

  /** Waits until so many pauses have begun. */
  public synchronized void awaitPauses(int count) throws InterruptedException {
    while (pauses < count) {
      wait();
    }
  }

  /** Waits until no pause is left: a cancelled call ends its own in its own thread. */
  public synchronized void awaitNoPause() throws InterruptedException {
    while (sleeping() > 0) {
      wait();
    }
  }

  private synchronized void tellWaiting() {
    notifyAll();
  }

  public void advance(Duration step) {
    List<Sleeper> due;
    synchronized (this) {
      now += step.toNanos();
      due = sleepers.stream().filter(sleeper -> sleeper.until <= now).toList();
      sleepers.removeAll(due);
    }
    due.forEach(sleeper -> sleeper.awake.complete(null));
  }
}
