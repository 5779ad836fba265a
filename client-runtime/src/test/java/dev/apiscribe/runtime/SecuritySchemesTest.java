package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which credentials are sent with which operation, where, and to which address. */
class SecuritySchemesTest {
  private static final Operation<Void> KEYS_OR_TOKEN = operation()
      .security("key", "app")
      .security("token")
      .parameter(Parameter.query("q"))
      .build();

  private final ScriptedTransport server = new ScriptedTransport();
  private final ApiClient.Builder client =
      ApiClient.builder().server("https://h/api").transport(server);

  private static Operation.Builder<Void> operation() {
    return Operation.<Void>of("get", "GET", "/things").success(204, ResponseBody.none());
  }

  private TransportRequest sent(Operation<?> operation) {
    server.respond(204);
    client.build().call(operation).send(RequestOptions.none());
    return server.requests().get(server.requests().size() - 1);
  }

  private void setKeys() {
    client.credentials("key", Credentials.query("api key", "k&y 12345"));
    client.credentials("app", Credentials.header("X-App", "app"));
  }

  @Test
  void sendsAllCredentialsOfAnAlternative() {
    setKeys();
    client.credentials("token", Credentials.bearer("t"));
    TransportRequest sent = sent(KEYS_OR_TOKEN);
    assertThat(sent.uri()).hasToString("https://h/api/things?api%20key=k%26y%2012345");
    assertThat(sent.headers().first("X-App")).hasValue("app");
    assertThat(sent.headers().first("Authorization")).isEmpty();
  }

  @Test
  void takesTheFirstAlternativeForWhichItHasEverything() {
    client.credentials("app", Credentials.header("X-App", "app"));
    client.credentials("token", Credentials.bearer(() -> "t"));
    TransportRequest sent = sent(KEYS_OR_TOKEN);
    assertThat(sent.headers().first("Authorization")).hasValue("Bearer t");
    assertThat(sent.headers().first("X-App")).isEmpty();
    assertThat(sent.uri()).hasToString("https://h/api/things");
  }

  @Test
  void sendsNothingWithoutCredentialsOrWhereTheOperationTakesNone() {
    assertThat(sent(KEYS_OR_TOKEN).headers().asMap()).doesNotContainKey("Authorization");
    client.credentials(Credentials.bearer("t"));
    assertThat(sent(operation().noSecurity().build()).headers().asMap())
        .doesNotContainKey("Authorization");
    assertThat(sent(operation().build()).headers().first("Authorization")).hasValue("Bearer t");
  }

  @Test
  void sendsTheCallersOwnCredentialsInPlaceOfThoseOfSchemes() {
    setKeys();
    client.credentials(Credentials.header("X-Own", "own"));
    TransportRequest sent = sent(KEYS_OR_TOKEN);
    assertThat(sent.headers().first("X-Own")).hasValue("own");
    assertThat(sent.headers().first("X-App")).isEmpty();
  }

  @Test
  void addsACookieToThoseOfTheCall() {
    client.credentials("token", Credentials.cookie("session", "s3cret=="));
    server.respond(204);
    client
        .build()
        .call(KEYS_OR_TOKEN)
        .send(RequestOptions.builder().header("Cookie", "a=b").build());
    Headers sent = server.requests().get(0).headers();
    assertThat(sent.first("Cookie")).hasValue("a=b; session=s3cret==");
    assertThat(sent.toString()).doesNotContain("s3cret").contains("Cookie=***");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a,b", "a b", "a\"b", "a\\b", "a\r\nb", "ä"})
  void refusesACookieThatCouldBreakOut(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.cookie("session", value))
        .withMessageStartingWith("cookie session: ")
        .withMessageNotContaining(value);
    client.credentials("token", Credentials.cookie("session", () -> value));
    assertThatIllegalArgumentException().isThrownBy(() -> sent(KEYS_OR_TOKEN));
  }

  @Test
  void hidesAKeyOfTheQueryInWhatTheServerRepeats() {
    client.credentials("token", Credentials.query("key", "secret-123/45"));
    server.respond(400, "application/json", "{\"message\":\"key secret-123/45, secret-123%2F45\"}");
    assertThatThrownBy(() -> client.build().call(KEYS_OR_TOKEN).send(RequestOptions.none()))
        .hasMessageContaining("key ***, ***")
        .hasMessageNotContaining("secret");
  }

  @Test
  void fetchesATokenOnceAndRenewsItWhenItIsRefused() {
    ScriptedTransport login = new ScriptedTransport()
        .respond(200, "application/json", "{\"access_token\":\"one\",\"expires_in\":3600}")
        .respond(200, "application/json", "{\"access_token\":\"two\",\"expires_in\":3600}");
    client.credentials(
        "token",
        ClientCredentials.of(
            builder -> builder.transport(login),
            URI.create("https://login/oauth/token"),
            "client:1",
            "s3cret/&%",
            "read",
            "write"));
    assertThat(sent(KEYS_OR_TOKEN).headers().first("Authorization")).hasValue("Bearer one");
    assertThat(login.requests()).singleElement().satisfies(request -> {
      assertThat(request.method()).isEqualTo("POST");
      assertThat(request.uri()).hasToString("https://login/oauth/token");
      assertThat(request.headers().first("Authorization"))
          .hasValue("Basic Y2xpZW50JTNBMTpzM2NyZXQlMkYlMjYlMjU=");
      assertThat(request.headers().first("Content-Type"))
          .hasValue("application/x-www-form-urlencoded");
      assertThat(request.toString()).doesNotContain("Y2xp");
    });
    assertThat(login.bodies()).containsExactly("grant_type=client_credentials&scope=read%20write");
    ApiClient api = client.build();
    server.respond(204).respond(401).respond(204);
    api.call(KEYS_OR_TOKEN).send(RequestOptions.none());
    api.call(KEYS_OR_TOKEN).send(RequestOptions.none());
    assertThat(login.requests()).hasSize(2);
    assertThat(server.requests().get(3).headers().first("Authorization")).hasValue("Bearer two");
  }

  @Test
  void endsInWhatTheTokenServerSays() {
    ScriptedTransport login = new ScriptedTransport()
        .respond(400, "application/json", "{\"error\":\"invalid_client\"}")
        .respond(200, "application/json", "{\"token\":\"one\"}");
    client.credentials(
        "token",
        ClientCredentials.of(
            builder -> builder.transport(login), URI.create("https://login"), "id", "s3cret"));
    assertThatThrownBy(() -> sent(KEYS_OR_TOKEN))
        .isInstanceOfSatisfying(
            ClientErrorException.class, e -> assertThat(e.errorCode()).hasValue("invalid_client"))
        .hasMessageContaining("clientCredentials")
        .hasMessageNotContaining("s3cret");
    assertThatThrownBy(() -> sent(KEYS_OR_TOKEN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("without an access_token");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void sendsAnOperationToItsOwnServerUnlessTheEndpointIsSet() {
    Operation<Void> elsewhere = operation().server("https://upload/v2").build();
    Operation<Void> besides = operation().server("/files").build();
    assertThat(sent(elsewhere).uri()).hasToString("https://upload/v2/things");
    assertThat(sent(besides).uri()).hasToString("https://h/files/things");
    assertThat(sent(operation().build()).uri()).hasToString("https://h/api/things");
    client.credentials(Credentials.bearer("t"));
    assertThat(sent(elsewhere).headers().first("Authorization")).hasValue("Bearer t");
    client.endpoint(URI.create("http://localhost:1"));
    assertThat(sent(elsewhere).uri()).hasToString("http://localhost:1/things");
  }

  @Test
  void asksForTheEndpointWhereTheServerIsRelative() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ApiClient.builder().server("/v1").build())
        .withMessage("no endpoint is set: call endpoint(URI), for /v1 is relative to where the"
            + " document is published");
    assertThatIllegalStateException()
        .isThrownBy(() -> ApiClient.builder().server("/").build())
        .withMessage("no endpoint is set: call endpoint(URI)");
  }

  @Test
  void refusesAValueOfAVariableThatIsNotDocumented() {
    ApiClient.Builder sites =
        ApiClient.builder().server("https://{site}.h").variableValues("site", "eu", "us");
    sites.variable("site", "us").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sites.variable("site", "uk").build())
        .withMessage("site takes one of [eu, us]");
    sites.endpoint(URI.create("https://other")).build();
  }
}
