package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.CallInterruptedException;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestBodyException;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.SocketTransport;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A channel that an interrupt closes after its flag was cleared: JDK 25 sets the flag first. Only
 * the exception tells, and not always by its own type.
 */
@Timeout(60)
class LateInterruptTest {
  private static final String HALF =
      Fault.head(200, "Content-Length: 100\r\n") + "{\"log_group_id\":";

  /** What the JDK makes of it. */
  enum Form {
    PLAIN,
    BY_A_SOCKET,
    BY_TLS;

    IOException failure() {
      IOException closed = new ClosedByInterruptException();
      if (this == PLAIN) {
        return closed;
      }
      IOException socket = new SocketException("Socket is closed");
      socket.initCause(closed);
      return this == BY_A_SOCKET ? socket : new SSLException("readRecord", socket);
    }
  }

  @AfterEach
  void clearTheFlag() {
    Thread.interrupted();
  }

  static Stream<Arguments> everywhere() {
    return Stream.of(Stage.values())
        .flatMap(stage -> Stream.of(Form.values()).map(form -> Arguments.of(stage, form)));
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void endsTheCallAsAnInterruptDoes(Stage stage, Form form) throws Exception {
    Fault fault = stage == Stage.BODY ? Fault.silenceAfter(HALF) : Fault.none();
    try (FaultServer server = FaultServer.striking(fault)) {
      BrokenTls tls = new BrokenTls(stage, form::failure, HALF.length());
      ApiClient api = ApiClient.builder()
          .endpoint(URI.create("https://localhost:" + server.endpoint().getPort()))
          .transport(new SocketTransport(Duration.ofSeconds(20), tls.context()))
          .retry(RetryPolicy.none())
          .build();
      if (stage == Stage.NEXT_USE) {
        assertThat(Groups.get(api).send(Groups.PLAIN).body().id()).isEqualTo("1");
        tls.arm();
      }
      Throwable failure =
          catchThrowableOfType(ApiException.class, () -> Groups.get(api).send(Groups.PLAIN));
      assertThat(failure).isInstanceOf(CallInterruptedException.class);
      assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
      assertThat(tls.sockets()).as("connections").isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.LateInterruptTest$Form#values")
  void ofATransportOfTheCallersEndsTheCallAsAnInterruptDoes(Form form) {
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://localhost"))
        .transport(request -> {
          throw form.failure();
        })
        .build();
    Throwable failure =
        catchThrowableOfType(ApiException.class, () -> Groups.get(api).send(Groups.PLAIN));
    assertThat(failure).isInstanceOf(CallInterruptedException.class);
  }

  /** It was another thread's, which reads the body while the caller's waits for the response. */
  @Test
  void ofABodyIsNotTheCallers() throws Exception {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw Form.PLAIN.failure();
      }
    };
    try (FaultServer server = FaultServer.striking(Fault.silenceAfter(""))) {
      ApiClient api = ApiClient.builder()
          .endpoint(server.endpoint())
          .retry(RetryPolicy.none())
          .build();
      RequestBody body = RequestBody.ofStream("text/plain", broken);
      Throwable failure = catchThrowableOfType(
          RuntimeException.class, () -> Groups.ingest(api, body).send(Groups.PLAIN));
      assertThat(failure).isInstanceOf(RequestBodyException.class);
      assertThat(Thread.interrupted()).as("interrupt flag").isFalse();
    }
  }
}
