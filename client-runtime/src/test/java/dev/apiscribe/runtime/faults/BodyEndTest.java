package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import dev.apiscribe.runtime.internal.body.TimedBody;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the reading of a body ends before the body does, and what becomes of the connection then. */
@Timeout(20)
class BodyEndTest {
  private static final String HALF = Fault.head(200, "Content-Length: 20\r\n") + "0123456789";

  private final SocketTransport transport = new SocketTransport();

  private TransportResponse response(FaultServer server) throws Exception {
    return transport.exchange(new TransportRequest(
        "GET", server.endpoint().resolve("/a"), Headers.none(), null, Duration.ofSeconds(10)));
  }

  private static void awaitNoConnection(FaultServer server) {
    while (server.openConnections() > 0) {
      Thread.onSpinWait();
    }
  }

  /** The server keeps it open. */
  @Test
  void givesUpTheConnectionOfABodyThatBreaksBeforeItIsClosed() throws Exception {
    String broken = Fault.head(200, "Transfer-Encoding: chunked\r\n") + "a\r\n0123456789\r\nz\r\n";
    try (FaultServer server = FaultServer.striking(Fault.respond(broken))) {
      TransportResponse response = response(server);
      for (int i = 0; i < 2; i++) {
        assertThatIOException()
            .isThrownBy(() -> response.body().readAllBytes())
            .withMessage("the response broke off");
      }
      awaitNoConnection(server);
      response.close();
    }
  }

  @Test
  void saysThatItsReaderWasInterrupted() throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.silenceAfter(HALF));
        TransportResponse response = response(server)) {
      response.body().readNBytes(10);
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(InterruptedIOException.class)
          .isThrownBy(() -> response.body().read());
      assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
      awaitNoConnection(server);
    }
  }

  @Test
  void saysThatItsTimeIsOver() throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.silenceAfter(HALF));
        TransportResponse response = response(server)) {
      response.body().readNBytes(10);
      ((TimedBody) response.body()).endsAt(System.nanoTime());
      assertThatExceptionOfType(HttpTimeoutException.class)
          .isThrownBy(() -> response.body().read());
      awaitNoConnection(server);
    }
  }

  /** The other body shows when the time is over. */
  @Test
  void goesOnWhenItsTimeIsNoLongerLimited() throws Exception {
    CompletableFuture<Void> late = new CompletableFuture<>();
    Fault slow = request -> {
      request.write(HALF);
      late.orTimeout(10, TimeUnit.SECONDS).join();
      request.write("0123456789");
      request.keep();
    };
    try (FaultServer silent = FaultServer.striking(Fault.silenceAfter(HALF));
        FaultServer server = FaultServer.striking(slow);
        TransportResponse limited = response(silent);
        TransportResponse unlimited = response(server)) {
      long end = System.nanoTime() + 500_000_000L;
      ((TimedBody) unlimited.body()).endsAt(end);
      ((TimedBody) unlimited.body()).endsNever();
      ((TimedBody) limited.body()).endsAt(end);
      assertThatExceptionOfType(HttpTimeoutException.class)
          .isThrownBy(() -> limited.body().readAllBytes());
      late.complete(null);
      assertThat(unlimited.body().readAllBytes()).hasSize(20);
    }
  }
}
