package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.testing.ManualTime;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interceptor never hands on is closed all the same: else each such call costs a connection. */
@Timeout(10)
class LostAnswerTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final AtomicInteger requests = new AtomicInteger();

  /** Answers at once, on the thread that asks. */
  private final class Server implements Transport {
    @Override
    public TransportResponse exchange(TransportRequest request) {
      LostAnswerTest.this.requests.incrementAndGet();
      InputStream body =
          new ByteArrayInputStream(new byte[8]) {
            @Override
            public void close() {
              LostAnswerTest.this.closed.complete(null);
            }
          };
      return new TransportResponse(200, Headers.none(), body);
    }

    @Override
    public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
      return CompletableFuture.completedFuture(this.exchange(request));
    }
  }

  private interface OfAttempts extends Interceptor {
    CompletionStage<TransportResponse> around(TransportRequest request, Next<TransportResponse> next);

    @Override
    default CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation, int attempt, TransportRequest request, Next<TransportResponse> next) {
      return this.around(request, next);
    }
  }

  private static OfAttempts behindTheAnswer(Function<TransportResponse, CompletionStage<TransportResponse>> work) {
    return (request, next) -> next.proceed(request).thenCompose(work);
  }

  private Call<InputStream> download(Interceptor interceptor) {
    return ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(new Server())
        .time(new ManualTime())
        .interceptor(interceptor)
        .build()
        .call(Operations.DOWNLOAD);
  }

  private static void send(Call<InputStream> call, boolean async) throws Exception {
    if (async) {
      call.sendAsync(RequestOptions.none()).get(5, TimeUnit.SECONDS);
    } else {
      call.send(RequestOptions.none());
    }
  }

  @Test
  void isClosedWhenTheCallIsCancelledWhileAnInterceptorHoldsIt() {
    OfAttempts holding = behindTheAnswer(response -> new CompletableFuture<>());
    this.download(holding).sendAsync(RequestOptions.none()).cancel(true);
    assertThat(this.closed).succeedsWithin(SOON);
  }

  @Test
  void isClosedWhenTheCallerIsInterruptedWhileAnInterceptorHoldsIt() {
    Thread caller = Thread.currentThread();
    OfAttempts holding =
        behindTheAnswer(
            response -> {
              caller.interrupt();
              return new CompletableFuture<>();
            });
    assertThat(catchThrowable(() -> send(this.download(holding), false))).isInstanceOf(CallInterruptedException.class);
    assertThat(Thread.interrupted()).as("the interrupt flag").isTrue();
    assertThat(this.closed).succeedsWithin(SOON);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isClosedWhenAnInterceptorOfAttemptsFailsBehindIt(boolean async) {
    OfAttempts failing = behindTheAnswer(response -> CompletableFuture.failedStage(new IllegalStateException("oops")));
    assertThat(catchThrowable(() -> send(this.download(failing), async))).hasMessageContaining("oops");
    assertThat(this.closed).succeedsWithin(SOON);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isClosedWhenAnInterceptorOfCallsFailsBehindIt(boolean async) {
    Interceptor failing =
        new Interceptor() {
          @Override
          public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
              Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
            return next.proceed(request)
                .thenCompose(response -> CompletableFuture.failedStage(new IllegalStateException("oops")));
          }
        };
    assertThat(catchThrowable(() -> send(this.download(failing), async))).hasMessageContaining("oops");
    assertThat(this.closed).succeedsWithin(SOON);
  }

  @Test
  void isNotAskedForWhenTheCallWasCancelledWhileAnInterceptorPreparedIt() {
    CompletableFuture<Void> prepared = new CompletableFuture<>();
    OfAttempts preparing =
        (request, next) ->
            prepared.thenCompose(nothing -> next.proceed(request)).thenApply(response -> response);
    this.download(preparing).sendAsync(RequestOptions.none()).cancel(true);
    prepared.complete(null);
    assertThat(this.requests).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isNotWaitedForWhenCredentialsGiveNoRequest(boolean async) {
    Call<InputStream> call =
        ApiClient.builder()
            .endpoint(URI.create("http://h"))
            .transport(new Server())
            .credentials(request -> null)
            .build()
            .call(Operations.DOWNLOAD);
    assertThat(catchThrowable(() -> send(call, async))).hasMessageContaining("the credentials returned no request");
    assertThat(this.requests).hasValue(0);
  }
}
