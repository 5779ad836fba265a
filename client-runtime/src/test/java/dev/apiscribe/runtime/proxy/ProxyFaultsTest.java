package dev.apiscribe.runtime.proxy;

import static dev.apiscribe.runtime.proxy.ProxiedCall.CANARY;
import static dev.apiscribe.runtime.proxy.ProxiedCall.ELSEWHERE;
import static dev.apiscribe.runtime.proxy.ProxiedCall.SHORT;
import static dev.apiscribe.runtime.proxy.ProxiedCall.WRITE;
import static dev.apiscribe.runtime.proxy.ProxiedCall.assertHidden;
import static dev.apiscribe.runtime.proxy.ProxiedCall.client;
import static dev.apiscribe.runtime.proxy.ProxiedCall.refused;
import static dev.apiscribe.runtime.proxy.ProxiedCall.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.proxy.RecordingProxy.Conduct;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a proxy can do wrong, for each kind of call: a documented exception in time, and nothing was
 * executed.
 */
@Timeout(30)
class ProxyFaultsTest {
  @RegisterExtension
  static final Encrypted TLS = new Encrypted();

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
      for (int i = 0; i < 1500 && !client.isClosed(); i++) {
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
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
      assertThat(failure).isNotNull();
      assertThat(failure.mayHaveBeenExecuted()).isFalse();
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
}
