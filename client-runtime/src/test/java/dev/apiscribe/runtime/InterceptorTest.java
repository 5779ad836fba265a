package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class InterceptorTest {
  private static final String BODY = "{\"log_group_id\":\"1\"}";

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final ScriptedTransport server = new ScriptedTransport();

  private ApiClient.Builder client() {
    return ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(server)
        .time(new ManualTime())
        .credentials(Credentials.header("X-Auth-Token", "secret"));
  }

  private static LogGroup get(ApiClient api, boolean async) throws Exception {
    return send(api.call(Operations.GET_LOG_GROUP).path("name", "a"), RequestOptions.none(), async);
  }

  private static LogGroup send(Call<LogGroup> call, RequestOptions options, boolean async)
      throws Exception {
    return async
        ? call.sendAsync(options).get(20, TimeUnit.SECONDS).body()
        : call.send(options).body();
  }

  private static Throwable failure(ApiClient api, boolean async) {
    Throwable failure = catchThrowable(() -> get(api, async));
    return async ? failure.getCause() : failure;
  }

  /** Notes what goes in and out. */
  private final class Noting implements Interceptor {
    private final String name;

    Noting(String name) {
      this.name = name;
    }

    @Override
    public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
        Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
      InterceptorTest.this.seen.add(name + " call");
      return next.proceed(request)
          .whenComplete((response, failure) -> InterceptorTest.this.seen.add(name + " call over"));
    }

    @Override
    public CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      InterceptorTest.this.seen.add(name + " attempt " + attempt);
      assertThat(request.headers().contains("X-Auth-Token")).as("credentials").isFalse();
      return next.proceed(request);
    }
  }

  private interface OfAttempts extends Interceptor {
    CompletionStage<TransportResponse> around(
        TransportRequest request, Next<TransportResponse> next);

    @Override
    default CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      return around(request, next);
    }
  }

  private static Interceptor attempts(OfAttempts interceptor) {
    return interceptor;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void standAroundTheCallAndEachAttemptTheFirstOutermost(boolean async) throws Exception {
    server.respond(503).respond(200, "application/json", BODY);
    ApiClient api =
        client().interceptor(new Noting("a")).interceptor(new Noting("b")).build();
    assertThat(get(api, async).id()).isEqualTo("1");
    assertThat(seen)
        .containsExactly(
            "a call",
            "b call",
            "a attempt 1",
            "b attempt 1",
            "a attempt 2",
            "b attempt 2",
            "b call over",
            "a call over");
    assertThat(server.requests())
        .allSatisfy(
            request -> assertThat(request.headers().first("X-Auth-Token")).hasValue("secret"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void mayChangeTheRequest(boolean async) throws Exception {
    server.respond(200, "application/json", BODY);
    ApiClient api = client()
        .interceptor(attempts((request, next) -> next.proceed(request.withHeaders(
            request.headers().toBuilder().set("X-Trace", "7").build()))))
        .build();
    get(api, async);
    assertThat(server.requests().get(0).headers().first("X-Trace")).hasValue("7");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void mayAnswerInPlaceOfTheServer(boolean async) throws Exception {
    byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
    ApiClient api = client()
        .interceptor(attempts((request, next) -> CompletableFuture.completedStage(
            new TransportResponse(200, Headers.none(), new ByteArrayInputStream(body)))))
        .build();
    assertThat(get(api, async).id()).isEqualTo("1");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cannotTakeTheCredentialsToAnotherHost(boolean async) {
    URI elsewhere = URI.create("http://elsewhere/");
    Interceptor leading = attempts((request, next) ->
        next.proceed(new TransportRequest("GET", elsewhere, request.headers(), null, null)));
    ApiClient api = client().interceptor(leading).build();
    assertThat(failure(api, async))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("an interceptor sent the request to another host");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cannotTakeTheCredentialsOfAWholeCallToAnotherHost(boolean async) {
    Interceptor leading = new Interceptor() {
      @Override
      public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
          Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
        return next.proceed(new TransportRequest(
            "GET", URI.create("http://elsewhere/"), request.headers(), null, null));
      }
    };
    assertThat(failure(client().interceptor(leading).build(), async))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("an interceptor sent the request to another host");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void doNotMakeARequestSafeToRepeatByAFailureOfTheirOwn(boolean async) {
    server.respond(200, "application/json", BODY);
    Interceptor auditing = attempts((request, next) -> next.proceed(request)
        .thenCompose(response -> CompletableFuture.failedStage(new ConnectException("no audit"))));
    ApiClient api = client().interceptor(auditing).build();
    Call<LogGroup> call = api.call(Operations.GET_LOG_GROUP).path("name", "a");
    RequestOptions once = RequestOptions.builder().idempotent(false).build();
    Throwable failure = catchThrowable(() -> send(call, once, async));
    assertThat(async ? failure.getCause() : failure)
        .isInstanceOfSatisfying(
            ConnectionException.class, e -> assertThat(e.mayHaveBeenExecuted()).isTrue());
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void doNotMakeATokenOfTheCallLookLikeOneOfTheClient(boolean async) {
    server.respond(401);
    Interceptor tracing = attempts((request, next) -> next.proceed(
        request.withHeaders(request.headers().toBuilder().set("X-Trace", "7").build())));
    ApiClient api = client()
        .credentials(Credentials.token("X-Auth-Token", () -> Token.of("secret")))
        .interceptor(tracing)
        .build();
    Call<LogGroup> call = api.call(Operations.GET_LOG_GROUP).path("name", "a");
    RequestOptions own = RequestOptions.builder().header("X-Auth-Token", "mine").build();
    Throwable failure = catchThrowable(() -> send(call, own, async));
    assertThat(async ? failure.getCause() : failure).isInstanceOf(ClientErrorException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hearOfCredentialsThatFailByWayOfTheStage(boolean async) {
    Credentials empty = new Credentials() {
      @Override
      public TransportRequest authorize(TransportRequest request) {
        throw new IllegalStateException("no key");
      }

      @Override
      public CompletionStage<TransportRequest> authorizeAsync(TransportRequest request) {
        return CompletableFuture.completedStage(authorize(request));
      }
    };
    Interceptor watching = attempts((request, next) ->
        next.proceed(request).whenComplete((response, failure) -> seen.add(failure.getMessage())));
    ApiClient api = client().credentials(empty).interceptor(watching).build();
    assertThat(failure(api, async)).isInstanceOf(IllegalStateException.class).hasMessage("no key");
    assertThat(seen).containsExactly("no key");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void failLikeAServerThatCannotBeReached(boolean async) {
    ApiClient api = client()
        .interceptor(attempts(
            (request, next) -> CompletableFuture.failedStage(new IOException("cut by a test"))))
        .build();
    assertThat(failure(api, async))
        .isInstanceOfSatisfying(
            ConnectionException.class, e -> assertThat(e.attempts()).isEqualTo(3));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void mayThrowWhereTheyShouldFail(boolean async) {
    Interceptor throwing = attempts((request, next) -> {
      throw new IllegalStateException("thrown");
    });
    ApiClient api = client()
        .interceptor(attempts((request, next) -> next.proceed(request)
            .whenComplete((response, failure) -> seen.add(String.valueOf(failure)))))
        .interceptor(throwing)
        .build();
    assertThat(failure(api, async)).isInstanceOf(IllegalStateException.class).hasMessage("thrown");
    assertThat(seen)
        .as("what the outer one saw")
        .containsExactly("java.lang.IllegalStateException: thrown");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void failSyncAndAsyncCallsAlikeWithACheckedException(boolean async) {
    Interceptor failing = new Interceptor() {
      @Override
      public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
          Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
        return CompletableFuture.failedStage(new IOException("checked"));
      }
    };
    assertThat(failure(client().interceptor(failing).build(), async))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("checked");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void mayWatchWithoutWaiting(boolean async) throws Exception {
    server.respond(200, "application/json", BODY);
    ApiClient api = client()
        .interceptor(
            attempts((request, next) -> next.proceed(request).thenApplyAsync(response -> response)))
        .build();
    assertThat(get(api, async).id()).isEqualTo("1");
  }
}
