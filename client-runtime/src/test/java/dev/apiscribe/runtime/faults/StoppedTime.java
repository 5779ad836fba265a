package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Time whose pauses never end by themselves. */
final class StoppedTime implements TimeSource {
  private final CompletableFuture<Void> begun;
  private final CompletableFuture<Void> pause = new CompletableFuture<>();

  /**
   * @param begun completed when somebody waits
   */
  StoppedTime(CompletableFuture<Void> begun) {
    this.begun = begun;
  }

  CompletableFuture<Void> pause() {
    return this.pause;
  }

  @Override
  public long nanoTime() {
    return 0;
  }

  @Override
  public Instant instant() {
    return Instant.EPOCH;
  }

  @Override
  public CompletionStage<Void> sleep(Duration length) {
    // Later, since a call looks at the stage only when it has it.
    CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS).execute(() -> this.begun.complete(null));
    return this.pause;
  }
}
