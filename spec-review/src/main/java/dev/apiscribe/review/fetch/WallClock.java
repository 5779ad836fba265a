package dev.apiscribe.review.fetch;

import java.time.Duration;
import java.time.Instant;

/** The time, and how it passes: a test has one that does not take any. */
public interface WallClock {
  /** The clock of the machine. */
  WallClock REAL = new WallClock() {
    @Override
    public Instant now() {
      return Instant.now();
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
      Thread.sleep(time.toMillis());
    }
  };

  Instant now();

  void sleep(Duration time) throws InterruptedException;
}
