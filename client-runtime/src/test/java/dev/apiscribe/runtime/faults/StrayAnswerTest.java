package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that arrive between two calls, and that nobody asked for. */
@Timeout(30)
class StrayAnswerTest {
  private static final String STRAY = Fault.head(200, "Content-Length: 5\r\n") + "STRAY";

  /** Lengths of a body around those of buffers and records, in each transport and protocol. */
  static Stream<Arguments> bodies() {
    return Stream.of(Carrier.values())
        .flatMap(
            carrier ->
                Stream.of(Protocol.values())
                    .flatMap(
                        protocol ->
                            IntStream.of(1, 2_000, 5_000, 8_100, 8_191, 8_192, 8_193, 12_000, 16_000, 16_384, 20_000, 40_000)
                                .mapToObj(length -> Arguments.of(carrier, protocol, length))));
  }

  private static String get(dev.apiscribe.runtime.Transport transport, FaultServer server) throws Exception {
    TransportRequest request =
        new TransportRequest("GET", server.endpoint().resolve("/a"), Headers.none(), null, Duration.ofSeconds(10));
    try (TransportResponse response = transport.exchange(request)) {
      return new String(response.body().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void inTheSameRecordsAreNotTheNextAnswer(Carrier carrier, Protocol protocol, int length) throws Exception {
    String body = "x".repeat(length);
    Fault first =
        request -> {
          request.write(Fault.head(200, "Content-Length: " + length + "\r\n"));
          request.writeAtOnce(body + STRAY);
          request.keep();
        };
    try (FaultServer server = FaultServer.striking(protocol, Fault.inTurn(first, Fault.none()))) {
      var transport = carrier.connectingWithin(Duration.ofSeconds(10));
      assertThat(get(transport, server)).isEqualTo(body);
      assertThat(get(transport, server)).isEqualTo(Fault.GOOD_BODY);
    }
  }
}
