package dev.apiscribe.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Time in which each pause fails. */
final class NoPauses implements TimeSource {
  @Override
  public long nanoTime() {
    return 0;
  }

  @Override
  public Instant instant() {
    return Instant.EPOCH;
  }

  @Override
  public CompletionStage<Void> sleep(Duration pause) {
    return CompletableFuture.failedFuture(new UnsupportedOperationException("no pauses"));
  }
}
