package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Handshakes of TLS that come to nothing. Nothing was sent before their end, and every call may be
 * tried again.
 */
@ExtendWith(FaultTable.class)
class HandshakeFaultsTest {

  private static FaultCase fault(String name, FaultServer.HandshakeFault fault) {
    return FaultCase.served(
            Section.HANDSHAKE, name, protocol -> FaultServer.shaking(protocol, fault))
        .encrypted();
  }

  private static void tooLate(FaultCase fault) {
    fault.hurried().both(Ending.notExecuted(CallTimeoutException.class, 2)).run();
  }

  private static void brokenOff(FaultCase fault) {
    fault.both(Ending.notExecuted(ConnectionException.class, 3)).run();
  }

  private static void inSilence(Line line) throws IOException {
    line.ignoreClient(20_000);
    line.reset();
  }

  @Test
  void aHandshakeThatTakesTooLong() {
    tooLate(fault("no handshake", HandshakeFaultsTest::inSilence));
    tooLate(fault("a handshake that drips", line -> line.raw().drip(20)));
    tooLate(fault("a handshake that stops", line -> line.raw().stopAfter(100)));
  }

  @Test
  void aHandshakeThatTakesLongerThanConnectingMay() {
    fault("a handshake that drips, connecting within 300 ms", line -> line.raw().drip(20))
        .connectingWithin(Duration.ofMillis(300))
        .both(Ending.notExecuted(CallTimeoutException.class, 3))
        .run();
  }

  @Test
  void aConnectionThatEndsBeforeTheHandshakeDoes() {
    brokenOff(fault("closed before the handshake", Line::cut));
    brokenOff(fault("reset before the handshake", Line::reset));
    brokenOff(fault("closed inside the handshake", line -> hello(line).cut()));
    brokenOff(fault("reset inside the handshake", line -> hello(line).reset()));
  }

  /** The first bytes of a record. */
  private static Line hello(Line line) throws IOException {
    line.writeRaw("\u0016\u0003\u0003\u0000z\u0002\u0000");
    return line;
  }

  @Test
  void bytesThatAreNoHandshake() {
    brokenOff(fault(
        "an alert instead of a handshake", afterwards("\u0015\u0003\u0003\u0000\u0002\u0002(")));
    notUnderstood("plain HTTP instead of TLS", Fault.json(200, "", Fault.GOOD_BODY));
    notUnderstood("data instead of a handshake", "\u0017\u0003\u0003\u0000\u0005STRAY");
  }

  private static void notUnderstood(String name, String bytes) {
    fault(name, afterwards(bytes))
        .both(Ending.notExecuted(ConnectionException.class, 3))
        .on(
            Carrier.JDK,
            "does not say that the handshake was not over",
            Ending.maybeExecuted(ConnectionException.class, 3),
            Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
  }

  private static FaultServer.HandshakeFault afterwards(String bytes) {
    return line -> {
      line.writeRaw(bytes);
      inSilence(line);
    };
  }
}
