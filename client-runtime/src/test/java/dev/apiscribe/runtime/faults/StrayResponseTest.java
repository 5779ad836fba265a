package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What happens to a connection between two calls, and must not be taken for the response to the
 * second.
 */
@Timeout(30)
class StrayResponseTest {
  private static final String STRAY = Fault.head(200, "Content-Length: 5\r\n") + "STRAY";
  private static final int LARGEST_RECORD = 16_384;
  /** Around the sizes of buffers and records. */
  private static final int[] LENGTHS = {
    1, 2_000, 5_000, 8_100, 8_191, 8_192, 8_193, 12_000, 16_000, 16_384, 20_000, 40_000
  };

  /** A call by one thread or not, on one transport in one protocol. */
  record Kind(Carrier carrier, Protocol protocol, boolean async) {
    static List<Kind> all() {
      return Manner.all().stream()
          .map(manner -> new Kind(manner.carrier(), manner.protocol(), manner.isAsync()))
          .distinct()
          .toList();
    }

    /**
     * Those on sockets: the JDK looks at a connection that waits on a thread of its own, and may
     * come too late.
     */
    static List<Kind> lookingBeforeEachUse() {
      return all().stream().filter(kind -> kind.carrier == Carrier.SOCKETS).toList();
    }

    String get(Transport transport, FaultServer server) throws Exception {
      TransportRequest request = new TransportRequest(
          "GET", server.endpoint().resolve("/a"), Headers.none(), null, Duration.ofSeconds(10));
      try (TransportResponse response = async
          ? transport.exchangeAsync(request).get(10, TimeUnit.SECONDS)
          : transport.exchange(request)) {
        return new String(response.body().readAllBytes(), StandardCharsets.ISO_8859_1);
      }
    }
  }

  record Body(Kind kind, int length) {
    static List<Body> all() {
      List<Body> all = new ArrayList<>();
      Kind.lookingBeforeEachUse()
          .forEach(
              kind -> IntStream.of(LENGTHS).forEach(length -> all.add(new Body(kind, length))));
      return all;
    }

    /**
     * Without those where a body ends with its record: the JDK may see the next record too late;
     * see JdkTransport.
     */
    static List<Body> inOneRecord() {
      return all().stream()
          .filter(body -> body.kind.carrier == Carrier.SOCKETS || body.length % LARGEST_RECORD != 0)
          .toList();
    }

    static List<Body> onSockets() {
      return all().stream().filter(body -> body.kind.carrier == Carrier.SOCKETS).toList();
    }
  }

  /** What a server does to a connection that waits. */
  enum Between {
    ANOTHER_RESPONSE(request -> request.write(STRAY)),
    ONE_BYTE(request -> request.write("H")),
    AN_EMPTY_LINE(request -> request.write("\r\n")),
    THE_BEGINNING_OF_A_RECORD(request -> partOf(request, 3)),
    HALF_A_RECORD(request -> partOf(request, 20)),
    BYTES_OF_NO_PROTOCOL(request -> request.writeRaw("~}{~}{")),
    A_CLOSE(Served::close),
    A_CUT(Served::cut),
    A_RESET(Served::reset);

    private final Fault fault;

    Between(Fault fault) {
      this.fault = fault;
    }

    private static void partOf(Served request, int bytes) throws IOException {
      request.stopAfter(bytes);
      request.write(STRAY);
    }
  }

  record Idle(Kind kind, Between between) {
    static List<Idle> all() {
      List<Idle> all = new ArrayList<>();
      Kind.lookingBeforeEachUse()
          .forEach(kind ->
              List.of(Between.values()).forEach(between -> all.add(new Idle(kind, between))));
      return all;
    }
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.StrayResponseTest$Body#inOneRecord")
  void inTheSameRecordsAsAResponseIsNotTheNext(Body each) throws Exception {
    String body = "x".repeat(each.length);
    Fault first = request -> {
      request.write(Fault.head(200, "Content-Length: " + each.length + "\r\n"));
      request.writeAtOnce(body + STRAY);
      request.keep();
    };
    try (FaultServer server =
        FaultServer.striking(each.kind.protocol, Fault.inTurn(first, Fault.none()))) {
      Transport transport = each.kind.carrier.connectingWithin(Duration.ofSeconds(10));
      assertThat(each.kind.get(transport, server)).isEqualTo(body);
      assertThat(each.kind.get(transport, server)).isEqualTo(Fault.GOOD_BODY);
    }
  }

  /**
   * A head of any size, in one write with its body and what comes unasked: the buffer has grown,
   * and may not shrink unseen.
   */
  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.StrayResponseTest$Body#onSockets")
  void behindALongHeadEndsTheUseOfTheConnection(Body each) throws Exception {
    String head =
        Fault.head(200, "X-Long: " + "x".repeat(each.length) + "\r\nContent-Length: 4\r\n");
    Fault first = request -> {
      request.writeAtOnce(head + "body" + STRAY);
      request.keep();
    };
    try (FaultServer server =
        FaultServer.striking(each.kind.protocol, Fault.inTurn(first, Fault.none()))) {
      Transport transport = each.kind.carrier.connectingWithin(Duration.ofSeconds(10));
      assertThat(each.kind.get(transport, server)).isEqualTo("body");
      assertThat(each.kind.get(transport, server)).isEqualTo(Fault.GOOD_BODY);
      assertThat(server.accepted()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.StrayResponseTest$Idle#all")
  void onAConnectionThatWaitsIsNotTheNextResponse(Idle each) throws Exception {
    CompletableFuture<Void> read = new CompletableFuture<>();
    CompletableFuture<Void> done = new CompletableFuture<>();
    Fault first = request -> {
      request.write(Fault.json(200, "", Fault.GOOD_BODY));
      read.join();
      each.between.fault.strike(request);
      done.complete(null);
      request.keep();
    };
    String second = "{\"log_group_id\":\"2\"}";
    Fault next = Fault.respond(Fault.json(200, "", second));
    try (FaultServer server = FaultServer.striking(each.kind.protocol, Fault.inTurn(first, next))) {
      Transport transport = each.kind.carrier.connectingWithin(Duration.ofSeconds(10));
      assertThat(each.kind.get(transport, server)).isEqualTo(Fault.GOOD_BODY);
      read.complete(null);
      done.get(10, TimeUnit.SECONDS);
      assertThat(each.kind.get(transport, server)).isEqualTo(second);
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  /**
   * JDK 25 closes the channel that an interrupt met after the read returned: another call would
   * break by it.
   */
  @ParameterizedTest
  @EnumSource(Protocol.class)
  void anInterruptOfItsReaderEndsTheUseOfTheConnection(Protocol protocol) throws Exception {
    Kind kind = new Kind(Carrier.SOCKETS, protocol, false);
    try (FaultServer server = FaultServer.striking(protocol, Fault.none())) {
      Transport transport = kind.carrier.connectingWithin(Duration.ofSeconds(10));
      TransportRequest request = new TransportRequest(
          "GET", server.endpoint().resolve("/a"), Headers.none(), null, Duration.ofSeconds(10));
      try (TransportResponse response = transport.exchange(request)) {
        assertThat(response.body().read()).isEqualTo(Fault.GOOD_BODY.charAt(0));
        Thread.currentThread().interrupt();
        // The rest has arrived with the first byte, so that nothing waits that the interrupt could
        // end.
        assertThat(response.body().readAllBytes()).hasSize(Fault.GOOD_BODY.length() - 1);
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
      assertThat(kind.get(transport, server)).isEqualTo(Fault.GOOD_BODY);
      assertThat(server.accepted()).isEqualTo(2);
    }
  }

  /**
   * Such as a new key or a ticket for the next connection, which have nothing to do with responses.
   */
  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.StrayResponseTest$Kind#all")
  void ofTlsItselfCostsNoConnection(Kind kind) throws Exception {
    CompletableFuture<Void> read = new CompletableFuture<>();
    CompletableFuture<Void> done = new CompletableFuture<>();
    Fault first = request -> {
      request.write(Fault.json(200, "", Fault.GOOD_BODY));
      read.join();
      if (kind.protocol == Protocol.TLS_1_3) {
        request.changeKey();
      }
      done.complete(null);
      request.keep();
    };
    try (FaultServer server =
        FaultServer.striking(kind.protocol, Fault.inTurn(first, Fault.none()))) {
      Transport transport = kind.carrier.connectingWithin(Duration.ofSeconds(10));
      assertThat(kind.get(transport, server)).isEqualTo(Fault.GOOD_BODY);
      read.complete(null);
      done.get(10, TimeUnit.SECONDS);
      assertThat(kind.get(transport, server)).isEqualTo(Fault.GOOD_BODY);
      assertThat(server.accepted()).isEqualTo(1);
    }
  }
}
