package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ClientErrorException;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.Token;
import dev.apiscribe.runtime.testing.ManualTime;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The time of a call, over all its attempts and pauses. */
@ExtendWith(FaultTable.class)
class DeadlineFaultsTest {
  private static final RetryPolicy MANY =
      RetryPolicy.builder().maxAttempts(10).firstPause(Duration.ZERO).build();

  private static final Duration ENOUGH_TO_CONNECT = Duration.ofSeconds(1);

  private static FaultCase fault(String name, Fault fault) {
    return FaultCase.of(Section.DEADLINE, name, fault).with(builder -> builder.retry(MANY));
  }

  @Test
  void attemptsEndWhereTheTimeOfTheCallDoes() {
    fault(
            "20 seconds, and Retry-After 7",
            Fault.respond(Fault.json(429, "Retry-After: 7\r\n", "{}")))
        .with(builder -> builder.time(new ManualTime()).timeout(Duration.ofSeconds(20)))
        .both(Ending.notExecuted(ClientErrorException.class, 3))
        .run();
  }

  @Test
  void aPauseThatDoesNotFitIsNotBegun() {
    fault(
            "20 seconds, and Retry-After 30",
            Fault.respond(Fault.json(429, "Retry-After: 30\r\n", "{}")))
        .with(builder -> builder.timeout(Duration.ofSeconds(20)))
        .both(Ending.notExecuted(ClientErrorException.class, 1))
        .run();
  }

  @Test
  void anAttemptMayTakeTheWholeTime() {
    fault("one second, and never a response", Fault.silenceAfter(""))
        .with(builder -> builder.timeout(ENOUGH_TO_CONNECT))
        .both(Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
    fault(
            "one second, and a body that stops",
            Fault.silenceAfter(Fault.head(200, "Content-Length: 100\r\n") + "{"))
        .with(builder -> builder.timeout(ENOUGH_TO_CONNECT))
        .both(Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
  }

  @Test
  void waitingForATokenCounts() {
    CountDownLatch never = new CountDownLatch(1);
    fault("300 ms, and a token that takes longer", Fault.none())
        .with(builder -> builder
            .timeout(Duration.ofMillis(300))
            .credentials(Credentials.token("X-Auth-Token", () -> {
              never.await(5, TimeUnit.SECONDS);
              return Token.of("t");
            })))
        .both(Ending.notExecuted(CallTimeoutException.class, 1))
        .incurable()
        .run();
  }
}
