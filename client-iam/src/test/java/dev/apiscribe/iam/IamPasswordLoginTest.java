package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.iam.WireServer.ReceivedRequest;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.Token;
import dev.apiscribe.runtime.testing.ManualTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IamPasswordLoginTest {
  private static final String DESCRIBED =
      "{\"token\":{\"expires_at\":\"2026-02-12T08:09:10.123000Z\",\"methods\":[\"password\"]}}";
  private static final String PASSWORD = "pä\"ss\\wort";

  private @Nullable WireServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  private IamPasswordLogin.Builder login(WireServer iam) {
    server = iam;
    return IamPasswordLogin.builder()
        .endpoint(iam.endpoint())
        .domain("OTC-1")
        .user("reader")
        .password(PASSWORD)
        .projectName("eu-de")
        .client(client -> client.retry(RetryPolicy.none()));
  }

  private static WireServer granting() {
    return WireServer.answering(201, "application/json", DESCRIBED, "X-Subject-Token: MIIabc");
  }

  private IamLoginException failure(WireServer iam) {
    IamPasswordLogin login = login(iam).build();
    return catchThrowableOfType(IamLoginException.class, login::fetch);
  }

  @Test
  void bringsATokenAndItsEnd() throws Exception {
    Token token = login(granting()).build().fetch();
    assertThat(token.value()).isEqualTo("MIIabc");
    assertThat(token.expiresAt()).isEqualTo(Instant.parse("2026-02-12T08:09:10.123Z"));
    ReceivedRequest request = server.next();
    assertThat(request.method() + " " + request.target())
        .isEqualTo("POST /v3/auth/tokens?nocatalog=true");
    assertThat(request.headers())
        .containsEntry("Content-Type", "application/json")
        .doesNotContainKey("Authorization");
    JsonMapper json = new JsonMapper();
    assertThat(json.readTree(request.body())).isEqualTo(json.readTree("""
                {"auth": {
                  "identity": {"methods": ["password"], "password": {"user": {
                    "domain": {"name": "OTC-1"}, "name": "reader", "password": "pä\\"ss\\\\wort"}}},
                  "scope": {"project": {"name": "eu-de"}}}}"""));
  }

  @Test
  void scopesTheTokenAsAsked() throws IOException {
    record Case(UnaryOperator<IamPasswordLogin.Builder> change, String scope) {}
    for (Case asked : List.of(
        new Case(builder -> builder.projectId("619d"), "{\"project\":{\"id\":\"619d\"}}"),
        new Case(
            builder -> builder.scopeToDomain().domain("OTC-2"),
            "{\"domain\":{\"name\":\"OTC-2\"}}"),
        new Case(
            builder -> builder.scopeToDomain().projectName("n"),
            "{\"project\":{\"name\":\"n\"}}"))) {
      try (WireServer iam = granting()) {
        asked.change().apply(login(iam)).build().fetch();
        assertThat(new JsonMapper().readTree(iam.next().body()).at("/auth/scope"))
            .hasToString(asked.scope());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/v3", "/v3/"})
  void takesTheAddressWithItsVersionToo(String path) {
    WireServer iam = granting();
    login(iam).endpoint(URI.create(iam.endpoint() + path)).build().fetch();
    assertThat(iam.next().target()).startsWith("/v3/auth/tokens?");
  }

  @Test
  void asksForThePasswordWithEachLogin() {
    Iterator<String> passwords = List.of("one", "two").iterator();
    WireServer iam = granting();
    IamPasswordLogin login = login(iam).password(passwords::next).build();
    login.fetch();
    login.fetch();
    assertThat(new String(iam.next().body(), StandardCharsets.UTF_8)).contains("\"one\"");
    assertThat(new String(iam.next().body(), StandardCharsets.UTF_8)).contains("\"two\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-12T08:09:10Z, 2026-02-12T08:09:10Z",
    "2026-02-12T08:09:10.1234567Z, 2026-02-12T08:09:10.1234567Z",
    "2026-02-12T10:09:10.5+02:00, 2026-02-12T08:09:10.5Z"
  })
  void readsTheEndInEverySpellingOfIso8601(String written, Instant meant) {
    String body = DESCRIBED.replace("2026-02-12T08:09:10.123000Z", written);
    Token token = login(WireServer.answering(201, "application/json", body, "X-Subject-Token: t"))
        .build()
        .fetch();
    assertThat(token.expiresAt()).isEqualTo(meant);
  }

  @Test
  void saysThatThePasswordIsWrong() {
    IamLoginException refused = failure(WireServer.answering(
        401,
        "application/json",
        "{\"error\":{\"code\":401,\"message\":\"The username or password is wrong.\"}}"));
    assertThat(refused)
        .hasMessage("IAM responded to the login with 401: user name, password or domain are wrong");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.getCause())
        .isInstanceOfSatisfying(
            StatusException.class,
            e -> assertThat(new String(e.rawBody(), StandardCharsets.UTF_8))
                .contains("username or password"));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 302, 400, 403, 404, 429, 500, 503})
  void saysWhichStatusItWas(int status) {
    IamLoginException refused =
        failure(WireServer.answering(status, "text/html", "<html>no</html>"));
    assertThat(refused).hasMessage("IAM responded to the login with " + status);
    assertThat(refused.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X-Subject-Token:", "X-Subject-Token:   "})
  void saysThatTheTokenIsMissing(String header) {
    WireServer iam = header.isEmpty()
        ? WireServer.answering(201, "application/json", DESCRIBED)
        : WireServer.answering(201, "application/json", DESCRIBED, header);
    assertThat(failure(iam))
        .hasMessage("IAM responded to the login without an X-Subject-Token")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"token\":",
        "",
        "[]",
        "null",
        "{\"token\":7}",
        "{\"token\":{\"expires_at\":[7]}}",
        "<html>Welcome</html>"
      })
  void saysThatTheBodyIsNone(String body) {
    IamLoginException failure =
        failure(WireServer.answering(201, "application/json", body, "X-Subject-Token: t"));
    assertThat(failure)
        .hasMessage("IAM responded to the login with a body that describes no token");
    assertThat(failure).hasCauseInstanceOf(DecodingException.class);
  }

  @Test
  void saysThatTheTokenCannotBeSent() {
    assertThat(failure(
            WireServer.answering(201, "application/json", DESCRIBED, "X-Subject-Token: t\u00fc")))
        .hasMessage("IAM responded to the login with an invalid X-Subject-Token")
        .hasNoCause();
  }

  /** With pauses that take no time. */
  @Test
  void triesAgainWhenIamIsBusy() {
    WireServer iam = WireServer.answering(503, "text/html", "<html>busy</html>");
    IamPasswordLogin login =
        login(iam).client(client -> client.time(new ManualTime(Instant.EPOCH))).build();
    assertThatExceptionOfType(IamLoginException.class).isThrownBy(login::fetch);
    for (int i = 0; i < RetryPolicy.standard().maxAttempts(); i++) {
      assertThat(new String(iam.next().body(), StandardCharsets.UTF_8)).contains("reader");
    }
    assertThat(iam.isUnused()).isTrue();
  }

  /** What it is for: one login, and calls with its token. */
  @Test
  void aClientCallsWithItsTokens() {
    IamPasswordLogin login = login(granting()).build();
    Operation<Void> get = Operation.<Void>of("get", "GET", "/v2/groups")
        .success(204, ResponseBody.none())
        .build();
    try (WireServer lts = new WireServer("HTTP/1.1 204 X", "Connection: close", "", "")) {
      TimeSource then = new ManualTime(Instant.parse("2026-02-11T09:00:00Z"));
      Credentials credentials = Credentials.token("X-Auth-Token", login, then);
      ApiClient api =
          ApiClient.builder().endpoint(lts.endpoint()).credentials(credentials).build();
      api.call(get).send(RequestOptions.none());
      api.call(get).sendAsync(RequestOptions.none()).join();
      assertThat(lts.next().headers()).containsEntry("X-Auth-Token", "MIIabc");
      assertThat(lts.next().headers()).containsEntry("X-Auth-Token", "MIIabc");
    }
    server.next();
    assertThat(server.isUnused()).isTrue();
  }

  @Test
  void aRefusedLoginReachesTheCallThatNeededIt() {
    IamPasswordLogin login =
        login(WireServer.answering(401, "application/json", "{}")).build();
    Operation<Void> get = Operation.<Void>of("get", "GET", "/v2/groups")
        .success(204, ResponseBody.none())
        .build();
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://localhost:1"))
        .credentials(Credentials.token("X-Auth-Token", login))
        .build();
    assertThatExceptionOfType(IamLoginException.class)
        .isThrownBy(() -> api.call(get).send(RequestOptions.none()))
        .withMessageContaining("password");
  }

  @Test
  void takesNoGatewayPageForAToken() {
    IamLoginException failure =
        failure(WireServer.answering(200, "text/html", "<html>Sign in</html>"));
    assertThat(failure)
        .hasMessage("IAM responded to the login with a body that describes no token");
    assertThat(failure.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"token\":null}", "{\"token\":{}}", "{\"token\":{\"expires_at\":null}}"})
  void saysThatTheEndIsMissing(String body) {
    assertThat(failure(WireServer.answering(201, "application/json", body, "X-Subject-Token: t")))
        .hasMessage("IAM responded to the login without /token/expires_at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "2026-02-12",
        "2026-02-12T08:09:10",
        "2026-13-12T08:09:10Z",
        "1770000000"
      })
  void saysThatTheEndIsNoTime(String end) {
    String body = DESCRIBED.replace("2026-02-12T08:09:10.123000Z", end);
    assertThat(failure(WireServer.answering(201, "application/json", body, "X-Subject-Token: t")))
        .hasMessage("IAM responded to the login with a /token/expires_at that is not a time")
        .hasNoCause();
  }

  @Test
  void noResponseIsAFailureOfTheConnection() throws IOException {
    IamPasswordLogin hungUp = login(new WireServer("")).build();
    assertThatExceptionOfType(ConnectionException.class).isThrownBy(hungUp::fetch);
    URI closed;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = URI.create("http://localhost:" + free.getLocalPort());
    }
    IamPasswordLogin refused = login(server).endpoint(closed).build();
    assertThatExceptionOfType(ConnectionException.class).isThrownBy(refused::fetch);
  }

  @Test
  void aSilentServerEndsTheLoginInTime() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      IamPasswordLogin login = login(granting())
          .endpoint(URI.create("http://localhost:" + silent.getLocalPort()))
          .client(client -> client.timeout(Duration.ofMillis(200)))
          .build();
      assertThatExceptionOfType(CallTimeoutException.class).isThrownBy(login::fetch);
    }
  }

  @Test
  void wantsEverythingItNeeds() {
    IamPasswordLogin.Builder builder = IamPasswordLogin.builder();
    for (String missing : List.of("domain", "user", "password", "project or scope", "endpoint")) {
      assertThatIllegalStateException()
          .isThrownBy(builder::build)
          .withMessage("no " + missing + " is set for the login to IAM");
      switch (missing) {
        case "domain" -> builder.domain("d");
        case "user" -> builder.user("u");
        case "password" -> builder.password("p");
        case "project or scope" -> builder.projectId("i");
        default -> builder.endpoint(URI.create("https://iam.example.com"));
      }
    }
    assertThat(builder.build()).hasToString("IamPasswordLogin[ApiClient[https://iam.example.com]]");
  }

  @Test
  void sendsNothingWithoutAPassword() {
    WireServer iam = granting();
    IamPasswordLogin none = login(iam).password(() -> null).build();
    assertThatIllegalStateException()
        .isThrownBy(none::fetch)
        .withMessage("there is no password for the login to IAM");
    assertThat(iam.isUnused()).isTrue();
  }
}
