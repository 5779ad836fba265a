package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an interceptor never hands on is closed all the same: else each such call costs a
 * connection.
 */
@Timeout(10)
class LostResponseTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final AtomicInteger requests = new AtomicInteger();

  /** Answers at once, on the thread that asks. */
  private final class Server implements Transport {
    @Override
    public TransportResponse exchange(TransportRequest request) {
      LostResponseTest.this.requests.incrementAndGet();
      InputStream body = new ByteArrayInputStream(new byte[8]) {
        @Override
        public void close() {
          LostResponseTest.this.closed.complete(null);
        }
      };
      return new TransportResponse(200, Headers.none(), body);
    }

    @Override
    public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
      return CompletableFuture.completedFuture(exchange(request));
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

  private static OfAttempts behindTheResponse(
      Function<TransportResponse, CompletionStage<TransportResponse>> work) {
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
      call.sendAsync(RequestOptions.none()).get(20, TimeUnit.SECONDS);
    } else {
      call.send(RequestOptions.none());
    }
  }

  @Test
  void isClosedWhenTheCallIsCancelledWhileAnInterceptorHoldsIt() {
    OfAttempts holding = behindTheResponse(response -> new CompletableFuture<>());
    download(holding).sendAsync(RequestOptions.none()).cancel(true);
    assertThat(closed).succeedsWithin(SOON);
  }

  @Test
  void isClosedWhenTheCallerIsInterruptedWhileAnInterceptorHoldsIt() {
    Thread caller = Thread.currentThread();
    OfAttempts holding = behindTheResponse(response -> {
      caller.interrupt();
      return new CompletableFuture<>();
    });
    assertThat(catchThrowable(() -> send(download(holding), false)))
        .isInstanceOf(CallInterruptedException.class);
    assertThat(Thread.interrupted()).as("the interrupt flag").isTrue();
    assertThat(closed).succeedsWithin(SOON);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isClosedWhenAnInterceptorOfAttemptsFailsBehindIt(boolean async) {
    OfAttempts failing = behindTheResponse(
        response -> CompletableFuture.failedStage(new IllegalStateException("oops")));
    assertThat(catchThrowable(() -> send(download(failing), async))).hasMessageContaining("oops");
    assertThat(closed).succeedsWithin(SOON);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isClosedWhenAnInterceptorOfCallsFailsBehindIt(boolean async) {
    Interceptor failing = new Interceptor() {
      @Override
      public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
          Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
        return next.proceed(request)
            .thenCompose(
                response -> CompletableFuture.failedStage(new IllegalStateException("oops")));
      }
    };
    assertThat(catchThrowable(() -> send(download(failing), async))).hasMessageContaining("oops");
    assertThat(closed).succeedsWithin(SOON);
  }

  /** An attempt that fails with a response in hand, and is followed by another. */
  enum Failing {
    BY_ITS_STATUS,
    WITHIN_ITS_BODY,
    BEHIND_ITS_HEAD;

    TransportResponse response(InputStream body) {
      return new TransportResponse(this == BY_ITS_STATUS ? 503 : 200, Headers.none(), body);
    }

    Interceptor interceptor(AtomicInteger attempts) {
      return behindTheResponse(
          response -> attempts.incrementAndGet() == 1 && this == BEHIND_ITS_HEAD
              ? CompletableFuture.failedStage(new IOException("oops"))
              : CompletableFuture.completedStage(response));
    }
  }

  static Stream<Arguments> failures() {
    return Stream.of(Failing.values())
        .flatMap(how -> Stream.of(Arguments.of(how, false), Arguments.of(how, true)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void isClosedWhenItsAttemptIsRepeated(Failing how, boolean async) throws Exception {
    InputStream first = new InputStream() {
      @Override
      public int read() throws IOException {
        if (how == Failing.WITHIN_ITS_BODY) {
          throw new IOException("cut");
        }
        return -1;
      }

      @Override
      public void close() {
        LostResponseTest.this.closed.complete(null);
      }
    };
    ScriptedTransport server = new ScriptedTransport()
        .then(request -> how.response(first))
        .respond(200, "application/json", "[]");
    Call<List<LogGroup>> call = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(server)
        .time(new ManualTime())
        .interceptor(how.interceptor(new AtomicInteger()))
        .build()
        .call(Operations.LIST_LOG_GROUPS);
    Response<List<LogGroup>> response = async
        ? call.sendAsync(RequestOptions.none()).get(20, TimeUnit.SECONDS)
        : call.send(RequestOptions.none());
    assertThat(response.body()).isEmpty();
    assertThat(server.requests()).hasSize(2);
    assertThat(closed).succeedsWithin(SOON);
  }

  @Test
  void isClosedWhenTheCallIsCancelledWhileTheResponseOfAnInterceptorIsRead() throws Exception {
    CompletableFuture<Void> reading = new CompletableFuture<>();
    InputStream own = new InputStream() {
      @Override
      public int read() throws IOException {
        reading.complete(null);
        LostResponseTest.this.closed.orTimeout(5, TimeUnit.SECONDS).join();
        throw new IOException("closed");
      }

      @Override
      public void close() {
        LostResponseTest.this.closed.complete(null);
      }
    };
    OfAttempts answering = (request, next) ->
        CompletableFuture.completedStage(new TransportResponse(200, Headers.none(), own));
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .interceptor(answering)
        .build();
    CompletableFuture<?> call =
        api.call(Operations.LIST_LOG_GROUPS).sendAsync(RequestOptions.none());
    reading.get(20, TimeUnit.SECONDS);
    call.cancel(true);
    assertThat(closed).succeedsWithin(SOON);
  }

  @Test
  void isClosedWhenAnInterceptorOfCallsNoLongerWaitsForIt() throws Exception {
    CompletableFuture<TransportResponse> late = new CompletableFuture<>();
    OfAttempts slow = (request, next) -> late.thenCompose(nothing -> next.proceed(request));
    Interceptor impatient = new Interceptor() {
      @Override
      public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
          Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
        next.proceed(request).toCompletableFuture().cancel(true);
        return new CompletableFuture<>();
      }

      @Override
      public CompletionStage<TransportResponse> aroundAttempt(
          Operation<?> operation,
          int attempt,
          TransportRequest request,
          Next<TransportResponse> next) {
        return slow.around(request, next);
      }
    };
    download(impatient).sendAsync(RequestOptions.none());
    late.complete(null);
    assertThat(closed).succeedsWithin(SOON);
  }

  @Test
  void isClosedWhenAnInterceptorHandsItToACallThatWasCancelled() {
    List<Runnable> handOns = new ArrayList<>();
    Interceptor asking = new Interceptor() {
      @Override
      public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
          Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
        CompletableFuture<Response<T>> mine = new CompletableFuture<>();
        Response<T> first = next.proceed(request)
            .toCompletableFuture()
            .orTimeout(5, TimeUnit.SECONDS)
            .join();
        next.proceed(request)
            .toCompletableFuture()
            .orTimeout(5, TimeUnit.SECONDS)
            .join();
        handOns.add(() -> mine.complete(first));
        return mine.minimalCompletionStage();
      }
    };
    List<CompletableFuture<Void>> closings =
        List.of(new CompletableFuture<>(), new CompletableFuture<>());
    ScriptedTransport server = new ScriptedTransport();
    for (CompletableFuture<Void> closing : closings) {
      InputStream body = new ByteArrayInputStream(new byte[8]) {
        @Override
        public void close() {
          closing.complete(null);
        }
      };
      server.then(request -> new TransportResponse(200, Headers.none(), body));
    }
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(server)
        .interceptor(asking)
        .build();
    api.call(Operations.DOWNLOAD).sendAsync(RequestOptions.none()).cancel(true);
    handOns.forEach(Runnable::run);
    assertThat(closings).allSatisfy(closing -> assertThat(closing).succeedsWithin(SOON));
  }

  /**
   * Again and again: another thread ends the exchange as well, and must not have to be the faster
   * one.
   */
  @RepeatedTest(20)
  void isNotAskedForWhenTheCallWasCancelledWhileAnInterceptorPreparedIt() {
    CompletableFuture<Void> prepared = new CompletableFuture<>();
    OfAttempts preparing = (request, next) ->
        prepared.thenCompose(nothing -> next.proceed(request)).thenApply(response -> response);
    download(preparing).sendAsync(RequestOptions.none()).cancel(true);
    prepared.complete(null);
    assertThat(requests).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isNotWaitedForWhenCredentialsGiveNoRequest(boolean async) {
    Call<InputStream> call = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(new Server())
        .credentials(request -> null)
        .build()
        .call(Operations.DOWNLOAD);
    assertThat(catchThrowable(() -> send(call, async)))
        .hasMessageContaining("the credentials returned no request");
    assertThat(requests).hasValue(0);
  }
}
