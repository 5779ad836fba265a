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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.StatusException;
import java.io.ByteArrayInputStream;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is asked for the credentials of a proxy, when, for how long, and who never gets them. */
@Timeout(30)
class ProxyCredentialsTest {
  @RegisterExtension
  static final Encrypted TLS = new Encrypted();

  @AfterEach
  void forgetTheAuthenticator() {
    Authenticator.setDefault(null);
  }

  /** An authenticator may show a dialog that stays open. */
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

  /** Who waits for a person shows one dialog, and takes what is said after the time was over. */
  @ParameterizedTest
  @MethodSource("waysAndKinds")
  void asksOnceAndRemembersALateLogin(URI origin, Kind kind) throws Exception {
    CountDownLatch dialog = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    Authenticator.setDefault(answering(() -> {
      asked.incrementAndGet();
      dialog.await();
      return new PasswordAuthentication("right", "password".toCharArray());
    }));
    try (Origin there = Origin.of(origin.getScheme(), TLS.context());
        RecordingProxy proxy = RecordingProxy.asking("right", "password")) {
      ApiClient api = client(
          kind, ProxySettings.of(proxy.address()), there.at("origin.test"), RetryPolicy.none());
      RequestOptions impatient =
          RequestOptions.builder().timeout(Duration.ofMillis(300)).build();
      assertThatExceptionOfType(CallTimeoutException.class)
          .isThrownBy(() -> kind.send(api.call(WRITE).body(small()), impatient));
      dialog.countDown();
      kind.send(api.call(WRITE).body(small()), RequestOptions.none());
      assertThat(asked).hasValue(1);
      assertThat(there.seen()).hasSize(1);
    } finally {
      dialog.countDown();
    }
  }

  static Stream<Arguments> waysAndKinds() {
    return Stream.of(ELSEWHERE, URI.create("http://origin.test:8080"))
        .flatMap(origin -> Arrays.stream(Kind.values())
            .filter(kind -> !kind.name().startsWith("JDK"))
            .map(kind -> Arguments.of(origin, kind)));
  }

  private static Authenticator answering(Callable<PasswordAuthentication> login) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        try {
          return login.call();
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
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

  private static void answerWith(AtomicInteger asked, String user, String password) {
    Authenticator.setDefault(new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        asked.incrementAndGet();
        return new PasswordAuthentication(user, password.toCharArray());
      }
    });
  }
}
