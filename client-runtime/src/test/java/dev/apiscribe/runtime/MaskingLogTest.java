package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log says of each place that is masked by which rule, and shows no value. */
@Timeout(10)
class MaskingLogTest {
  private static final Operation<LogGroup> OPERATION = Operation.<LogGroup>of(
          "rotateKey", "PUT", "/keys/{key}/{name}")
      .parameter(Parameter.path("key").secret())
      .parameter(Parameter.path("name"))
      .parameter(Parameter.query("pin").secret())
      .parameter(Parameter.query("q"))
      .parameter(Parameter.query("notSent"))
      .parameter(Parameter.header("X-Pin").secret())
      .parameter(Parameter.header("X-Language"))
      .success(200, ResponseBody.json(LogGroup.class))
      .build();

  /** Hides a header, as {@link TransportRequest#withSecretHeader} is documented to do. */
  private static final Interceptor HIDING = new Interceptor() {
    @Override
    public CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      return next.proceed(request.withSecretHeader("X-Hidden", "cAnArY-hidden"));
    }
  };

  private static Throwable send(Transport transport, boolean async) {
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("https://h.example"))
        .retry(RetryPolicy.none())
        .credentials(Credentials.header("X-Custom", "cAnArY-credential"))
        .interceptor(HIDING)
        .transport(transport)
        .build();
    Call<LogGroup> call = api.call(OPERATION)
        .path("key", "cAnArY-key")
        .path("name", "cAnArY-name")
        .query("pin", "cAnArY-pin")
        .query("q", "cAnArY-q")
        .header("X-Pin", "cAnArY-header-pin")
        .header("X-Language", "en")
        .body(LogGroupRequest.builder().logGroupName("web").build());
    RequestOptions options = RequestOptions.builder()
        .header("X-Session-Token", "cAnArY-session")
        .header("X-Callback", "https://user:cAnArY-password@h.example/?key=cAnArY-query")
        .secret("cAnArY-body")
        .build();
    return catchThrowable(() -> {
      if (async) {
        call.sendAsync(options).get(20, TimeUnit.SECONDS);
      } else {
        call.send(options);
      }
    });
  }

  private static ScriptedTransport refusal() {
    Headers headers = Headers.of(Map.of(
        "Set-Cookie", List.of("s=cAnArY-cookie"),
        "Location", List.of("https://user:cAnArY-location@h.example"),
        "X-Echo", List.of("your pin is cAnArY-pin")));
    return new ScriptedTransport()
        .respond(
            403,
            headers,
            "{\"error_code\":\"for cAnArY-key\",\"error_msg\":\"cAnArY-credential, cAnArY-body\"}");
  }

  private static List<String> masked(RecordedLog log) {
    return log.lines().stream()
        .filter(line -> line.contains(", masked "))
        .map(line -> line.substring(line.indexOf("masked ")))
        .toList();
  }

  /** What each rule masks in this call. */
  private static List<String> places(MaskingRule rule) {
    return switch (rule) {
      case HEADER_NAME -> List.of("header X-Session-Token", "response header Set-Cookie");
      case HIDDEN_HEADER -> List.of("header X-Hidden");
      case CREDENTIALS -> List.of("header X-Custom");
      case SECRET_PARAMETER -> List.of("path key", "query pin", "header X-Pin");
      case ADDRESS -> List.of("header X-Callback", "response header Location");
      case REPEATED_SECRET ->
        List.of("response header X-Echo", "error code", "error message", "error message");
      case NEVER_SHOWN -> List.of("path name", "query q", "request body");
    };
  }

  @ParameterizedTest
  @EnumSource
  void namesEachPlaceAndItsRule(MaskingRule rule) {
    try (RecordedLog log = new RecordedLog()) {
      send(refusal(), false);
      assertThat(masked(log))
          .filteredOn(line -> line.contains(": " + rule))
          .extracting(line -> line.substring("masked ".length(), line.indexOf(": ")))
          .containsExactlyInAnyOrderElementsOf(places(rule));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void showsNoValueAndNothingTwice(boolean async) {
    try (RecordedLog log = new RecordedLog()) {
      assertThat(send(refusal(), async)).isNotNull();
      assertThat(masked(log)).hasSize(16).doesNotHaveDuplicates();
      assertThat(log.text()).contains("rotateKey (PUT /keys/{key}/{name}): attempt 1, masked ");
      assertThat(log.text()).doesNotContain("cAnArY");
    }
  }

  @Test
  void saysWhereARepeatedSecretWasSent() {
    try (RecordedLog log = new RecordedLog()) {
      send(refusal(), false);
      assertThat(masked(log))
          .contains(
              "masked response header X-Echo: it repeats a secret of the call (query pin)",
              "masked error code: it repeats a secret of the call (path key)",
              "masked error message: it repeats a secret of the call (header X-Custom)",
              "masked error message: it repeats a secret of the call (the request body)");
    }
  }

  @Test
  void tellsOfSecretsInWhatFailsWithoutAResponse() {
    try (RecordedLog log = new RecordedLog()) {
      send(new ScriptedTransport().fail(new IOException("at cAnArY-hidden")), false);
      assertThat(masked(log))
          .contains(
              "masked message of the failure: it repeats a secret of the call (header X-Hidden)");
      assertThat(log.text()).doesNotContain("cAnArY");
    }
  }

  @Test
  void saysNothingAboveTrace() {
    try (RecordedLog log = new RecordedLog(Level.FINE)) {
      send(refusal(), false);
      assertThat(log.lines()).isNotEmpty();
      assertThat(masked(log)).isEmpty();
    }
  }
}
