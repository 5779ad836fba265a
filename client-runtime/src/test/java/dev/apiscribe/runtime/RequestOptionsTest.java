package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one call does differently from its client. */
class RequestOptionsTest {
  private final ScriptedTransport server = new ScriptedTransport();
  private final ManualTime time = new ManualTime();
  private final ApiClient api = ApiClient.builder()
      .endpoint(URI.create("http://h"))
      .parameter("project_id", "p")
      .transport(server)
      .time(time)
      .timeout(Duration.ofSeconds(30))
      .attemptTimeout(Duration.ofSeconds(10))
      .build();

  private Response<LogGroup> get(RequestOptions options) {
    return api.call(Operations.GET_LOG_GROUP).path("name", "a").send(options);
  }

  private StatusException failed(Operation<?> operation, RequestOptions options) {
    return catchThrowableOfType(StatusException.class, () -> api.call(operation).send(options));
  }

  private ScriptedTransport good() {
    return server.respond(200, "application/json", "{\"log_group_id\":\"1\"}");
  }

  @Test
  void aClientTakesNoNullForAParameterOfEveryCall() {
    assertThatNullPointerException()
        .isThrownBy(() -> ApiClient.builder().parameter("project_id", nothing()))
        .withMessage("project_id");
  }

  @SuppressWarnings("NullAway") // what callers without a checker may pass
  private static String nothing() {
    return null;
  }

  @Test
  void limitTheAttemptAndTheCall() {
    good();
    get(RequestOptions.none());
    good();
    get(RequestOptions.builder().attemptTimeout(Duration.ofSeconds(3)).build());
    good();
    get(RequestOptions.builder().timeout(Duration.ofSeconds(5)).build());
    assertThat(server.requests())
        .extracting(TransportRequest::timeout)
        .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(3), Duration.ofSeconds(5));
  }

  @Test
  void shortenTheLastAttemptToWhatIsLeft() {
    server.respond(503, Headers.of(Map.of("Retry-After", List.of("25"))), "");
    good();
    get(RequestOptions.none());
    assertThat(server.requests())
        .extracting(TransportRequest::timeout)
        .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(5));
  }

  @Test
  void decideWhetherACallIsTriedAgain() {
    server.respond(503);
    RequestOptions once = RequestOptions.builder().retry(RetryPolicy.none()).build();
    assertThat(failed(Operations.DELETE_LOG_GROUP, once).attempts()).isEqualTo(1);
    server.respond(503).respond(503).respond(503);
    assertThat(failed(Operations.DELETE_LOG_GROUP, RequestOptions.none()).attempts())
        .isEqualTo(3);
  }

  @Test
  void decideWhetherACallMayBeRepeated() {
    server.respond(503);
    assertThat(failed(Operations.CREATE_LOG_GROUP, RequestOptions.none()).attempts())
        .isEqualTo(1);
    server.respond(503).respond(503).respond(503);
    RequestOptions repeatable = RequestOptions.builder().idempotent(true).build();
    assertThat(failed(Operations.CREATE_LOG_GROUP, repeatable).attempts()).isEqualTo(3);
    server.respond(503);
    RequestOptions unique = RequestOptions.builder().idempotent(false).build();
    assertThat(failed(Operations.DELETE_LOG_GROUP, unique).attempts()).isEqualTo(1);
  }

  @Test
  void replaceHeaders() {
    good();
    get(RequestOptions.builder()
        .header("accept", "text/json")
        .header("X-One", "1")
        .header("X-One", "2")
        .build());
    Headers sent = server.requests().get(0).headers();
    assertThat(sent.all("Accept")).containsExactly("text/json");
    assertThat(sent.all("X-One")).containsExactly("1", "2");
  }

  @Test
  void keepTheBodyAsItArrived() {
    good();
    assertThat(get(RequestOptions.none()).rawBody()).isEmpty();
    good();
    assertThat(get(RequestOptions.builder().keepRawBody().build()).rawBody())
        .hasValueSatisfying(raw ->
            assertThat(raw).asString(StandardCharsets.UTF_8).isEqualTo("{\"log_group_id\":\"1\"}"));
  }

  /** Both limit the wait for a byte; the call's own limit counts where there is one. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"PT0.02S, -", "-, PT0.02S", "PT1000H, PT0.02S"})
  @Timeout(10)
  void limitTheSilenceWithinABody(@Nullable Duration ofTheClient, @Nullable Duration ofTheCall)
      throws IOException {
    ApiClient.Builder client =
        ApiClient.builder().endpoint(URI.create("http://h")).transport(server);
    RequestOptions.Builder options = RequestOptions.builder();
    if (ofTheClient != null) {
      client.idleTimeout(ofTheClient);
    }
    if (ofTheCall != null) {
      options.idleTimeout(ofTheCall);
    }
    server.then(request -> new TransportResponse(200, Headers.none(), new StalledBody(0)));
    try (InputStream body =
        client.build().call(Operations.DOWNLOAD).send(options.build()).body()) {
      assertThatExceptionOfType(HttpTimeoutException.class).isThrownBy(body::read);
    }
  }

  @Test
  void turnTheCheckOfARequestOff() {
    Call<LogGroup> call = api.call(Operations.GET_LOG_GROUP).path("name", "a").query("days", 9);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> call.send(RequestOptions.none()));
    good();
    assertThat(call.send(RequestOptions.builder().validate(false).build()).status())
        .isEqualTo(200);
  }

  @Test
  void refuseTimesThatAreNone() {
    RequestOptions.Builder builder = RequestOptions.builder();
    assertThatIllegalArgumentException().isThrownBy(() -> builder.timeout(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.attemptTimeout(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.idleTimeout(Duration.ZERO))
        .withMessage("idleTimeout: found PT0S, expected more than PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxBodySize(0))
        .withMessage("maxBodySize: found 0, expected at least 1");
  }

  private static final Operation<Void> CHANGE = Operation.<Void>of("change", "PATCH", "/a")
      .requestMediaTypes(
          "application/json", "application/x-www-form-urlencoded", "application/merge-patch+json")
      .success(204, ResponseBody.none())
      .build();

  private Call<Void> change(String... mediaTypes) {
    server.respond(204);
    return api.call(CHANGE)
        .body(JsonCodecs.map(JsonCodecs.TEXT), Map.of("name", "a b"), mediaTypes);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"name\":\"a b\"}'",
    "Application/Merge-Patch+JSON; charset=utf-8, '{\"name\":\"a b\"}'",
    "application/x-www-form-urlencoded, name=a%20b"
  })
  void aBodyIsSentInTheMediaTypeThatTheCallerChooses(String mediaType, String body) {
    change().send(RequestOptions.builder().bodyMediaType(mediaType).build());

    TransportRequest sent = server.requests().get(0);
    assertThat(sent.headers().first("Content-Type").orElse("")).isEqualTo(mediaType);
    assertThat(server.bodies()).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource({"application/vnd.a+json", "application/vnd.a+json; version=2"})
  void aBodyIsSentInAMediaTypeOfADocumentedRange(String mediaType) {
    change("application/json", "application/*+json")
        .send(RequestOptions.builder().bodyMediaType(mediaType).build());

    assertThat(server.requests().get(0).headers().first("Content-Type")).hasValue(mediaType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/*+json",
        "application/vnd.a+xml",
        "application/json; charset=utf-16",
        "application/json;\r\nX-A: b"
      })
  void aRangeAnotherCharsetAndAnotherLineAreRefused(String mediaType) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change("application/json", "application/*+json")
            .send(RequestOptions.builder().bodyMediaType(mediaType).build()));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aBodyIsSentInTheFirstOfItsMediaTypesAndInNoneOfAnother() {
    change("application/merge-patch+json").send(RequestOptions.none());

    assertThat(server.requests().get(0).headers().first("Content-Type"))
        .hasValue("application/merge-patch+json");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change("application/merge-patch+json")
            .send(RequestOptions.builder().bodyMediaType("application/json").build()))
        .withMessage("change: found the media type application/json for its body, expected one of"
            + " [application/merge-patch+json]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.call(CHANGE)
            .body(RequestBody.of("application/json", "{}"))
            .send(RequestOptions.builder().bodyMediaType("application/json").build()))
        .withMessageContaining("found a RequestBody, which has a media type of its own");
  }
}
