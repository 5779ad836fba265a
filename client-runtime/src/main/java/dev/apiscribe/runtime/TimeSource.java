package dev.apiscribe.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** What time it is, and waiting for it. */
public interface TimeSource {
  long nanoTime();

  Instant instant();

  /** Completes when the pause is over. */
  CompletionStage<Void> sleep(Duration pause);

  static TimeSource system() {
    return new TimeSource() {
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
        return new CompletableFuture<Void>().completeOnTimeout(null, pause.toNanos(), TimeUnit.NANOSECONDS);
      }
    };
  }
}
