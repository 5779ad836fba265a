package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.proxy.RecordingProxy.Conduct;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes of a selector that names several ways, or none, for each kind of call. */
@Timeout(30)
class SelectorTest {
  @RegisterExtension
  static final Encrypted TLS = new Encrypted();

  private static final String CANARY = "cAnArY-7";
  private static final Operation<Void> WRITE = Operation.<Void>of("write", "POST", "/v1/things")
      .requestMediaTypes("text/plain")
      .success(200, ResponseBody.none())
      .build();

  private final List<Socket> held = new ArrayList<>();

  @AfterEach
  void letGo() throws IOException {
    for (Socket each : held) {
      each.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void triesTheNextProxyOfTheSelectorWhenOneCannotBeReached(Kind kind) throws Exception {
    Conduct closing = (head, client) -> true;
    for (String scheme : List.of("http", "https")) {
      try (Origin origin = Origin.of(scheme, TLS.context());
          RecordingProxy broken = RecordingProxy.misbehaving(closing);
          RecordingProxy proxy = RecordingProxy.willing()) {
        List<String> failed = new ArrayList<>();
        Proxy deaf = deafProxy();
        // A request to an http address is handed over whole: it may have been executed when the
        // connection ends.
        List<Proxy> proxies = scheme.equals("https")
            ? List.of(deaf, broken.proxy(), proxy.proxy())
            : List.of(deaf, proxy.proxy());
        ProxySelector selector = telling(failed, proxies);
        ApiClient api =
            client(kind, ProxySettings.of(selector), origin.at("origin.test"), RetryPolicy.none());
        kind.send(api.call(WRITE).body(small()), RequestOptions.none());
        assertThat(origin.seen()).hasSize(1);
        assertThat(failed).containsExactly(deaf.address().toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void goesDirectlyBehindAProxyThatFailsOnlyIfTheSelectorSaysSo(Kind kind) throws Exception {
    for (String scheme : List.of("http", "https")) {
      try (Origin origin = Origin.of(scheme, TLS.context())) {
        Proxy first = deafProxy();
        Proxy second = deafProxy();
        ApiClient strict = client(
            kind,
            ProxySettings.of(Setting.always(first, second)),
            origin.at("localhost"),
            RetryPolicy.none());
        assertThat(refused(kind, strict))
            .hasMessageContaining("the proxy 127.0.0.1:" + port(first)
                + " cannot be reached (ConnectException), then ")
            .hasMessageEndingWith(
                "the proxy 127.0.0.1:" + port(second) + " cannot be reached (ConnectException)")
            .matches(failure -> !failure.mayHaveBeenExecuted());
        assertThat(origin.seen()).isEmpty();
        ApiClient lenient = client(
            kind,
            ProxySettings.of(Setting.always(first, Proxy.NO_PROXY)),
            origin.at("localhost"),
            RetryPolicy.none());
        kind.send(lenient.call(WRITE).body(small()), RequestOptions.none());
        assertThat(origin.seen()).hasSize(1);
      }
    }
  }

  /** A refusal is a decision: the way around it would be one that the proxy did not allow. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void doesNotGoAroundAProxyThatRefuses(Kind kind) throws Exception {
    Conduct refusing = (head, client) -> {
      RecordingProxy.write(client, "HTTP/1.1 403 No\r\n\r\n");
      return true;
    };
    try (Origin origin = Origin.of("https", TLS.context());
        RecordingProxy proxy = RecordingProxy.misbehaving(refusing)) {
      ProxySettings settings = ProxySettings.of(Setting.always(proxy.proxy(), Proxy.NO_PROXY));
      assertThat(refused(kind, client(kind, settings, origin.at("localhost"), RetryPolicy.none())))
          .hasMessageContaining("(403)");
      assertThat(origin.seen()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void failsWhenTheSelectorDoes(Kind kind) {
    List<ProxySelector> broken = List.of(
        selecting(null),
        selecting(List.of()),
        selecting(Arrays.asList((Proxy) null)),
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            throw new IllegalStateException(CANARY);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
    for (ProxySelector selector : broken) {
      ApiClient api = client(
          kind,
          ProxySettings.of(selector),
          URI.create("http://localhost:1"),
          RetryPolicy.standard());
      ConnectionException failure = refused(kind, api);
      assertThat(failure)
          .hasMessageStartingWith("write got no response from localhost:1: the ProxySelector ");
      assertThat(failure.getMessage()).doesNotContain(CANARY);
      assertThat(failure.mayHaveBeenExecuted()).isFalse();
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

  /** Returns the address of a port that is taken, and that nothing listens at. */
  private Proxy deafProxy() throws IOException {
    Socket holding = new Socket();
    held.add(holding);
    holding.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return new Proxy(
        Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", holding.getLocalPort()));
  }

  private static int port(Proxy proxy) {
    return ((InetSocketAddress) proxy.address()).getPort();
  }

  private static ProxySelector selecting(List<Proxy> proxies) {
    return telling(new ArrayList<>(), proxies);
  }

  private static ProxySelector telling(List<String> failed, List<Proxy> proxies) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return proxies;
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        failed.add(address.toString());
      }
    };
  }
}
