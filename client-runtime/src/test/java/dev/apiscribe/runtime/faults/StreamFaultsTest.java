package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.EventResponse;
import dev.apiscribe.runtime.EventStream;
import dev.apiscribe.runtime.IncompleteStreamException;
import dev.apiscribe.runtime.LogGroup;
import dev.apiscribe.runtime.ServerSentEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Event streams that break off. What arrived whole before that is delivered. */
@ExtendWith(FaultTable.class)
class StreamFaultsTest {
  private static final String HEAD = "Content-Type: text/event-stream\r\n";
  private static final String EVENTS = "data: 1\n\ndata: 2\n\ndata: hal";

  private static int read(EventResponse<LogGroup> response) {
    int count = 0;
    try (EventStream events = response.events()) {
      for (ServerSentEvent event : events) {
        count++;
        assertThat(event.data()).isEqualTo("" + count);
      }
    }
    return count;
  }

  private static FaultCase fault(String name, Fault fault) {
    return FaultCase.of(Section.STREAM, name, fault);
  }

  @Test
  void aStreamThatEndsInsideAnEvent() {
    String endless = Fault.head(200, HEAD + "Connection: close\r\n") + EVENTS;
    fault("ends inside an event", Fault.closeAWhileAfter(endless))
        .get(
            FaultCase.use(Groups::watch, StreamFaultsTest::read),
            Ending.maybeExecuted(IncompleteStreamException.class, 1))
        .withoutCloseNotify(
            Ending.maybeExecuted(ConnectionException.class, 1),
            Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
    String chunked = Fault.head(200, HEAD + "Transfer-Encoding: chunked\r\n") + "1b\r\n" + EVENTS
        + "\r\n0\r\n\r\n";
    fault("a last chunk inside an event", Fault.closeAWhileAfter(chunked))
        .get(
            FaultCase.use(Groups::watch, StreamFaultsTest::read),
            Ending.maybeExecuted(IncompleteStreamException.class, 1))
        .run();
  }

  @Test
  void aStreamThatIsCutInsideAnEvent() {
    String chunked =
        Fault.head(200, HEAD + "Transfer-Encoding: chunked\r\n") + "1b\r\n" + EVENTS + "\r\n";
    fault("cut inside an event", Fault.closeAWhileAfter(chunked))
        .get(
            FaultCase.use(Groups::watch, StreamFaultsTest::read),
            Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
    fault("reset inside an event", Fault.resetAWhileAfter(chunked))
        .get(
            FaultCase.use(Groups::watch, StreamFaultsTest::read),
            Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
  }

  @Test
  void aStreamThatFallsSilent() {
    fault("idle", Fault.silenceAfter(Fault.head(200, HEAD) + EVENTS))
        .with(builder -> builder.idleTimeout(Duration.ofMillis(200)))
        .get(
            FaultCase.use(Groups::watch, StreamFaultsTest::read),
            Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
  }
}
