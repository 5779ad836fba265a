package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No call sets what says how long a request is or where it goes, whichever transport sends it. */
@Timeout(30)
class ConnectionHeadersTest {
  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  static Stream<String> headers() {
    return Stream.of(
            "Connection",
            "Content-Length",
            "Expect",
            "Host",
            "Keep-Alive",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade")
        .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT)));
  }

  static Stream<Arguments> ways() {
    return headers()
        .flatMap(name -> Stream.of(new SocketTransport(), new JdkTransport())
            .map(transport -> Arguments.of(name, transport)));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void aTransportOfAnyoneCanRefuseThem(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request(name).checkHead())
        .withMessage("the header " + name + " belongs to the connection");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void areRefusedByOurs(String name, Transport transport) {
    for (Throwable failure : List.of(
        catchThrowable(() -> transport.exchange(request(name))),
        catchThrowable(() -> transport.exchangeAsync(request(name)).join()))) {
      assertThat(failure instanceof CompletionException ? failure.getCause() : failure)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the header " + name + " belongs to the connection");
    }
  }

  static Stream<Arguments> methods() {
    return Stream.of("GET /evil HTTP/1.1\r\nX-Key: z\r\nJunk:", "G T", "", "GET\r\n", "G\u00C9T")
        .flatMap(method -> Stream.of(new SocketTransport(), new JdkTransport())
            .map(transport -> Arguments.of(method, transport)));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aMethodIsAWord(String method, Transport transport) {
    TransportRequest request =
        new TransportRequest(method, request("X-A").uri(), Headers.none(), null, null);
    assertThatIllegalArgumentException().isThrownBy(request::checkHead);
    assertThatIllegalArgumentException().isThrownBy(() -> transport.exchange(request));
  }

  private TransportRequest request(String name) {
    return new TransportRequest(
        "GET",
        URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"),
        Headers.builder().set(name, "1").build(),
        null,
        Duration.ofSeconds(10));
  }
}
