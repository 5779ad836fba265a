package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import dev.apiscribe.runtime.internal.http.OffSelector;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class BrokenExchangeTest {
  private static InputStream endless(CompletableFuture<Void> closed) {
    return new InputStream() {
      @Override
      public int read() {
        return 'x';
      }

      @Override
      public int read(byte[] b, int o, int l) {
        return l;
      }

      @Override
      public void close() {
        closed.complete(null);
      }
    };
  }

  private static Response<Void> ingest(URI at, RequestBody body) {
    return Operations.client(at).call(Operations.INGEST).body(body).send(RequestOptions.none());
  }

  @Test
  void endsTheCallWhenTheBodyThrowsWhileItIsRead() throws Exception {
    Flow.Publisher<ByteBuffer> failing = s -> s.onSubscribe(new Flow.Subscription() {
      @Override
      public void request(long n) {
        throw new IllegalStateException("mid");
      }

      @Override
      public void cancel() {}
    });
    try (ServerSocket silent = new ServerSocket(0)) {
      URI at = URI.create("http://localhost:" + silent.getLocalPort());
      assertThatThrownBy(() -> ingest(at, RequestBody.ofPublisher("text/plain", failing)))
          .isInstanceOf(RequestBodyException.class);
    }
  }

  @Test
  void callsAPublisherFromOneThreadAtATime() throws Exception {
    AtomicInteger overlaps = new AtomicInteger();
    AtomicInteger inside = new AtomicInteger();
    CompletableFuture<Void> end = new CompletableFuture<>();
    Flow.Publisher<ByteBuffer> source = s -> s.onSubscribe(new Flow.Subscription() {
      int sent;

      @Override
      public void request(long n) {
        if (inside.incrementAndGet() > 1) {
          overlaps.incrementAndGet();
        }
        if (sent++ < 200) {
          s.onNext(ByteBuffer.allocate(1));
        } else {
          s.onComplete();
        }
        for (int i = 0; i < 2000; i++) {
          Thread.onSpinWait();
        } // leaves others the time to come in
        inside.decrementAndGet();
      }

      @Override
      public void cancel() {}
    });
    new OffSelector(source, DaemonThreads.executor()).subscribe(new Flow.Subscriber<>() {
      Flow.Subscription given;

      @Override
      public void onSubscribe(Flow.Subscription s) {
        given = s;
        s.request(1);
      }

      @Override
      public void onNext(ByteBuffer b) {
        given.request(1);
      }

      @Override
      public void onError(Throwable t) {
        end.completeExceptionally(t);
      }

      @Override
      public void onComplete() {
        end.complete(null);
      }
    });
    end.get();
    assertThat(overlaps).hasValue(0);
  }

  @Test
  void closesTheStreamOfTheBodyWhenTheCallTimesOut() throws Exception {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    try (ServerSocket silent = new ServerSocket(0)) {
      var call = Operations.client(URI.create("http://localhost:" + silent.getLocalPort()))
          .call(Operations.INGEST)
          .body(RequestBody.ofStream("text/plain", endless(closed)));
      assertThatThrownBy(() ->
              call.send(RequestOptions.builder().timeout(Duration.ofMillis(300)).build()))
          .isInstanceOf(CallTimeoutException.class);
      assertThat(closed).succeedsWithin(Duration.ofSeconds(20));
    }
  }

  @Test
  void failsAsynchronouslyWithWhatSendThrows() throws Exception {
    RequestBody body = RequestBody.ofStream("text/plain", () -> {
      throw new IllegalStateException("closed");
    });
    try (ScriptedServer server = ScriptedServer.stallingAfter("")) {
      assertThatThrownBy(() -> ingest(server.endpoint(), body))
          .isInstanceOf(RequestBodyException.class);
    }
    // A server of its own: the first one waits until one caller is gone.
    try (ScriptedServer server = ScriptedServer.stallingAfter("")) {
      assertThatThrownBy(() -> Operations.client(server.endpoint())
              .call(Operations.INGEST)
              .body(body)
              .sendAsync(RequestOptions.none())
              .get())
          .hasCauseInstanceOf(RequestBodyException.class);
    }
  }

  @Test
  void takesAnUnreadableContentLengthForABrokenConnection() throws Exception {
    try (ScriptedServer server =
        ScriptedServer.answering("HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n{}")) {
      assertThatThrownBy(() -> Operations.create(server.endpoint()))
          .isInstanceOf(ConnectionException.class);
    }
  }

  @Test
  void takesBytesThatAreNoCharactersForADecodingFailure() throws Exception {
    try (ScriptedServer server = new ScriptedServer((out, s) -> {
      out.write("HTTP/1.1 201 OK\r\nContent-Length: 4\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.write(new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE});
    })) {
      assertThatThrownBy(() -> Operations.create(server.endpoint()))
          .isInstanceOf(DecodingException.class);
    }
  }

  @Test
  void takesATimeoutBeyondAllMeasure() throws Exception {
    try (ScriptedServer server = ScriptedServer.answering("HTTP/1.1 204 OK\r\n\r\n")) {
      var call = Operations.client(server.endpoint()).call(Operations.DELETE_LOG_GROUP);
      assertThat(call.send(
                  RequestOptions.builder().timeout(Duration.ofDays(365 * 300)).build())
              .status())
          .isEqualTo(204);
    }
  }

  @Test
  void keepsAnErrorOfExactly64KiBWhole() throws Exception {
    String json = "{\"log_group_id\":\"1\"";
    String body = json + " ".repeat(65_536 - json.length() - 1) + "}";
    try (ScriptedServer server =
        ScriptedServer.answering("HTTP/1.1 404 N\r\nContent-Length: 65536\r\n\r\n" + body)) {
      assertThatThrownBy(() -> Operations.create(server.endpoint()))
          .isInstanceOfSatisfying(StatusException.class, e -> {
            assertThat(e.isTruncated()).isFalse();
            assertThat(e.rawBody()).hasSize(65_536);
          });
    }
  }

  @Test
  void refusesNullInAList() {
    var call = Operations.client(URI.create("http://localhost:1"))
        .call(Operations.GET_LOG_GROUP)
        .path("name", "a")
        .query("q", Arrays.asList("a", null));
    assertThatThrownBy(() -> call.send(RequestOptions.none()))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> call.send(RequestOptions.builder().validate(false).build()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsAParameterSecretWhenCredentialsRebuildTheHeaders() {
    AtomicReference<String> seen = new AtomicReference<>();
    Transport transport = new Transport() {
      @Override
      public TransportResponse exchange(TransportRequest r) {
        seen.set(r.toString());
        return new TransportResponse(204, Headers.none(), InputStream.nullInputStream());
      }

      @Override
      public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest r) {
        throw new AssertionError();
      }
    };
    Operation<Void> operation = Operation.<Void>of("o", "GET", "/o")
        .parameter(Parameter.header("X-Pin").secret())
        .success(204, ResponseBody.none())
        .build();
    ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(transport)
        .credentials(r -> r.withHeaders(Headers.of(r.headers().asMap())))
        .build()
        .call(operation)
        .header("X-Pin", "1234")
        .send(RequestOptions.none());
    assertThat(seen.get()).doesNotContain("1234");
  }

  @Test
  void letsNoPropertyNameBreakALogLine() throws Exception {
    Operation<java.util.Map<String, Integer>> counts = Operation.<java.util.Map<String, Integer>>of(
            "counts", "GET", "/counts")
        .success(200, ResponseBody.jsonMap(Integer.class))
        .build();
    String json = "{\"a\\nFAKE" + "x".repeat(1000) + "\":\"one\"}";
    try (ScriptedServer server = ScriptedServer.answering(
        "HTTP/1.1 200 OK\r\nContent-Length: " + json.length() + "\r\n\r\n" + json)) {
      assertThatThrownBy(
              () -> Operations.client(server.endpoint()).call(counts).send(RequestOptions.none()))
          .isInstanceOf(DecodingException.class)
          .satisfies(e -> assertThat(e.getMessage())
              .contains("/a?FAKE")
              .hasSizeLessThan(300)
              .doesNotContain("\n"));
    }
  }
}
