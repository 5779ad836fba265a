package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.PasswordAuthentication;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The way through a SOCKS proxy, for each kind of call. */
@Timeout(30)
class SocksTest {
  @RegisterExtension
  static final Encrypted TLS = new Encrypted();

  private static final String CANARY = "cAnArY-7";
  private static final Operation<Void> READ = Operation.<Void>of("read", "GET", "/v1/things")
      .success(200, ResponseBody.none())
      .build();

  @AfterEach
  void forgetWhatTheJvmWasTold() {
    Authenticator.setDefault(null);
    System.clearProperty("java.net.socks.username");
    System.clearProperty("java.net.socks.password");
    System.clearProperty("socksProxyHost");
    System.clearProperty("socksProxyPort");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void leavesTheNameOfTheHostToTheProxy(Kind kind) throws Exception {
    for (String scheme : List.of("http", "https")) {
      try (Origin origin = Origin.of(scheme, TLS.context());
          RecordingSocks proxy = new RecordingSocks(null, null)) {
        ApiClient api = client(kind, ProxySettings.of(proxy.address()), origin.at("origin.test"));
        kind.send(api.call(READ), RequestOptions.none());
        kind.send(api.call(READ), RequestOptions.none());
        assertThat(proxy.seen())
            .containsExactly("3 " + origin.authority("origin.test").replace(':', ' '));
        assertThat(origin.seen())
            .extracting(Origin.Request::line)
            .containsExactly("GET /v1/things", "GET /v1/things");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void sendsAddressesAsSuch(Kind kind) throws Exception {
    try (Origin origin = Origin.of("https", TLS.context());
        RecordingSocks proxy = new RecordingSocks(null, null)) {
      for (String host : List.of("127.0.0.1", "[::1]")) {
        kind.send(
            client(kind, ProxySettings.of(proxy.address()), origin.at(host)).call(READ),
            RequestOptions.none());
      }
      assertThat(proxy.seen())
          .extracting(seen -> seen.substring(0, seen.lastIndexOf(' ')))
          .containsExactly("1 127.0.0.1", "4 0:0:0:0:0:0:0:1");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void isTakenFromTheSystemProperties(Kind kind) throws Exception {
    try (Origin origin = Origin.of("https", TLS.context());
        RecordingSocks proxy = new RecordingSocks(null, null)) {
      System.setProperty("socksProxyHost", "127.0.0.1");
      System.setProperty("socksProxyPort", Integer.toString(proxy.port()));
      kind.send(client(kind, null, origin.at("origin.test")).call(READ), RequestOptions.none());
      assertThat(proxy.seen()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void bringsCredentials(Kind kind) throws Exception {
    for (boolean given : List.of(true, false)) {
      try (Origin origin = Origin.of("https", TLS.context());
          RecordingSocks proxy = new RecordingSocks("w\u00e4chter/p:\u6f22", null)) {
        Authenticator.setDefault(
            given ? answering("x", "y") : answering("w\u00e4chter", "p:\u6f22"));
        ProxySettings settings = given
            ? ProxySettings.of(proxy.address(), "w\u00e4chter", "p:\u6f22")
            : ProxySettings.of(proxy.address());
        ApiClient api = client(kind, settings, origin.at("origin.test"));
        kind.send(api.call(READ), RequestOptions.none());
        kind.send(api.call(READ), RequestOptions.none());
        assertThat(origin.seen()).hasSize(2);
        assertThat(proxy.logins()).containsExactly("w\u00e4chter/p:\u6f22");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void takesTheCredentialsOfTheSystemProperties(Kind kind) throws Exception {
    try (Origin origin = Origin.of("http", TLS.context());
        RecordingSocks proxy = new RecordingSocks("user/secret", null)) {
      System.setProperty("java.net.socks.username", "user");
      System.setProperty("java.net.socks.password", "secret");
      ApiClient api = client(kind, ProxySettings.of(proxy.address()), origin.at("origin.test"));
      kind.send(api.call(READ), RequestOptions.none());
      assertThat(origin.seen()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void saysThatTheCredentialsAreWrongOrMissing(Kind kind) throws Exception {
    try (RecordingSocks proxy = new RecordingSocks("user/password", null)) {
      URI elsewhere = URI.create("https://origin.test:8443");
      ProxySettings wrong = ProxySettings.of(proxy.address(), "user", CANARY);
      assertThat(refused(kind, client(kind, wrong, elsewhere)))
          .hasMessageEndingWith(
              "the SOCKS proxy 127.0.0.1:" + proxy.port() + " refused the credentials");
      assertThat(proxy.logins()).hasSize(1);
      assertThat(refused(kind, client(kind, ProxySettings.of(proxy.address()), elsewhere)))
          .hasMessageContaining(
              "asks for credentials: give them to proxy(address, user, password)");
    }
  }

  /** What a proxy sends, and what is said of it. */
  enum Fault {
    REFUSES("refused to connect to origin.test:8443 (2)", 5, 0, 5, 2, 0, 1, 0, 0, 0, 0, 0, 0),
    CANNOT_REACH("refused to connect to origin.test:8443 (4)", 5, 0, 5, 4, 0, 1, 0, 0, 0, 0, 0, 0),
    TAKES_NO_CALLER("accepts neither a user's password nor a caller without", 5, 0xFF),
    SPEAKS_SOCKS_4("does not speak SOCKS 5", 0, 90, 0, 0, 0, 0, 0, 0),
    SPEAKS_HTTP("does not speak SOCKS 5", 'H', 'T', 'T', 'P'),
    HAS_AN_UNKNOWN_ADDRESS("does not speak SOCKS 5", 5, 0, 5, 0, 0, 9, 0, 0),
    CLOSES_AT_ONCE("ended the connection before its response"),
    CLOSES_IN_THE_RESPONSE("ended the connection before its response", 5, 0, 5, 0, 0, 1, 1),
    SENDS_MORE("sent more than its response", 5, 0, 5, 0, 0, 1, 0, 0, 0, 0, 0, 0, 'x');

    private final String message;
    private final byte[] bytes;

    Fault(String message, int... bytes) {
      this.message = message;
      this.bytes = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        this.bytes[i] = (byte) bytes[i];
      }
    }
  }

  static Stream<Arguments> faults() {
    return Arrays.stream(Fault.values())
        .flatMap(fault -> Arrays.stream(Kind.values()).map(kind -> Arguments.of(fault, kind)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhichProxyFailedAndWhy(Fault fault, Kind kind) throws Exception {
    try (RecordingSocks proxy = new RecordingSocks(null, fault.bytes)) {
      ApiClient api =
          client(kind, ProxySettings.of(proxy.address()), URI.create("https://origin.test:8443"));
      assertThat(refused(kind, api))
          .hasMessageStartingWith(
              "read got no response from origin.test:8443: the SOCKS proxy 127.0.0.1:"
                  + proxy.port())
          .matches(
              failure -> failure.getMessage().contains(fault.message) || isReset(failure),
              fault.message);
    }
  }

  /**
   * A proxy that closes while something is on its way to it may reset the connection, and its words
   * are lost.
   */
  private static boolean isReset(ConnectionException failure) {
    return failure.getMessage().endsWith("gave no response that can be read: SocketException");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void endsInTimeWhenTheProxyDoesNot(Kind kind) throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("socks5://127.0.0.1:" + silent.getLocalPort());
      ApiClient api =
          client(kind, ProxySettings.of(address), URI.create("https://origin.test:8443"));
      RequestOptions options =
          RequestOptions.builder().timeout(Duration.ofMillis(300)).build();
      CallTimeoutException failure = catchThrowableOfType(
          CallTimeoutException.class, () -> kind.send(api.call(READ), options));
      assertThat(failure).isNotNull().matches(e -> !e.mayHaveBeenExecuted());
    }
  }

  private static ApiClient client(Kind kind, ProxySettings settings, URI endpoint) {
    return kind.carry(ApiClient.builder().endpoint(endpoint).retry(RetryPolicy.none()), settings)
        .build();
  }

  private static ConnectionException refused(Kind kind, ApiClient api) {
    ConnectionException failure = catchThrowableOfType(
        ConnectionException.class, () -> kind.send(api.call(READ), RequestOptions.none()));
    assertThat(failure).isNotNull();
    assertThat(failure.mayHaveBeenExecuted()).isFalse();
    assertThat(failure.getMessage()).doesNotContain(CANARY);
    return failure;
  }

  private static Authenticator answering(String user, String password) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, password.toCharArray());
      }
    };
  }
}
