package dev.apiscribe.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the adapter sends and returns, and what of OkHttp it turns off. */
@Timeout(60)
class OkHttpTransportTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String BODY = "0123456789";

  private final OkHttpTransport transport = new OkHttpTransport();

  private static TransportRequest get(URI address) {
    return new TransportRequest("GET", address, Headers.none(), null, LONG);
  }

  private static TransportRequest post(URI address, RequestBody body) {
    return new TransportRequest("POST", address, Headers.none(), body, LONG);
  }

  private static TransportResponse exchange(
      OkHttpTransport transport, TransportRequest request, boolean async) throws Exception {
    return async
        ? transport.exchangeAsync(request).get(20, TimeUnit.SECONDS)
        : transport.exchange(request);
  }

  private static Throwable failure(
      OkHttpTransport transport, TransportRequest request, boolean async) {
    Throwable thrown = catchThrowable(() -> exchange(transport, request, async).close());
    return thrown instanceof ExecutionException ? thrown.getCause() : thrown;
  }

  private static String text(TransportResponse response) throws IOException {
    try (response) {
      return new String(response.body().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 8192, 20_000, 3_000_000})
  void sendsEveryByteOfABody(int length) throws Exception {
    byte[] body = new byte[length];
    for (int i = 0; i < length; i++) {
      body[i] = (byte) (i * 31);
    }
    try (WireServer server = new WireServer(WireServer.ok("", BODY))) {
      for (RequestBody content : List.of(
          RequestBody.of("text/plain", body),
          RequestBody.ofStream("text/plain", () -> new ByteArrayInputStream(body)),
          RequestBody.ofStream("text/plain", new ByteArrayInputStream(body)))) {
        for (boolean async : new boolean[] {false, true}) {
          if (async && !content.isRepeatable()) {
            continue;
          }
          assertThat(text(exchange(transport, post(server.address("/a"), content), async)))
              .isEqualTo(BODY);
        }
      }
      assertThat(server.bodies).hasSize(5).allSatisfy(sent -> assertThat(sent).isEqualTo(body));
    }
  }

  @Test
  void sendsTheHeadersThatItIsGivenAndNoOtherEncoding() throws Exception {
    try (WireServer server = new WireServer(WireServer.ok("X-A: 1\r\nX-A: 2\r\n", BODY))) {
      Headers headers = Headers.builder()
          .add("User-Agent", "program/1")
          .add("X-B", "3")
          .add("X-B", "4")
          .build();
      TransportResponse response = transport.exchange(
          new TransportRequest("GET", server.address("/a%2Fb?q=%20%2B"), headers, null, LONG));
      assertThat(response.headers().all("X-A")).containsExactly("1", "2");
      assertThat(text(response)).isEqualTo(BODY);
      assertThat(server.heads.get(0).lines())
          .containsExactlyInAnyOrder(
              "GET /a%2Fb?q=%20%2B HTTP/1.1",
              "User-Agent: program/1",
              "X-B: 3",
              "X-B: 4",
              "Host: localhost:" + server.port(),
              "Connection: Keep-Alive",
              "");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH"})
  void saysThatThereIsNoBody(String method) throws Exception {
    try (WireServer server = new WireServer(WireServer.ok("", BODY))) {
      transport
          .exchange(new TransportRequest(method, server.address("/a"), Headers.none(), null, LONG))
          .close();
      assertThat(server.heads.get(0)).contains("Content-Length: 0\r\n");
    }
  }

  @Test
  void leavesACompressedBodyAsItIs() throws Exception {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(BODY.getBytes(StandardCharsets.UTF_8));
    }
    String body = compressed.toString(StandardCharsets.ISO_8859_1);
    try (WireServer server = new WireServer(WireServer.ok("Content-Encoding: gzip\r\n", body));
        TransportResponse response = transport.exchange(get(server.address("/a")))) {
      assertThat(response.headers().first("Content-Encoding")).hasValue("gzip");
      assertThat(text(response)).isEqualTo(body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "503 X\r\nRetry-After: 0",
        "503 X\r\nRetry-After: 99999999999",
        "408 X",
        "408 X\r\nRetry-After: 0",
        "401 X\r\nWWW-Authenticate: Basic realm=\"a\"",
        "301 X\r\nLocation: /b",
        "307 X\r\nLocation: http://localhost:1/",
        "421 X"
      })
  void repeatsAndFollowsNothing(String status) throws Exception {
    OkHttpClient eager = new OkHttpClient.Builder()
        .followRedirects(true)
        .retryOnConnectionFailure(true)
        .authenticator((route, response) -> response
            .request()
            .newBuilder()
            .header("Authorization", "Basic YQ==")
            .build())
        .build();
    try (WireServer server =
        new WireServer("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n")) {
      OkHttpTransport derived = new OkHttpTransport(eager);
      for (TransportRequest request : List.of(
          get(server.address("/a")),
          post(server.address("/a"), RequestBody.of("text/plain", BODY)))) {
        TransportResponse response = derived.exchange(request);
        assertThat(status).startsWith(response.status() + " ");
        assertThat(response.headers().all("Retry-After"))
            .hasSize(status.contains("Retry-After") ? 1 : 0);
        response.close();
      }
      assertThat(server.heads).hasSize(2);
    }
  }

  @Test
  void keepsNoCookies() throws Exception {
    CookieJar jar = new CookieJar() {
      @Override
      public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
        throw new AssertionError("asked to keep a cookie");
      }

      @Override
      public List<Cookie> loadForRequest(HttpUrl url) {
        return List.of(
            new Cookie.Builder().domain(url.host()).name("a").value("b").build());
      }
    };
    try (WireServer server = new WireServer(WireServer.ok("Set-Cookie: c=d\r\n", BODY))) {
      OkHttpTransport derived =
          new OkHttpTransport(new OkHttpClient.Builder().cookieJar(jar).build());
      assertThat(text(derived.exchange(get(server.address("/a"))))).isEqualTo(BODY);
      assertThat(server.heads.get(0)).doesNotContain("Cookie");
    }
  }

  @Test
  void goesThroughTheProxyOfItsClient() throws Exception {
    try (WireServer server = new WireServer(WireServer.ok("", BODY))) {
      Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress("localhost", server.port()));
      OkHttpTransport derived =
          new OkHttpTransport(new OkHttpClient.Builder().proxy(proxy).build());
      assertThat(text(derived.exchange(get(URI.create("http://api.invalid/a")))))
          .isEqualTo(BODY);
      assertThat(server.heads.get(0)).startsWith("GET http://api.invalid/a HTTP/1.1\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endsWhenItsTimeIsOver(boolean async) throws Exception {
    try (WireServer server = new WireServer(WireServer.SILENCE)) {
      Throwable failure =
          failure(transport, get(server.address("/a")).withTimeout(Duration.ofMillis(300)), async);
      assertThat(failure).isExactlyInstanceOf(HttpTimeoutException.class);
      server.clientGone.get(20, TimeUnit.SECONDS);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hasNoTimeoutsOfOkHttpsOwn(boolean async) throws Exception {
    OkHttpClient hasty = new OkHttpClient.Builder()
        .readTimeout(Duration.ofMillis(50))
        .callTimeout(Duration.ofMillis(50))
        .build();
    try (WireServer server = new WireServer(WireServer.SILENCE)) {
      Throwable failure = failure(
          new OkHttpTransport(hasty),
          get(server.address("/a")).withTimeout(Duration.ofMillis(500)),
          async);
      assertThat(failure).isExactlyInstanceOf(HttpTimeoutException.class);
    }
  }

  /** The server is silent where a handshake is expected. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void saysThatItHasNotConnectedInTime(boolean async) throws Exception {
    try (WireServer server = new WireServer(WireServer.SILENCE)) {
      URI encrypted = URI.create("https://localhost:" + server.port() + "/a");
      assertThat(failure(new OkHttpTransport(Duration.ofMillis(300)), get(encrypted), async))
          .isInstanceOf(HttpConnectTimeoutException.class);
      assertThat(failure(transport, get(encrypted).withTimeout(Duration.ofMillis(300)), async))
          .isInstanceOf(HttpConnectTimeoutException.class);
    }
  }

  /** Its source can be opened once only. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void doesNotOpenABodyWithoutAConnection(boolean async) throws Exception {
    // Bound, so that no other server gets the port, and not listening.
    try (Socket held = new Socket()) {
      held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      URI closed = URI.create("http://127.0.0.1:" + held.getLocalPort() + "/a");
      RequestBody once = RequestBody.ofStream(
          "text/plain", new ByteArrayInputStream(BODY.getBytes(StandardCharsets.UTF_8)));
      assertThat(failure(transport, post(closed, once), async))
          .isInstanceOf(ConnectException.class);
      assertThat(once.publisher()).isNotNull();
    }
  }

  @Test
  void refusesAHostThatCannotBe() {
    URI address = URI.create("http://" + ("x".repeat(60) + ".").repeat(5) + "invalid/a");
    assertThat(failure(transport, get(address), false)).isInstanceOf(UnknownHostException.class);
    assertThat(failure(transport, get(address), true)).isInstanceOf(UnknownHostException.class);
  }

  @Test
  void endsWhenItsCallerIsInterrupted() throws Exception {
    try (WireServer server = new WireServer(WireServer.SILENCE)) {
      FutureTask<Throwable> call =
          new FutureTask<>(() -> failure(transport, get(server.address("/a")), false));
      Thread caller = new Thread(call, "interrupted-caller");
      caller.start();
      assertThat(server.arrived.poll(20, TimeUnit.SECONDS)).isNotNull();
      caller.interrupt();
      assertThat(call.get(20, TimeUnit.SECONDS))
          .isInstanceOf(InterruptedException.class)
          .hasNoCause();
      server.clientGone.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void sendsNothingForACallerWhoIsInterruptedAlready() throws Exception {
    try (WireServer server = new WireServer(WireServer.SILENCE)) {
      Thread.currentThread().interrupt();
      assertThat(failure(transport, get(server.address("/a")), false))
          .isInstanceOf(InterruptedException.class)
          .hasCauseInstanceOf(ConnectException.class);
      assertThat(server.heads).isEmpty();
    }
  }

  @Test
  void endsWhenItsFutureIsCancelled() throws Exception {
    try (WireServer server = new WireServer(WireServer.SILENCE)) {
      CompletableFuture<TransportResponse> call =
          transport.exchangeAsync(get(server.address("/a")));
      assertThat(server.arrived.poll(20, TimeUnit.SECONDS)).isNotNull();
      call.cancel(true);
      server.clientGone.get(20, TimeUnit.SECONDS);
    }
  }

  private static String half() {
    return "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + BODY + WireServer.SILENCE;
  }

  @Test
  void endsABodyWhoseReaderIsInterrupted() throws Exception {
    try (WireServer server = new WireServer(half());
        TransportResponse response = transport.exchange(get(server.address("/a")))) {
      assertThat(response.body().readNBytes(10)).hasSize(10);
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(InterruptedIOException.class)
          .isThrownBy(() -> response.body().read());
      assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
      server.clientGone.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void endsABodyThatAnotherThreadCloses() throws Exception {
    try (WireServer server = new WireServer(half())) {
      TransportResponse response = transport.exchange(get(server.address("/a")));
      assertThat(response.body().readNBytes(10)).hasSize(10);
      FutureTask<Throwable> read =
          new FutureTask<>(() -> catchThrowable(() -> response.body().read()));
      new Thread(read, "reader").start();
      response.close();
      assertThat(read.get(20, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
      server.clientGone.get(20, TimeUnit.SECONDS);
      assertThatIOException().isThrownBy(() -> response.body().read()).withMessage("closed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 10\r\nContent-Length: 5\r\n",
        "Content-Length: 10\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: gzip, chunked\r\n",
        "Content-Length: +10\r\n",
        "Content-Length: 12abc\r\n",
        "Content-Length: -5\r\n",
        "Content-Length: 10\r\nX-A: canary\r\n folded\r\n",
        "Content-Length: 10\r\nno name\r\n",
        "Content-Length: 10\r\na b: canary\r\n",
        "Content-Length: 10\r\nX-A: canary\rX-B: b\r\n"
      })
  void refusesAHeadThatCanBeReadInMoreThanOneWay(String headers) throws Exception {
    try (WireServer server = new WireServer("HTTP/1.1 200 OK\r\n" + headers + "\r\n" + BODY)) {
      assertThat(failure(transport, get(server.address("/a")), false))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("more than one way")
          .hasMessageNotContaining("canary");
      server.clientGone.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void quotesNothingOfAHeadThatItCannotRead() throws Exception {
    try (WireServer server = new WireServer("canary\r\n\r\n")) {
      assertThat(failure(transport, get(server.address("/a")), false))
          .isInstanceOf(IOException.class)
          .hasMessageNotContaining("canary")
          .hasNoCause();
    }
  }

  @Test
  void refusesWhatOkHttpWouldChangeOrTheConnectionNeeds() throws Exception {
    try (WireServer server = new WireServer(WireServer.ok("", BODY))) {
      for (String path : List.of("/a/../b", "/a/%2E%2e/b", "/a?q='")) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> transport.exchange(get(server.address(path))));
      }
      for (String name : List.of("host", "Content-Length", "transfer-encoding", "Connection")) {
        Headers headers = Headers.of(Map.of(name, List.of("canary")));
        assertThatIllegalArgumentException()
            .isThrownBy(() -> transport.exchange(
                new TransportRequest("GET", server.address("/a"), headers, null, LONG)))
            .withMessageNotContaining("canary");
      }
      for (String method : List.of("GET /evil HTTP/1.1\r\nX-Key: z\r\nJunk:", "G T", "")) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> transport.exchange(
                new TransportRequest(method, server.address("/a"), Headers.none(), null, LONG)));
      }
      assertThat(server.heads).isEmpty();
    }
  }

  @Test
  void usesAConnectionAgainAndClosesItAtTheEnd() throws Exception {
    try (WireServer server = new WireServer(WireServer.ok("", BODY))) {
      for (int i = 0; i < 3; i++) {
        assertThat(text(transport.exchange(get(server.address("/a"))))).isEqualTo(BODY);
      }
      assertThat(server.clientGone).isNotDone();
      transport.close();
      server.clientGone.get(20, TimeUnit.SECONDS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void sendsNothingOnAConnectionThatTheServerHasClosed(String method) throws Exception {
    try (WireServer server = new WireServer(WireServer.ok("", BODY) + WireServer.CLOSE)) {
      for (int i = 1; i <= 3; i++) {
        TransportRequest request =
            new TransportRequest(method, server.address("/a"), Headers.none(), null, LONG);
        assertThat(text(transport.exchange(request))).isEqualTo(BODY);
        assertThat(server.closed.poll(20, TimeUnit.SECONDS)).isNotNull();
        assertThat(server.heads).hasSize(i);
      }
    }
  }

  @Test
  void keepsNoProcessAlive() throws Exception {
    try (WireServer server = new WireServer(WireServer.ok("", BODY))) {
      List<Thread> before = List.copyOf(Thread.getAllStackTraces().keySet());
      for (boolean async : new boolean[] {false, true}) {
        assertThat(text(exchange(transport, get(server.address("/a")), async))).isEqualTo(BODY);
      }
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> !before.contains(thread))
          .allMatch(Thread::isDaemon);
    }
  }
}
