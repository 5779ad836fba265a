package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A connection is used again for the same origin through the same proxy with the same credentials,
 * and for nothing else.
 */
@Timeout(30)
class RoutesApartTest {
  @RegisterExtension
  static final Encrypted TLS = new Encrypted();

  private static final Operation<Void> READ = Operation.<Void>of("read", "GET", "/v1/things")
      .success(200, ResponseBody.none())
      .build();

  @AfterEach
  void forgetTheAuthenticator() {
    Authenticator.setDefault(null);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void keepsTheConnectionsOfEachProxyForItself(Kind kind) throws Exception {
    try (Origin origin = Origin.of("https", TLS.context());
        RecordingProxy first = RecordingProxy.willing();
        RecordingProxy second = RecordingProxy.willing()) {
      List<Proxy> now = new CopyOnWriteArrayList<>();
      ApiClient api = client(kind, ProxySettings.of(Setting.naming(now)), origin);
      for (Proxy each : List.of(
          first.proxy(),
          second.proxy(),
          Proxy.NO_PROXY,
          first.proxy(),
          second.proxy(),
          Proxy.NO_PROXY)) {
        now.clear();
        now.add(each);
        kind.send(api.call(READ), RequestOptions.none());
      }
      assertThat(first.seen()).hasSize(1);
      assertThat(second.seen()).hasSize(1);
      assertThat(origin.seen()).hasSize(6);
      assertThat(origin.seen()).extracting(Origin.Request::port).satisfies(ports -> {
        assertThat(ports.subList(3, 6)).isEqualTo(ports.subList(0, 3));
        assertThat(ports.subList(0, 3)).doesNotHaveDuplicates();
      });
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void makesAnotherConnectionForOtherCredentials(Kind kind) throws Exception {
    try (Origin origin = Origin.of("https", TLS.context());
        RecordingProxy proxy = RecordingProxy.askingForAny()) {
      ApiClient api = client(kind, ProxySettings.of(proxy.address()), origin);
      for (String user : List.of("one", "two")) {
        Authenticator.setDefault(answering(user));
        kind.send(api.call(READ), RequestOptions.none());
        kind.send(api.call(READ), RequestOptions.none());
      }
      assertThat(proxy.seen())
          .extracting(head -> head.header("Proxy-Authorization").isEmpty())
          .containsExactly(true, false, true, false);
      assertThat(origin.seen()).extracting(Origin.Request::port).satisfies(ports -> {
        assertThat(ports.get(1)).isEqualTo(ports.get(0));
        assertThat(ports.get(2)).isNotEqualTo(ports.get(0));
        assertThat(ports.get(3)).isEqualTo(ports.get(2));
      });
    }
  }

  private static ApiClient client(Kind kind, ProxySettings settings, Origin origin) {
    return kind.carry(ApiClient.builder().endpoint(origin.at("localhost")), settings)
        .build();
  }

  private static Authenticator answering(String user) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, "any".toCharArray());
      }
    };
  }
}
