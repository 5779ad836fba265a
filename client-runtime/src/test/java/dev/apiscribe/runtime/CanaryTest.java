package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One marked secret for each kind of credentials, and one for each place of a parameter, in calls
 * that end in every way. All that a program can see of these calls, besides what is sent, is
 * searched for them.
 */
@Timeout(20)
class CanaryTest {
  private static final String BODY = "{\"log_group_id\":\"1\"}";
  private static final String SECRET_PATH = "cAnArY-path";
  private static final String SECRET_QUERY = "cAnArY-query";
  private static final String SECRET_HEADER = "cAnArY-header";

  private static final Operation<LogGroup> OPERATION = Operation.<LogGroup>of(
          "rotateKey", "PUT", "/keys/{key}")
      .parameter(Parameter.path("key").secret())
      .parameter(Parameter.query("pin").secret())
      .parameter(Parameter.header("X-Pin").secret())
      .success(200, ResponseBody.json(LogGroup.class))
      .failure(400, ResponseBody.json(LogGroup.class))
      .build();

  /** Everything that was seen, as text. */
  private final List<String> seen = new CopyOnWriteArrayList<>();

  private record Kind(String name, String canary, Credentials credentials) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("header", "cAnArY-1", Credentials.header("X-Custom", "cAnArY-1")),
        new Kind("supplier", "cAnArY-2", Credentials.header("X-Custom", () -> "cAnArY-2")),
        new Kind("scheme", "cAnArY-3", Credentials.authorization("ApiKey", "cAnArY-3")),
        new Kind("basic", "cAnArY-4", Credentials.basic("user", "cAnArY-4")),
        new Kind(
            "token",
            "cAnArY-5",
            Credentials.token("X-Auth-Token", () -> Token.of("cAnArY-5"), new ManualTime())),
        new Kind("signing", "cAnArY-6", CanaryTest::sign));
  }

  private static TransportRequest sign(TransportRequest request) {
    Headers.Builder signed = request.headers().toBuilder();
    return request.withHeaders(
        signed.set("X-Sdk-Date", "cAnArY-6").set("X-Signature", "cAnArY-6").build());
  }

  /** Each way in which a call can end. */
  private static Map<String, Consumer<ScriptedTransport>> endings(String echoed) {
    Map<String, Consumer<ScriptedTransport>> all = new LinkedHashMap<>();
    all.put("a value", server -> server.respond(200, "application/json", BODY));
    all.put("tried again", server -> server.respond(503).respond(200, "application/json", BODY));
    all.put(
        "given up", server -> server.respond(503).respond(503).respond(503, "text/plain", echoed));
    all.put(
        "renewed",
        server -> server.respond(401, "text/plain", echoed).respond(200, "application/json", BODY));
    all.put("refused", server -> server.respond(401).respond(401));
    String error = "{\"log_group_id\":\"" + echoed + "\"}";
    all.put("a documented error", server -> server.respond(400, "application/json", error));
    all.put(
        "redirected",
        server -> server.respond(302, Headers.of(Map.of("Location", List.of("/" + echoed))), ""));
    all.put("cut", server -> broken(server, new IOException("cut")));
    all.put("too late", server -> broken(server, new HttpTimeoutException("late")));
    all.put("not what is documented", server -> server.respond(200, "text/" + echoed, echoed));
    all.put(
        "a wrong type",
        server -> server.respond(200, "application/json", "{\"size\":\"" + echoed + "\"}"));
    all.put("a transport that fails", server -> server.then(CanaryTest::defect));
    return all;
  }

  private static void broken(ScriptedTransport server, IOException failure) {
    server.fail(failure).fail(failure).fail(failure);
  }

  private static TransportResponse defect(TransportRequest request) {
    throw new IllegalStateException("a defect with " + request);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void noneIsSeenInCallsThatWait(Kind kind) throws Exception {
    playAll(kind, false);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void noneIsSeenInCallsThatDoNotWait(Kind kind) throws Exception {
    playAll(kind, true);
  }

  private void playAll(Kind kind, boolean async) throws Exception {
    String encoded = Base64.getEncoder()
        .encodeToString(("user:" + kind.canary()).getBytes(StandardCharsets.UTF_8));
    for (var ending : endings(kind.canary()).entrySet()) {
      ScriptedTransport server = new ScriptedTransport();
      ending.getValue().accept(server);
      seen.clear();
      try (RecordedLog log = new RecordedLog()) {
        play(kind, server, async);
        seen.add(log.text());
        assertThat(log.lines()).isNotEmpty();
      }
      assertThat(server.requests())
          .as("what was sent, %s", ending.getKey())
          .isNotEmpty()
          .allSatisfy(request -> {
            String sent = request.headers().asMap().toString();
            assertThat(sent.contains(kind.canary()) || sent.contains(encoded)).isTrue();
            assertThat(request.uri().toString()).contains(SECRET_PATH, SECRET_QUERY);
            assertThat(sent).contains(SECRET_HEADER);
            assertThat(request + " " + request.headers() + " " + request.content())
                .doesNotContain("cAnArY", encoded);
          });
      assertThat(seen)
          .as("what was seen, %s", ending.getKey())
          .hasSizeGreaterThan(10)
          .allSatisfy(text -> assertThat(text).doesNotContain("cAnArY", encoded));
    }
  }

  private void play(Kind kind, Transport transport, boolean async) throws Exception {
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .time(new ManualTime())
        .credentials(kind.credentials())
        .transport(transport)
        .interceptor(new Watching(kind.canary()))
        .listener(this::note)
        .build();
    RequestOptions options =
        RequestOptions.builder().timeout(Duration.ofMinutes(5)).keepRawBody().build();
    Call<LogGroup> call = api.call(OPERATION)
        .path("key", SECRET_PATH)
        .query("pin", SECRET_QUERY)
        .header("X-Pin", SECRET_HEADER);
    List.of(api, call, options, OPERATION, kind.credentials(), RetryPolicy.standard())
        .forEach(this::note);
    try {
      Response<LogGroup> response =
          async ? call.sendAsync(options).get(20, TimeUnit.SECONDS) : call.send(options);
      note(response);
      note(response.headers());
    } catch (ExecutionException e) {
      note(e);
    } catch (RuntimeException e) {
      note(e);
    }
  }

  private void note(Object shown) {
    seen.add(String.valueOf(shown));
    if (shown instanceof CallEvent.AttemptEnded ended && ended.failure() != null) {
      note(ended.failure());
    }
    if (shown instanceof CallEvent.Ended ended && ended.failure() != null) {
      note(ended.failure());
    }
    if (shown instanceof Throwable failure) {
      noteAll(failure);
    }
  }

  /** The trace has the causes and the suppressed ones, too, but for the methods' own texts. */
  private void noteAll(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    seen.add(trace.toString());
    List<Throwable> further = new ArrayList<>(List.of(failure.getSuppressed()));
    if (failure.getCause() != null) {
      further.add(failure.getCause());
    }
    for (Throwable one : further) {
      seen.add(one + " " + one.getMessage() + " " + one.getLocalizedMessage());
      noteAll(one);
    }
  }

  /** Sees each request and response; the credentials must not even be in them. */
  private final class Watching implements Interceptor {
    private final String canary;

    Watching(String canary) {
      this.canary = canary;
    }

    @Override
    public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
        Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
      CanaryTest.this.note(operation);
      return next.proceed(request)
          .whenComplete(
              (response, failure) -> CanaryTest.this.note(failure == null ? response : failure));
    }

    @Override
    public CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      CanaryTest.this.note(request);
      assertThat(request.headers().asMap().toString()).doesNotContain(canary);
      return next.proceed(request)
          .whenComplete((response, failure) ->
              CanaryTest.this.note(failure == null ? response.status() : failure));
    }
  }
}
