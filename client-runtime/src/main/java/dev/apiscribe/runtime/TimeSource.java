package dev.apiscribe.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/** The runtime's clock for deadlines, pauses and dates. Tests use one whose pauses take no time. */
public interface TimeSource {

  /** Returns the system's clock. */
  static TimeSource system() {
    return SystemTime.INSTANCE;
  }

  /** Returns nanoseconds since an arbitrary moment; never goes back. */
  long nanoTime();

  /** Returns date and time. */
  Instant instant();

  /** Completes when the pause is over. A caller that no longer waits cancels it. */
  CompletionStage<Void> sleep(Duration pause);
}
