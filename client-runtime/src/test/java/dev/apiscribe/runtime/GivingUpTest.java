package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Callers who give up while nothing waits that could be ended: at each moment a call is given up
 * whole.
 */
@Timeout(10)
class GivingUpTest {
  private final ScriptedTransport server = new ScriptedTransport();
  private final AtomicInteger attempts = new AtomicInteger();
  // The future of the call, for what is to cancel it.
  private final CompletableFuture<CompletableFuture<?>> call = new CompletableFuture<>();

  private ApiClient.Builder client() {
    return ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(new OnceKnown())
        .time(new ManualTime())
        .listener(event -> attempts.addAndGet(event instanceof CallEvent.AttemptStarted ? 1 : 0));
  }

  private static Call<LogGroup> get(ApiClient api) {
    return api.call(Operations.GET_LOG_GROUP).path("name", "a");
  }

  private <T> CompletableFuture<Response<T>> begin(Call<T> prepared) {
    CompletableFuture<Response<T>> begun = prepared.sendAsync(RequestOptions.none());
    call.complete(begun);
    return begun;
  }

  /**
   * Waits for the future with a bound: the thread that makes the call is never the one that waits
   * here.
   */
  private void cancelCall() {
    call.orTimeout(5, TimeUnit.SECONDS).join().cancel(true);
  }

  /**
   * Exchanges nothing async before the future of the call is known, so that no caller has to wait
   * for itself.
   */
  private final class OnceKnown implements Transport {
    @Override
    public TransportResponse exchange(TransportRequest request)
        throws IOException, InterruptedException {
      return GivingUpTest.this.server.exchange(request);
    }

    @Override
    public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
      return GivingUpTest.this.call.thenComposeAsync(
          begun -> GivingUpTest.this.server.exchangeAsync(request));
    }
  }

  /** Keeps a call until it is let go, with a stage of its own. */
  private static final class Holding implements Interceptor {
    private final CompletableFuture<Void> held = new CompletableFuture<>();
    private final CompletableFuture<Void> letGo = new CompletableFuture<>();
    private final CompletableFuture<Throwable> outcome = new CompletableFuture<>();
    private final boolean behindTheResponse;

    Holding(boolean behindTheResponse) {
      this.behindTheResponse = behindTheResponse;
    }

    @Override
    public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
        Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
      CompletableFuture<Response<T>> mine = new CompletableFuture<>();
      CompletionStage<Response<T>> proceeded = behindTheResponse ? next.proceed(request) : null;
      letGo.thenRun(() -> (proceeded == null ? next.proceed(request) : proceeded)
          .whenComplete((response, failure) -> {
            outcome.complete(failure == null ? new AssertionError("a response") : failure);
            if (failure == null) {
              mine.complete(response);
            } else {
              mine.completeExceptionally(failure);
            }
          }));
      held.complete(null);
      return mine;
    }
  }

  /** Time with one pause, which does not end by itself. */
  private static PausesOnly pausing(CompletableFuture<Void> pause, Runnable begin) {
    return new PausesOnly(() -> {
      begin.run();
      return pause;
    });
  }

  private CallInterruptedException interruptedWhile(Holding holding) {
    Thread caller = Thread.currentThread();
    holding.held.thenRunAsync(caller::interrupt);
    ApiClient api = client().interceptor(holding).build();
    CallInterruptedException failure = catchThrowableOfType(
        CallInterruptedException.class, () -> get(api).send(RequestOptions.none()));
    assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
    return failure;
  }

  @Test
  void anInterruptBeforeTheFirstAttemptSaysThatNothingWasExecuted() {
    CallInterruptedException failure = interruptedWhile(new Holding(false));
    assertThat(failure.mayHaveBeenExecuted()).isFalse();
    assertThat(failure.attempts()).isZero();
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anInterruptBehindTheResponseSaysThatItMayHaveBeenExecuted() {
    server.respond(200, "application/json", "{\"log_group_id\":\"1\"}");
    CallInterruptedException failure = interruptedWhile(new Holding(true));
    assertThat(failure.mayHaveBeenExecuted()).isTrue();
    assertThat(failure.attempts()).isEqualTo(1);
  }

  @Test
  void anInterruptInAPauseEndsItAndSaysThatNothingWasExecuted() {
    server.respond(429);
    CompletableFuture<Void> pause = new CompletableFuture<>();
    ApiClient api =
        client().time(pausing(pause, Thread.currentThread()::interrupt)).build();
    CallInterruptedException failure = catchThrowableOfType(
        CallInterruptedException.class, () -> get(api).send(RequestOptions.none()));
    assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
    assertThat(pause).isCancelled();
    assertThat(failure.mayHaveBeenExecuted()).isFalse();
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(failure.getSuppressed()).as("what the attempt ended in").hasSize(1);
  }

  @Test
  void aResponseThatComesBehindAnInterruptIsClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    server.then(request -> new TransportResponse(200, Headers.none(), noting(closed)));
    Holding holding = new Holding(true);
    Thread caller = Thread.currentThread();
    holding.held.thenRunAsync(caller::interrupt);
    ApiClient api = client().interceptor(holding).build();
    assertThatExceptionOfType(CallInterruptedException.class)
        .isThrownBy(() -> api.call(Operations.DOWNLOAD).send(RequestOptions.none()));
    assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
    assertThat(closed).isTrue();
  }

  private static InputStream noting(AtomicBoolean closed) {
    return new ByteArrayInputStream(new byte[10]) {
      @Override
      public void close() throws IOException {
        closed.set(true);
      }
    };
  }

  @Test
  void aCallThatIsCancelledInFrontOfTheFirstAttemptBeginsNone() throws Exception {
    Holding holding = new Holding(false);
    CompletableFuture<Response<LogGroup>> begun =
        begin(get(client().interceptor(holding).build()));
    begun.cancel(true);
    holding.letGo.complete(null);
    assertThat(holding.outcome.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    assertThat(attempts).hasValue(0);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anAttemptIsCancelledWhoseInterceptorCancelsTheCall() throws Exception {
    server.respond(503);
    CompletableFuture<TransportResponse> pending = new CompletableFuture<>();
    Interceptor cancelling = new Interceptor() {
      @Override
      public CompletionStage<TransportResponse> aroundAttempt(
          Operation<?> operation,
          int attempt,
          TransportRequest request,
          Next<TransportResponse> next) {
        if (attempt == 1) {
          return next.proceed(request);
        }
        GivingUpTest.this.cancelCall();
        return pending;
      }
    };
    begin(get(client().interceptor(cancelling).build()));
    assertThat(pending.handle((response, failure) -> failure).get(20, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
    assertThat(attempts).hasValue(2);
  }

  @Test
  void aPauseIsCancelledThatBeginsWhenTheCallIsGivenUp() throws Exception {
    server.respond(503);
    CompletableFuture<Void> pause = new CompletableFuture<>();
    begin(get(client().time(pausing(pause, this::cancelCall)).build()));
    assertThat(pause.handle((nothing, failure) -> failure).get(20, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
    assertThat(attempts).hasValue(1);
  }

  @Test
  void aResponseIsClosedThatArrivesWhenTheCallIsGivenUp() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    server.then(request -> new TransportResponse(200, Headers.none(), noting(closed)));
    CompletableFuture<Void> over = new CompletableFuture<>();
    CallListener cancelling = event -> {
      if (event instanceof CallEvent.AttemptEnded) {
        cancelCall();
        over.complete(null);
      }
    };
    CompletableFuture<Response<InputStream>> begun =
        begin(client().listener(cancelling).build().call(Operations.DOWNLOAD));
    over.get(20, TimeUnit.SECONDS);
    assertThat(begun).isCancelled();
    assertThat(closed).isTrue();
  }

  /**
   * Completes what depends on it before the dependent is handed out, as a quick response and a slow
   * caller do.
   */
  private static final class Hasty extends CompletableFuture<TransportResponse> {
    @Override
    public <U> CompletableFuture<U> handleAsync(
        BiFunction<? super TransportResponse, Throwable, ? extends U> then, Executor executor) {
      CompletableFuture<U> dependent = super.handleAsync(then, executor);
      dependent.orTimeout(5, TimeUnit.SECONDS).join();
      return dependent;
    }
  }

  @Test
  void aResponseThatArrivesBeforeTheCallerGoesOnStaysOpen() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    server.then(request -> new TransportResponse(200, Headers.none(), noting(closed)));
    Interceptor hasty = new Interceptor() {
      @Override
      public CompletionStage<TransportResponse> aroundAttempt(
          Operation<?> operation,
          int attempt,
          TransportRequest request,
          Next<TransportResponse> next) {
        Hasty stage = new Hasty();
        next.proceed(request).thenAccept(stage::complete);
        return stage;
      }
    };
    ApiClient api = client().transport(server).interceptor(hasty).build();
    CompletableFuture<Response<InputStream>> begun =
        api.call(Operations.DOWNLOAD).sendAsync(RequestOptions.none());
    try (InputStream body = begun.get(20, TimeUnit.SECONDS).body()) {
      assertThat(closed).isFalse();
      assertThat(body.readAllBytes()).hasSize(10);
    }
    assertThat(closed).isTrue();
  }
}
