package dev.apiscribe.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.apiscribe.runtime.json.Constraints;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One marked secret goes every way that a secret can go, and must not be seen anywhere. */
class SecretsTest {
  private static final String CANARY = "cAnArY-7";

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private static final Operation<LogGroup> LOGIN = Operation.<LogGroup>of(
          "login", "POST", "/login/{account}")
      .parameter(Parameter.path("account").secret())
      .parameter(Parameter.query("q").secret().constraints(Constraints.none().maxLength(20)))
      .parameter(Parameter.header("X-Pin").secret())
      .success(200, ResponseBody.json(LogGroup.class))
      .failure(400, ResponseBody.json(LogGroup.class))
      .build();

  private final AtomicReference<TransportRequest> seen = new AtomicReference<>();

  private ApiClient api(Credentials credentials) {
    JdkTransport real = new JdkTransport();
    Transport spying = new Transport() {
      @Override
      public TransportResponse exchange(TransportRequest request)
          throws IOException, InterruptedException {
        SecretsTest.this.seen.set(request);
        return real.exchange(request);
      }

      @Override
      public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
        return real.exchangeAsync(request);
      }
    };
    return ApiClient.builder()
        .endpoint(URI.create(SERVER.baseUrl()))
        .credentials(credentials)
        .transport(spying)
        .build();
  }

  private static Call<LogGroup> login(ApiClient api) {
    return api.call(LOGIN)
        .path("account", CANARY)
        .query("q", CANARY)
        .header("X-Pin", CANARY)
        .body(Tag.of("k", null));
  }

  private static RequestOptions options() {
    return RequestOptions.builder().header("X-Session-Token", CANARY).build();
  }

  private static void assertHidden(Object shown) {
    assertThat(String.valueOf(shown)).doesNotContain(CANARY);
    if (shown instanceof Throwable failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).doesNotContain(CANARY);
    }
  }

  @Test
  void aCallThatSucceedsShowsNone() {
    SERVER.stubFor(WireMock.any(anyUrl())
        .willReturn(okJson("{\"log_group_id\":\"" + CANARY + "\"}")
            .withHeader("Set-Cookie", "s=" + CANARY)));
    ApiClient api = api(Credentials.header("X-Custom", CANARY));
    Call<LogGroup> call = login(api);
    Response<LogGroup> response = call.send(options());
    List.of(
            api,
            call,
            options(),
            response,
            response.headers(),
            LOGIN,
            seen.get(),
            seen.get().headers())
        .forEach(SecretsTest::assertHidden);
    SERVER.verify(postRequestedFor(anyUrl())
        .withHeader("X-Custom", equalTo(CANARY))
        .withHeader("X-Pin", equalTo(CANARY))
        .withHeader("X-Session-Token", equalTo(CANARY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"log_group_id\":\"1\",\"size\":\"cAnArY-7\"}",
        "{\"log_group_id\":\"1\",\"open\":\"cAnArY-7\"}",
        "cAnArY-7",
        "{\"log_group_id\":\"cAnArY-7\"} cAnArY-7",
        "{\"tags\":\"cAnArY-7\"}",
        "{}"
      })
  void aBodyThatCannotBeDecodedIsNotQuoted(String body) {
    SERVER.stubFor(WireMock.any(anyUrl())
        .willReturn(
            status(200).withHeader("Content-Type", "text/" + CANARY.repeat(9)).withBody(body)));
    Throwable failure = catchThrowable(() -> login(api(Credentials.none())).send(options()));
    assertThat(failure).isInstanceOf(DecodingException.class);
    assertHidden(failure);
  }

  @Test
  void noFailureShowsOne() throws IOException {
    ApiClient api = api(Credentials.header("X-Custom", () -> CANARY));
    List<Throwable> failures = new ArrayList<>();
    for (int status : new int[] {302, 400, 503}) {
      SERVER.stubFor(WireMock.any(anyUrl())
          .willReturn(status(status)
              .withHeader("Location", "/" + CANARY)
              .withBody("{\"id\":\"" + CANARY + "\"}")));
      failures.add(catchThrowable(() -> login(api).send(options())));
    }
    failures.add(catchThrowable(() -> login(api).query("q", CANARY.repeat(9)).send(options())));
    failures.add(catchThrowable(() -> login(api).header("X-Pin", CANARY + "\n").send(options())));
    failures.add(
        catchThrowable(() -> login(api).path("account", CANARY + "\uD83D").send(options())));
    failures.add(catchThrowable(() -> login(api).body(new Broken()).send(options())));
    failures.add(catchThrowable(() ->
        login(api(Credentials.header("X-Custom", () -> CANARY + "é"))).send(options())));
    failures.add(catchThrowable(() -> RequestOptions.builder().header("X-Custom", CANARY + "\r")));
    failures.add(catchThrowable(() -> Credentials.header("Authorization", CANARY + "\r")));
    failures.add(catchThrowable(() ->
        ApiClient.builder().endpoint(URI.create("http://u:" + CANARY + "@h/")).build()));
    try (var server = ScriptedServer.answering("")) {
      ApiClient dropped = ApiClient.builder()
          .endpoint(server.endpoint())
          .credentials(Credentials.basic("u", CANARY))
          .build();
      failures.add(catchThrowable(() -> login(dropped).send(options())));
    }
    assertThat(failures).doesNotContainNull().allSatisfy(SecretsTest::assertHidden);
  }

  /** The JDK's own messages repeat the part of a head that they cannot read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cAnArY-7",
        "HTTP/1.1 cAnArY-7 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX-Subject-Token: cAnArY-7",
        "HTTP/1.1 200 OK\r\ncAnArY-7 cAnArY-7: 1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: cAnArY-7\r\n\r\n"
      })
  void aHeadThatCannotBeReadIsNotQuoted(String head) throws IOException {
    try (var server = ScriptedServer.answering(head)) {
      ApiClient api = ApiClient.builder()
          .endpoint(server.endpoint())
          .retry(RetryPolicy.none())
          .build();
      Throwable failure = catchThrowable(() -> login(api).send(options()));
      Throwable later = catchThrowable(() -> login(api).sendAsync(options()).join());
      assertThat(failure).isInstanceOf(ConnectionException.class);
      assertThat(later).hasCauseInstanceOf(ConnectionException.class);
      assertHidden(failure);
      assertHidden(later);
    }
  }

  @Test
  void credentialsShowTheirKindOnly() {
    assertThat(Credentials.header("X-Auth-Token", CANARY))
        .hasToString("Credentials[header X-Auth-Token]");
    assertThat(Credentials.basic("user", CANARY)).hasToString("Credentials[Authorization Basic]");
    assertThat(Credentials.none()).hasToString("Credentials[none]");
  }

  @Test
  void headersThatCredentialsOfTheCallerSetAreHidden() {
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(okJson("{\"log_group_id\":\"1\"}")));
    Credentials signing = request -> request.withHeaders(request.headers().toBuilder()
        .set("X-Plain", CANARY)
        .set("Accept", "text/" + CANARY)
        .build());
    login(api(signing)).send(options());
    assertThat(seen.get().headers().first("X-Plain")).hasValue(CANARY);
    assertHidden(seen.get());
  }

  @Test
  void credentialsAreAskedForEveryCall() {
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(okJson("{\"log_group_id\":\"1\"}")));
    Iterator<String> tokens = List.of("one", "two").iterator();
    ApiClient api = api(Credentials.header("X-Custom", tokens::next));
    login(api).send(options());
    login(api).send(options());
    SERVER.verify(1, postRequestedFor(anyUrl()).withHeader("X-Custom", equalTo("one")));
    SERVER.verify(1, postRequestedFor(anyUrl()).withHeader("X-Custom", equalTo("two")));
  }

  @Test
  void aHeaderOfTheCallStandsBeforeTheCredentialsAndIsHiddenToo() {
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(okJson("{\"log_group_id\":\"1\"}")));
    login(api(Credentials.header("X-Custom", "other")))
        .send(RequestOptions.builder().header("x-custom", CANARY).build());
    SERVER.verify(postRequestedFor(anyUrl()).withHeader("X-Custom", equalTo(CANARY)));
    assertHidden(seen.get());
  }

  @Test
  void sendsBasicCredentialsInUtf8() {
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(okJson("{\"log_group_id\":\"1\"}")));
    login(api(Credentials.basic("user", "pässword"))).send(options());
    SERVER.verify(postRequestedFor(anyUrl())
        .withHeader("Authorization", equalTo("Basic dXNlcjpww6Rzc3dvcmQ=")));
    assertThatIllegalArgumentException().isThrownBy(() -> Credentials.basic("a:b", "c"));
  }

  @Test
  void refusesASupplierWithoutAValue() {
    assertThatIllegalStateException()
        .isThrownBy(() -> login(api(Credentials.header("X-Custom", () -> null))).send(options()))
        .withMessage("the credentials have no value for the header X-Custom");
  }

  /** Cannot be written, and says why in the wrong words. */
  private static final class Broken {
    @JsonProperty("secret")
    String secret() {
      throw new IllegalStateException(CANARY);
    }
  }
}
