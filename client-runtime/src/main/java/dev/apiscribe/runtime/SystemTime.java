package dev.apiscribe.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Waits on the timer thread that the JDK's futures share. */
public enum SystemTime implements TimeSource {
  INSTANCE;

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }

  @Override
  public CompletionStage<Void> sleep(Duration pause) {
    return new CompletableFuture<Void>()
        .completeOnTimeout(null, pause.toNanos(), TimeUnit.NANOSECONDS);
  }
}
