package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.testing.ManualTime;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call of ten seconds, seven of which are over, on a clock that began long before it. */
class DeadlineTest {
  private final ManualTime time = new ManualTime();

  @BeforeEach
  void theClockRuns() {
    time.advance(Duration.ofDays(1));
  }

  private Deadline after(@Nullable Duration timeout, Duration elapsed) {
    Deadline deadline = new Deadline(time, timeout);
    time.advance(elapsed);
    return deadline;
  }

  @ParameterizedTest
  @CsvSource({"PT0S, true", "PT2.999999999S, true", "PT3S, false", "PT4S, false"})
  void allowsAPauseWithSomethingAfterIt(Duration pause, boolean allowed) {
    assertThat(after(Duration.ofSeconds(10), Duration.ofSeconds(7)).allows(pause))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, PT3S", "PT2S, PT2S", "PT3S, PT3S", "PT4S, PT3S"})
  void leavesAnAttemptTheShorterOfItsLimitAndTheRest(@Nullable Duration limit, Duration least) {
    assertThat(after(Duration.ofSeconds(10), Duration.ofSeconds(7)).atMost(limit))
        .isEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"PT10S", "PT11S"})
  void leavesAnAttemptOneNanosecondWhenTheTimeIsOver(Duration elapsed) {
    Deadline deadline = after(Duration.ofSeconds(10), elapsed);
    assertThat(deadline.allows(Duration.ZERO)).isFalse();
    assertThat(deadline.atMost(null)).isEqualTo(Duration.ofNanos(1));
  }

  @Test
  void limitsNothingWithoutATimeout() {
    Deadline deadline = after(null, Duration.ofDays(30));
    assertThat(deadline.allows(Duration.ofDays(1000))).isTrue();
    assertThat(deadline.atMost(null)).isNull();
    assertThat(deadline.atMost(Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
    assertThat(deadline.elapsed()).isEqualTo(Duration.ofDays(30));
  }
}
