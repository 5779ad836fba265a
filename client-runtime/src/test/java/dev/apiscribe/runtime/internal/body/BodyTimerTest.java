package dev.apiscribe.runtime.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class BodyTimerTest {

  @Test
  void doesNotStopAllTimersOfTheProcessWhenClosingABodyBlocks() throws Exception {
    CountDownLatch closing = new CountDownLatch(1);
    CountDownLatch mayClose = new CountDownLatch(1);
    Closeable stubborn = () -> {
      closing.countDown();
      awaitQuietly(mayClose);
    };
    try (BodyTimer timer = new BodyTimer(Duration.ofMillis(1))) {
      timer.guard(stubborn);
      assertThat(closing.await(20, TimeUnit.SECONDS)).as("closed").isTrue();
      assertThat(timer.isOver()).isTrue();
      CompletableFuture<Void> other =
          new CompletableFuture<Void>().completeOnTimeout(null, 1, TimeUnit.MILLISECONDS);
      assertThat(other).succeedsWithin(Duration.ofSeconds(20));
    } finally {
      mayClose.countDown();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
