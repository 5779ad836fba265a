package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.proxy.RecordingProxy.Conduct;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proxy can do wrong, for each kind of call: a documented exception in time, and nothing was executed. */
@Timeout(30)
class ProxyFaultsTest {
  @RegisterExtension
  static final Encrypted TLS = new Encrypted();

  private static final String CANARY = "cAnArY-7";
  private static final Operation<Void> WRITE = Operation.<Void>of("write", "POST", "/v1/things")
      .requestMediaTypes("text/plain")
      .success(200, ResponseBody.none())
      .build();
  private static final URI ELSEWHERE = URI.create("https://origin.test:8443");
  private static final RequestOptions SHORT =
      RequestOptions.builder().timeout(Duration.ofMillis(700)).build();

  @AfterEach
  void forgetTheAuthenticator() {
    Authenticator.setDefault(null);
  }

  /** What a proxy says to CONNECT, and what is said of it. */
  enum Fault {
    REFUSES_BY_403(
        "HTTP/1.1 403 No\r\nX: " + CANARY + "\r\nContent-Length: 3\r\n\r\nno!",
        "refused to connect to origin.test:8443 (403)"),
    CANNOT_REACH_BY_502(
        "HTTP/1.1 502 Bad Gateway\r\n\r\n" + CANARY,
        "refused to connect to origin.test:8443 (502)"),
    CANNOT_REACH_BY_504(
        "HTTP/1.0 504 " + CANARY + "\r\n\r\n", "refused to connect to origin.test:8443 (504)"),
    REDIRECTS(
        "HTTP/1.1 302 Found\r\nLocation: http://evil.test/" + CANARY + "\r\n\r\n",
        "refused to connect to origin.test:8443 (302)"),
    SWITCHES("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", "gave no response that can be read"),
    SPEAKS_ANOTHER_PROTOCOL(
        "SSH-2.0-" + CANARY + "\r\n\r\n",
        "gave no response that can be read: the response is not HTTP/1.1"),
    SENDS_GARBAGE("\0\1\2\3\r\n\r\n", "gave no response that can be read"),
    SENDS_TWO_LENGTHS(
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "gave no response that can be read"),
    CLOSES_AT_ONCE("", "gave no response that can be read"),
    CLOSES_IN_THE_HEAD(
        "HTTP/1.1 200 Connec", "gave no response that can be read: the connection ended"),
    SENDS_A_BODY(
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "sent more than its response to CONNECT"),
    ASKS_WITHOUT_A_SCHEME(
        "HTTP/1.1 407 Who\r\n\r\n", "asks for credentials (407) but not by HTTP Basic"),
    ASKS_BY_ANOTHER_SCHEME(
        "HTTP/1.1 407 Who\r\nProxy-Authenticate: Digest realm=\"Basic\", nonce=\"" + CANARY
            + "\"\r\n\r\n",
        "asks for credentials (407) but not by HTTP Basic"),
    ASKS_WHERE_THERE_ARE_NONE(
        "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n",
        "asks for credentials (407): give them to proxy(address, user, password)");

    private final String response;
    private final String message;

    Fault(String response, String message) {
      this.response = response;
      this.message = message;
    }
  }

  static Stream<Arguments> faults() {
    return Arrays.stream(Fault.values())
        .flatMap(fault -> Arrays.stream(Kind.values()).map(kind -> Arguments.of(fault, kind)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhichProxyFailedAndWhy(Fault fault, Kind kind) throws Exception {
    Conduct conduct = (head, client) -> {
      RecordingProxy.write(client, fault.response);
      return true;
    };
    try (RecordingProxy proxy = RecordingProxy.misbehaving(conduct)) {
      ApiClient api =
          client(kind, ProxySettings.of(proxy.address()), ELSEWHERE, RetryPolicy.none());
      ConnectionException failure = refused(kind, api);
      assertThat(failure)
          .hasMessageStartingWith(
              "write got no response from origin.test:8443: the proxy 127.0.0.1:" + proxy.port()
                  + " ")
          .hasMessageContaining(fault.message);
      assertThat(failure.mayHaveBeenExecuted()).isFalse();
      assertHidden(failure);
      assertThat(proxy.seen()).hasSize(1);
    }
  }

  /** Bytes that come after the head cannot be told from the origin's until TLS reads them. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void takesABodyBehindTheHeadForABrokenHandshake(Kind kind) throws Exception {
    Conduct conduct = (head, client) -> {
      RecordingProxy.write(client, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n");
      client.getInputStream().read(); // the beginning of a handshake: the head has been read
      RecordingProxy.write(client, CANARY.repeat(60));
      client.getInputStream().readNBytes(50);
      return true;
    };
    try (RecordingProxy proxy = RecordingProxy.misbehaving(conduct)) {
      ConnectionException failure = refused(
          kind, client(kind, ProxySettings.of(proxy.address()), ELSEWHERE, RetryPolicy.none()));
      assertThat(failure.mayHaveBeenExecuted()).isFalse();
      assertHidden(failure);
    }
  }

  /** An authenticator may show a dialog that nobody answers. */
  @ParameterizedTest
  @MethodSource("waysAndKinds")
  void endsInTimeWhenTheAuthenticatorDoesNot(URI origin, Kind kind) throws Exception {
    CountDownLatch dialog = new CountDownLatch(1);
    Authenticator.setDefault(answering(() -> {
      dialog.await();
      return null;
    }));
    try (RecordingProxy proxy = RecordingProxy.askingForAny()) {
      ApiClient api =
          client(kind, ProxySettings.of(proxy.address()), origin, RetryPolicy.standard());
      CallTimeoutException failure = catchThrowableOfType(
          CallTimeoutException.class, () -> kind.send(api.call(WRITE).body(small()), SHORT));
      assertThat(failure).isNotNull();
      assertThat(failure.mayHaveBeenExecuted()).isFalse();
      assertThat(proxy.seen()).hasSize(1);
    } finally {
      dialog.countDown();
    }
  }

  @ParameterizedTest
  @MethodSource("waysAndKinds")
  void saysThatTheAuthenticatorFailed(URI origin, Kind kind) throws Exception {
    Authenticator.setDefault(answering(() -> {
      throw new IllegalStateException(CANARY);
    }));
    try (RecordingProxy proxy = RecordingProxy.askingForAny()) {
      ConnectionException failure = refused(
          kind, client(kind, ProxySettings.of(proxy.address()), origin, RetryPolicy.none()));
      assertThat(failure)
          .hasMessageContaining(
              "asks for credentials (407), and the Authenticator failed with IllegalStateException");
      assertThat(failure.mayHaveBeenExecuted()).isFalse();
      assertThat(failure.getMessage()).doesNotContain(CANARY);
    }
  }

  static Stream<Arguments> waysAndKinds() {
    return Stream.of(ELSEWHERE, URI.create("http://origin.test:8080"))
        .flatMap(origin -> Arrays.stream(Kind.values())
            .filter(kind -> !kind.name().startsWith("JDK"))
            .map(kind -> Arguments.of(origin, kind)));
  }

  private static Authenticator answering(Callable<PasswordAuthentication> answer) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        try {
          return answer.call();
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  /** Every kind at the same time: each waits until its time is over. */
  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\n\r\n", "drip"})
  void endsInTimeWhenTheProxyDoesNot(String said) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(Kind.values().length);
    try {
      Map<Kind, Future<?>> calls = new EnumMap<>(Kind.class);
      for (Kind kind : Kind.values()) {
        calls.put(kind, callers.submit(() -> {
          endsInTimeWhenTheProxyDoesNot(said, kind);
          return null;
        }));
      }
      calls.forEach(
          (kind, call) -> assertThatCode(call::get).as("%s", kind).doesNotThrowAnyException());
    } finally {
      callers.shutdownNow();
    }
  }

  private static void endsInTimeWhenTheProxyDoesNot(String said, Kind kind) throws Exception {
    Conduct conduct = (head, client) -> {
      if (!said.equals("drip")) {
        RecordingProxy.write(client, said);
        client.getInputStream().readAllBytes(); // until the client hangs up
        return true;
      }
      RecordingProxy.write(client, "HTTP/1.1 200 OK\r\nX-Slow: ");
      for (int i = 0; i < 400 && !client.isClosed(); i++) {
        RecordingProxy.write(client, "x");
        LockSupport.parkNanos(20_000_000);
      }
      return true;
    };
    try (RecordingProxy proxy = RecordingProxy.misbehaving(conduct)) {
      ApiClient api =
          client(kind, ProxySettings.of(proxy.address()), ELSEWHERE, RetryPolicy.standard());
      long start = System.nanoTime();
      CallTimeoutException failure = catchThrowableOfType(
          CallTimeoutException.class, () -> kind.send(api.call(WRITE).body(small()), SHORT));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
      assertThat(failure).isNotNull();
      assertThat(failure.mayHaveBeenExecuted()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void isNotTriedAgainWhenAProxyRefused(Kind kind) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    answerWith(asked, "wrong", CANARY);
    for (String scheme : List.of("http", "https")) {
      asked.set(0);
      try (RecordingProxy proxy = RecordingProxy.asking("right", "password")) {
        ApiClient api = client(
            kind,
            ProxySettings.of(proxy.address()),
            URI.create(scheme + "://origin.test:8443"),
            RetryPolicy.standard());
        ConnectionException failure = refused(kind, api);
        assertThat(failure)
            .hasMessageContaining(
                "the proxy 127.0.0.1:" + proxy.port() + " refused the credentials (407)");
        assertThat(failure.mayHaveBeenExecuted()).isFalse();
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(asked).hasValue(1);
        assertThat(proxy.seen()).hasSize(2);
        assertHidden(failure);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void doesNotAskForOtherCredentialsThanThoseThatWereGiven(Kind kind) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    answerWith(asked, "right", "password");
    for (String scheme : List.of("http", "https")) {
      try (RecordingProxy proxy = RecordingProxy.asking("right", "password")) {
        ProxySettings settings = ProxySettings.of(proxy.address(), "user", CANARY);
        ApiClient api = client(
            kind, settings, URI.create(scheme + "://origin.test:8443"), RetryPolicy.standard());
        ConnectionException failure = refused(kind, api);
        assertThat(failure).hasMessageContaining("refused the credentials (407)");
        assertThat(asked).hasValue(0);
        assertHidden(failure);
        assertHidden(settings);
        assertHidden(api);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void saysThatABodyCannotBeSentAgainBehindTheQuestionForCredentials(Kind kind) throws Exception {
    answerWith(new AtomicInteger(), "right", "password");
    try (Origin origin = Origin.of("http", TLS.context());
        RecordingProxy proxy = RecordingProxy.asking("right", "password")) {
      ApiClient api = client(
          kind,
          ProxySettings.of(proxy.address()),
          origin.at("origin.test"),
          RetryPolicy.standard());
      RequestBody once = RequestBody.ofStream("text/plain", new ByteArrayInputStream(new byte[10]));
      assertThatExceptionOfType(ConnectionException.class)
          .isThrownBy(() -> kind.send(api.call(WRITE).body(once), RequestOptions.none()))
          .withMessageContaining(
              "the body can be sent once only: give them to proxy(address, user, password)")
          .matches(failure -> !failure.mayHaveBeenExecuted());
      kind.send(api.call(WRITE).body(small()), RequestOptions.none()); // it is known now
      assertThat(origin.seen()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void neverGivesTheOriginThatAsksWhatIsForTheProxy(Kind kind) throws Exception {
    Operation<Void> asking = Operation.<Void>of("ask", "POST", "/407")
        .requestMediaTypes("text/plain")
        .success(200, ResponseBody.none())
        .build();
    AtomicInteger asked = new AtomicInteger();
    answerWith(asked, "right", "password");
    try (Origin origin = Origin.of("https", TLS.context());
        RecordingProxy proxy = RecordingProxy.willing()) {
      for (ProxySettings settings :
          List.of(ProxySettings.of(proxy.address(), "user", CANARY), ProxySettings.none())) {
        String host = settings == ProxySettings.none() ? "localhost" : "origin.test";
        ApiClient api = client(kind, settings, origin.at(host), RetryPolicy.none());
        assertThatExceptionOfType(StatusException.class)
            .isThrownBy(() -> kind.send(api.call(asking).body(small()), RequestOptions.none()))
            .matches(failure -> failure.status() == 407);
      }
      assertThat(asked).hasValue(0);
      assertThat(origin.seen()).noneMatch(Origin.Request::hasProxyAuthorization);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void refusesARequestThatBringsWhatIsForTheProxy(Kind kind) throws Exception {
    try (Origin origin = Origin.of("http", TLS.context());
        RecordingProxy proxy = RecordingProxy.willing()) {
      for (ProxySettings settings :
          List.of(ProxySettings.of(proxy.address()), ProxySettings.none())) {
        ApiClient api = client(kind, settings, origin.at("localhost"), RetryPolicy.none());
        RequestOptions options =
            RequestOptions.builder().header("Proxy-Authorization", CANARY).build();
        assertThatExceptionOfType(IllegalArgumentException.class)
            .isThrownBy(() -> kind.send(api.call(WRITE).body(small()), options))
            .withMessage("the header Proxy-Authorization belongs to the connection");
      }
      assertThat(origin.seen()).isEmpty();
      assertThat(proxy.seen()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void checksTheCertificateAgainstTheNameOfTheOrigin(Kind kind) throws Exception {
    try (Origin origin = Origin.of("https", TLS.context());
        RecordingProxy proxy = RecordingProxy.willing()) {
      ApiClient api = client(
          kind, ProxySettings.of(proxy.address()), origin.at("other.test"), RetryPolicy.none());
      assertThat(refused(kind, api))
          .hasMessageContaining("SSLHandshakeException")
          .matches(e -> !e.mayHaveBeenExecuted());
      assertThat(origin.seen()).isEmpty();
    }
  }

  private static RequestBody small() {
    return RequestBody.of("text/plain", "small");
  }

  private static ApiClient client(
      Kind kind, ProxySettings settings, URI endpoint, RetryPolicy retry) {
    return kind.carry(ApiClient.builder().endpoint(endpoint).retry(retry), settings)
        .build();
  }

  private static ConnectionException refused(Kind kind, ApiClient api) {
    ConnectionException failure = catchThrowableOfType(
        ConnectionException.class,
        () -> kind.send(api.call(WRITE).body(small()), RequestOptions.none()));
    assertThat(failure).isNotNull();
    return failure;
  }

  private static void answerWith(AtomicInteger asked, String user, String password) {
    Authenticator.setDefault(new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        asked.incrementAndGet();
        return new PasswordAuthentication(user, password.toCharArray());
      }
    });
  }

  private static void assertHidden(Object shown) {
    assertThat(String.valueOf(shown)).doesNotContain(CANARY);
    if (shown instanceof ApiException failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).doesNotContain(CANARY);
    }
  }
}
