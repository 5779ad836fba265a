package dev.apiscribe.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/** What the runtime knows of time: for deadlines, pauses and dates. Tests bring one whose pauses take no time. */
public interface TimeSource {

  /** The clock of the system. */
  static TimeSource system() {
    return SystemTime.INSTANCE;
  }

  /** Nanoseconds since any moment; never goes back. */
  long nanoTime();

  /** The date and time of day. */
  Instant instant();

  /** Completes when the pause is over. A caller that no longer waits cancels it. */
  CompletionStage<Void> sleep(Duration pause);
}
