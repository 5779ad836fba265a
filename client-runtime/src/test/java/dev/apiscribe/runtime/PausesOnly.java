package dev.apiscribe.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Time that does not pass, whose pauses a test makes.
 *
 * @param pauses gives what each pause is: one that fails, or one that a test ends
 */
public record PausesOnly(Supplier<CompletionStage<Void>> pauses) implements TimeSource {
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
    return pauses.get();
  }
}
