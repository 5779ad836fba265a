package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import java.io.ByteArrayInputStream;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way of naming a proxy, each scheme and each kind of call: the same way, the same headers,
 * the same outcome.
 */
@Timeout(30)
@SuppressWarnings("try") // what is undone at the end is not named before
class SameWayTest {
  @RegisterExtension
  static final Encrypted TLS = new Encrypted();

  private static final Operation<Void> READ = Operation.<Void>of("read", "GET", "/v1/things")
      .success(200, ResponseBody.none())
      .build();
  private static final Operation<Void> WRITE = Operation.<Void>of("write", "POST", "/v1/things")
      .requestMediaTypes("text/plain")
      .success(200, ResponseBody.none())
      .build();
  private static final String BASIC = "Basic "
      + Base64.getEncoder()
          .encodeToString((Setting.USER + ":" + Setting.PASSWORD).getBytes(StandardCharsets.UTF_8));

  @AfterEach
  void forgetTheAuthenticator() {
    Authenticator.setDefault(null);
  }

  static Stream<Arguments> ways() {
    return Stream.of(Setting.values())
        .flatMap(setting -> Stream.of("http", "https").map(scheme -> List.of(setting, scheme)))
        .flatMap(way ->
            Stream.of(Kind.values()).map(kind -> Arguments.of(way.get(0), way.get(1), kind)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void goesThroughTheProxyThatIsNamed(Setting setting, String scheme, Kind kind) throws Exception {
    try (Origin origin = Origin.of(scheme, TLS.context());
        RecordingProxy proxy = RecordingProxy.willing();
        Setting.Undo undo = setting.inTheJvm(proxy)) {
      ApiClient api = client(setting, kind, proxy, origin.at("origin.test"));
      callThreeTimes(api, kind);
      assertArrivedOnce(origin);
      boolean given = setting == Setting.ADDRESS_AND_CREDENTIALS;
      assertThat(proxy.seen())
          .isNotEmpty()
          .allSatisfy(head -> assertProper(head, origin, given ? BASIC : ""));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void bringsTheCredentialsThatTheProxyAsksFor(Setting setting, String scheme, Kind kind)
      throws Exception {
    List<String> asked = new ArrayList<>();
    Authenticator.setDefault(new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        asked.add(getRequestorType() + " " + getRequestingHost() + " " + getRequestingPrompt());
        return new PasswordAuthentication(Setting.USER, Setting.PASSWORD.toCharArray());
      }
    });
    try (Origin origin = Origin.of(scheme, TLS.context());
        RecordingProxy proxy = RecordingProxy.asking(Setting.USER, Setting.PASSWORD);
        Setting.Undo undo = setting.inTheJvm(proxy)) {
      ApiClient api = client(setting, kind, proxy, origin.at("origin.test"));
      callThreeTimes(api, kind);
      assertArrivedOnce(origin);
      boolean given = setting == Setting.ADDRESS_AND_CREDENTIALS;
      assertProper(proxy.seen().get(0), origin, given ? BASIC : "");
      assertThat(proxy.seen().subList(1, proxy.seen().size()))
          .allSatisfy(head -> assertProper(head, origin, BASIC));
      // Once, and not again for what the proxy has accepted.
      assertThat(asked).isEqualTo(given ? List.of() : List.of("PROXY 127.0.0.1 the \"proxy\""));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void goesDirectlyIfToldSoWhateverTheJvmSays(Kind kind) throws Exception {
    for (String scheme : List.of("http", "https")) {
      try (Origin origin = Origin.of(scheme, TLS.context());
          RecordingProxy proxy = RecordingProxy.willing();
          Setting.Undo undo = Setting.DEFAULT_SELECTOR.inTheJvm(proxy)) {
        ApiClient.Builder builder = builder(origin.at("localhost"));
        ApiClient api = kind.isBuiltByTheClient()
            ? builder.noProxy().build()
            : kind.carry(builder, ProxySettings.none()).build();
        callThreeTimes(api, kind);
        assertArrivedOnce(origin);
        assertThat(proxy.seen()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void goesDirectlyToTheHostsThatTheJvmExcepts(Kind kind) throws Exception {
    for (String scheme : List.of("http", "https")) {
      for (String host : List.of("localhost", "127.0.0.1")) {
        try (Origin origin = Origin.of(scheme, TLS.context());
            RecordingProxy proxy = RecordingProxy.willing();
            Setting.Undo undo = Setting.SYSTEM_PROPERTIES.inTheJvm(proxy)) {
          callThreeTimes(client(Setting.SYSTEM_PROPERTIES, kind, proxy, origin.at(host)), kind);
          assertArrivedOnce(origin);
          assertThat(proxy.seen()).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void asksTheSelectorOfTheMomentForEachCall(Kind kind) throws Exception {
    try (Origin origin = Origin.of("http", TLS.context());
        RecordingProxy first = RecordingProxy.willing();
        RecordingProxy second = RecordingProxy.willing();
        Setting.Undo undo = Setting.DEFAULT_SELECTOR.inTheJvm(first)) {
      ApiClient api = client(Setting.DEFAULT_SELECTOR, kind, first, origin.at("localhost"));
      kind.send(api.call(READ), RequestOptions.none());
      ProxySelector.setDefault(Setting.always(second.proxy()));
      kind.send(api.call(READ), RequestOptions.none());
      ProxySelector.setDefault(null);
      kind.send(api.call(READ), RequestOptions.none());
      ProxySelector.setDefault(Setting.always(first.proxy()));
      kind.send(api.call(READ), RequestOptions.none());
      assertThat(first.seen()).hasSize(2);
      assertThat(second.seen()).hasSize(1);
      assertThat(origin.seen()).hasSize(4);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void hasAnIpv6AddressInBrackets(Kind kind) throws Exception {
    for (String scheme : List.of("http", "https")) {
      try (Origin origin = Origin.of(scheme, TLS.context());
          RecordingProxy proxy = RecordingProxy.willing()) {
        callThreeTimes(client(Setting.ADDRESS, kind, proxy, origin.at("[::1]")), kind);
        assertThat(proxy.seen()).allSatisfy(head -> {
          assertThat(head.target()).contains(origin.authority("[::1]"));
          assertThat(head.header("Host")).isEqualTo(origin.authority("[::1]"));
        });
        assertThat(origin.seen())
            .extracting(Origin.Request::host)
            .containsOnly(origin.authority("[::1]"));
      }
    }
  }

  private static ApiClient.Builder builder(URI endpoint) {
    return ApiClient.builder()
        .endpoint(endpoint)
        .credentials(Credentials.header("X-Auth-Token", "t0ken"));
  }

  private static ApiClient client(Setting setting, Kind kind, RecordingProxy proxy, URI endpoint) {
    ApiClient.Builder builder = builder(endpoint);
    return kind.isBuiltByTheClient()
        ? setting.at(builder, proxy).build()
        : kind.carry(builder, setting.settings(proxy)).build();
  }

  private void callThreeTimes(ApiClient api, Kind kind) {
    kind.send(api.call(READ), RequestOptions.none());
    kind.send(write(api, RequestBody.of("text/plain", "small")), RequestOptions.none());
    kind.send(
        write(api, RequestBody.ofStream("text/plain", new ByteArrayInputStream(new byte[100_000]))),
        RequestOptions.none());
  }

  private static Call<Void> write(ApiClient api, RequestBody content) {
    return api.call(WRITE).body(content);
  }

  private static void assertArrivedOnce(Origin origin) {
    assertThat(origin.seen())
        .extracting(
            Origin.Request::line,
            Origin.Request::token,
            Origin.Request::hasProxyAuthorization,
            Origin.Request::bodyLength)
        .containsExactly(
            tuple("GET /v1/things", "t0ken", false, 0),
            tuple("POST /v1/things", "t0ken", false, 5),
            tuple("POST /v1/things", "t0ken", false, 100_000));
  }

  /**
   * CONNECT has its own headers only; a request that is handed over has all, and its whole address.
   */
  private static void assertProper(Head head, Origin origin, String authorization) {
    String authority = origin.authority("origin.test");
    assertThat(head.header("Host")).isEqualTo(authority);
    assertThat(head.header("Proxy-Authorization")).isEqualTo(authorization);
    if (head.method().equals("CONNECT")) {
      assertThat(head.firstLine()).isEqualTo("CONNECT " + authority + " HTTP/1.1");
      assertThat(head.lines()).hasSize(authorization.isEmpty() ? 1 : 2);
    } else {
      assertThat(head.target()).isEqualTo("http://" + authority + "/v1/things");
      assertThat(head.header("X-Auth-Token")).isEqualTo("t0ken");
    }
  }
}
