package dev.apiscribe.runtime.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing was sent, which is why even what must not be done twice is tried again. */
@ExtendWith(FaultTable.class)
class ConnectionFaultsTest {
  private static final String REPEATS =
      "repeats a GET itself, once, when a connection ends without a byte";
  private static final Ending ONCE = Ending.maybeExecuted(ConnectionException.class, 1);

  private static FaultCase fault(String name, Function<Protocol, FaultServer> server) {
    return FaultCase.served(Section.CONNECTION, name, server);
  }

  @Test
  void aConnectionThatIsRefused() {
    fault("refused", FaultServer::refusing)
        .both(Ending.notExecuted(ConnectionException.class, 3))
        .run();
  }

  @Test
  void aHostThatNobodyKnows() {
    // Longer than names may be, label by label in order: refused by the resolver itself, without a
    // network, too.
    String host = ("x".repeat(60) + ".").repeat(5) + "invalid";
    fault("unknown host", FaultServer::refusing)
        .at(server -> URI.create(server.getScheme() + "://" + host + ":" + server.getPort()))
        .incurable()
        .both(Ending.notExecuted(ConnectionException.class, 3))
        .run();
  }

  @Test
  void aServerThatDoesNotLetAnybodyIn() throws IOException {
    try (FaultServer probe = FaultServer.crowded(Protocol.PLAIN)) {
      assumeTrue(probe.isFull(), "this kernel lets every connection in");
    }
    fault("connecting takes too long", FaultServer::crowded)
        .connectingWithin(Duration.ofMillis(200))
        .both(Ending.notExecuted(CallTimeoutException.class, 3))
        .run();
  }

  @Test
  void aConnectionThatIsResetBeforeTheResponse() {
    fault(
            "reset before the response",
            protocol -> FaultServer.striking(protocol, Fault.resetAfter("")))
        .get(Ending.maybeExecuted(ConnectionException.class, 3))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
  }

  @Test
  void aConnectionThatIsClosedBeforeTheResponse() {
    fault(
            "closed before the response",
            protocol -> FaultServer.striking(protocol, Fault.closeAfter("")))
        .get(Ending.maybeExecuted(ConnectionException.class, 3))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
  }

  @Test
  void aConnectionThatIsResetOnce() {
    Function<Protocol, FaultServer> once = protocol ->
        FaultServer.striking(protocol, Fault.inTurn(Fault.resetAfter(""), Fault.none()));
    fault("reset before the response, once", once)
        .get(Ending.value(2))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .on(Carrier.JDK, REPEATS, Ending.value(1), ONCE)
        .run();
  }

  @Test
  void aConnectionThatIsResetTwice() {
    Function<Protocol, FaultServer> twice = protocol -> FaultServer.striking(
        protocol, Fault.inTurn(Fault.resetAfter(""), Fault.resetAfter(""), Fault.none()));
    fault("reset before the response, twice", twice)
        .get(Ending.value(3))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .on(Carrier.JDK, REPEATS, Ending.value(2), ONCE)
        .run();
  }

  @Test
  void aServerThatNeverAnswers() {
    fault("never a response", protocol -> FaultServer.striking(protocol, Fault.silenceAfter("")))
        .hurried()
        .get(Ending.maybeExecuted(CallTimeoutException.class, 2))
        .post(Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
  }
}
