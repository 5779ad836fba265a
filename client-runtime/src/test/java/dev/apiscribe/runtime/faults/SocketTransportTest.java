package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SocketTransportTest {
  private static final String BODY = "0123456789";

  private final SocketTransport transport = new SocketTransport();

  private static TransportRequest request(String method, URI endpoint, RequestBody content) {
    return new TransportRequest(
        method, endpoint.resolve("/a?b=c"), Headers.none(), content, Duration.ofSeconds(10));
  }

  private static String ok(String headers, String body) {
    return Fault.head(200, headers) + body;
  }

  private static String plain() {
    return ok("Content-Length: 10\r\n", BODY);
  }

  private String get(FaultServer server) throws Exception {
    return exchange(request("GET", server.endpoint(), null));
  }

  private String exchange(TransportRequest request) throws Exception {
    try (TransportResponse response = transport.exchange(request)) {
      return response.status() + " "
          + new String(response.body().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789",
        "HTTP/1.1 200\r\ncontent-length:10\r\n\r\n0123456789",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\n0123\r\n6\r\n456789\r\n0\r\nTrailer: t\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789"
      })
  void usesTheConnectionAgainBehindAWholeResponse(String response) throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.respond(response))) {
      for (int i = 0; i < 3; i++) {
        assertThat(get(server)).isEqualTo("200 " + BODY);
      }
      assertThat(server.openConnections()).isEqualTo(1);
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD 200", "GET 204", "GET 304"})
  void readsNoBodyWhereThereIsNone(String what) throws Exception {
    String method = what.split(" ")[0];
    int status = Integer.parseInt(what.split(" ")[1]);
    String length = status == 204 ? "" : "Content-Length: 10\r\n";
    try (FaultServer server = FaultServer.striking(Fault.respond(Fault.head(status, length)))) {
      for (int i = 0; i < 2; i++) {
        assertThat(exchange(request(method, server.endpoint(), null))).isEqualTo(status + " ");
      }
      assertThat(server.openConnections()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void neverSendsOnAConnectionThatTheServerHasClosed(String method) throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.closeAfter(plain()))) {
      for (int i = 0; i < 3; i++) {
        assertThat(exchange(request(method, server.endpoint(), null))).isEqualTo("200 " + BODY);
        while (server.openConnections() > 0) {
          Thread.onSpinWait();
        }
      }
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @Test
  void neverTakesWhatCameUnaskedForAResponse() throws Exception {
    String smuggled = Fault.head(200, "Content-Length: 4\r\n") + "evil";
    try (FaultServer server = FaultServer.striking(
        Fault.inTurn(Fault.respond(plain() + smuggled), Fault.respond(plain())))) {
      assertThat(get(server)).isEqualTo("200 " + BODY);
      assertThat(get(server)).isEqualTo("200 " + BODY);
    }
  }

  @Test
  void neverTakesTheBodyOfA204ForAResponse() throws Exception {
    Fault late = request -> {
      request.write(Fault.head(204, "Content-Length: 4\r\n"));
      request.keep();
    };
    try (FaultServer server = FaultServer.striking(late)) {
      assertThat(get(server)).isEqualTo("204 ");
      assertThat(get(server)).isEqualTo("204 ");
      assertThat(server.requests()).isEqualTo(2);
      while (server.openConnections() > 0) {
        Thread.onSpinWait(); // neither connection is kept
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 10, 10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: +10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX-A: canary\r\n folded\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX-A : canary\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX-A: canary\rX-B: b\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX-A: canary\0\r\nContent-Length: 10\r\n\r\n",
        "HTTP/2.0 200 OK\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 2000 OK\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: canary\r\n\r\n",
        "\r\nHTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
      })
  void refusesAHeadThatCanBeReadInMoreThanOneWay(String head) throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.respond(head + BODY))) {
      assertThatIOException().isThrownBy(() -> get(server)).withMessageNotContaining("canary");
      while (server.openConnections() > 0) {
        Thread.onSpinWait(); // the connection is given up
      }
    }
  }

  @Test
  void sendsNothingThatCouldBeASecondRequest() throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.respond(plain()))) {
      URI here = server.endpoint();
      for (var headers : List.of(
          Map.of("X-A", List.of("canary\r\nX-B: b")),
          Map.of("X-A\r\nX-B", List.of("canary")),
          Map.of("X-A", List.of("canary\u0100")),
          Map.of("host", List.of("canary")),
          Map.of("Content-Length", List.of("0")),
          Map.of("transfer-encoding", List.of("canary")))) {
        TransportRequest request =
            new TransportRequest("GET", here, Headers.of(headers), null, null);
        assertThatIllegalArgumentException()
            .isThrownBy(() -> transport.exchange(request))
            .withMessageNotContaining("canary");
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> exchange(request("GET / HTTP/1.1\r\nX: y\r\n\r\nGET", here, null)));
      assertThat(server.requests()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 8192, 20_000, 3_000_000})
  void sendsEveryByteOfABody(int length) throws Exception {
    byte[] body = new byte[length];
    for (int i = 0; i < length; i++) {
      body[i] = (byte) (i * 31);
    }
    try (EchoServer server = new EchoServer()) {
      for (RequestBody content : List.of(
          RequestBody.of("text/plain", body),
          RequestBody.ofStream("text/plain", () -> new ByteArrayInputStream(body)),
          RequestBody.of("text/plain", body))) {
        try (TransportResponse response =
            transport.exchange(request("POST", server.endpoint(), content))) {
          assertThat(response.body()).hasBinaryContent(body);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 413})
  void readsAResponseThatComesBeforeTheBodyIsSent(int status) throws Exception {
    Fault early = request -> {
      request.write(Fault.head(status, "Content-Length: 10\r\n") + BODY);
      request.awaitNothing();
    };
    CompletableFuture<Void> cancelled = new CompletableFuture<>();
    RequestBody endless = RequestBody.ofPublisher(
        "text/plain", subscriber -> subscriber.onSubscribe(endless(subscriber, cancelled)));
    try (FaultServer server = FaultServer.striking(early)) {
      assertThat(exchange(request("POST", server.endpoint(), endless)))
          .isEqualTo(status + " " + BODY);
      cancelled.join();
    }
  }

  private static Flow.Subscription endless(
      Flow.Subscriber<? super ByteBuffer> to, CompletableFuture<Void> cancelled) {
    return new Flow.Subscription() {
      @Override
      public void request(long count) {
        to.onNext(ByteBuffer.allocate(16 * 1024));
      }

      @Override
      public void cancel() {
        cancelled.complete(null);
      }
    };
  }

  @Test
  void asksForNoMoreThanTheServerReads() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    RequestBody content = RequestBody.ofPublisher(
        "text/plain",
        subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
          @Override
          public void request(long count) {
            asked.addAndGet((int) count);
            subscriber.onNext(ByteBuffer.allocate(1024 * 1024));
          }

          @Override
          public void cancel() {}
        }));
    try (FaultServer server = FaultServer.striking(Served::awaitNothing)) {
      TransportRequest request =
          request("POST", server.endpoint(), content).withTimeout(Duration.ofMillis(300));
      assertThatExceptionOfType(HttpTimeoutException.class).isThrownBy(() -> exchange(request));
      assertThat(asked.get()).isLessThan(30); // megabytes: what two kernels buffer
    }
  }

  @Test
  void endsACancelledCallAtOnce() throws Exception {
    CompletableFuture<Boolean> gone = new CompletableFuture<>();
    CompletableFuture<Void> there = new CompletableFuture<>();
    Fault silent = request -> {
      there.complete(null);
      gone.complete(request.isClientGoneWithin(10_000));
    };
    try (FaultServer server = FaultServer.striking(silent)) {
      CompletableFuture<TransportResponse> call =
          transport.exchangeAsync(request("GET", server.endpoint(), null));
      there.join();
      call.cancel(true);
      assertThat(gone.join()).isTrue();
    }
  }

  @Test
  void endsACallThatIsInterruptedInsideALargeBody() throws Exception {
    CompletableFuture<Void> there = new CompletableFuture<>();
    Fault deaf = request -> {
      there.complete(null);
      request.awaitNothing();
    };
    try (FaultServer server = FaultServer.striking(deaf)) {
      Thread caller = Thread.currentThread();
      there.thenRun(caller::interrupt);
      RequestBody large = RequestBody.of("text/plain", new byte[20_000_000]);
      assertThatExceptionOfType(InterruptedException.class)
          .isThrownBy(() -> exchange(request("POST", server.endpoint(), large)));
      assertThat(Thread.interrupted()).isFalse();
    }
  }

  @Test
  void reachesAnIpv6Address() throws Exception {
    ServerSocket socket = null;
    try {
      socket = new ServerSocket(0, 5, InetAddress.getByName("::1"));
    } catch (IOException e) {
      abort("this machine has no IPv6");
    }
    try (ServerSocket server = socket) {
      CompletableFuture<String> host = CompletableFuture.supplyAsync(() -> {
        try (Socket connection = server.accept()) {
          Served request = Served.next(Line.plain(connection), new Arrivals());
          request.write(plain());
          return request.header("Host");
        } catch (IOException e) {
          return e.toString();
        }
      });
      URI address = URI.create("http://[::1]:" + server.getLocalPort());
      assertThat(exchange(request("GET", address, null))).isEqualTo("200 " + BODY);
      assertThat(host.join()).isEqualTo("[::1]:" + server.getLocalPort());
    }
  }

  @Test
  void givesUpTheConnectionOfABodyThatIsClosedEarly() throws Exception {
    String half = ok("Content-Length: 100000\r\n", BODY);
    try (FaultServer server = FaultServer.striking(Fault.silenceAfter(half))) {
      TransportResponse response = transport.exchange(request("GET", server.endpoint(), null));
      try (InputStream body = response.body()) {
        assertThat(body.readNBytes(10)).asString(StandardCharsets.UTF_8).isEqualTo(BODY);
      }
      assertThatIOException().isThrownBy(() -> response.body().read()).withMessage("closed");
      while (server.openConnections() > 0) {
        Thread.onSpinWait();
      }
    }
  }
}
