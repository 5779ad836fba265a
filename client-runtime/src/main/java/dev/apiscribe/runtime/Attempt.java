package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Interceptor.Next;
import dev.apiscribe.runtime.StatusException.Failure;
import dev.apiscribe.runtime.internal.body.BodyPrefix;
import dev.apiscribe.runtime.internal.body.BodyTimer;
import dev.apiscribe.runtime.internal.body.BodyWatch;
import dev.apiscribe.runtime.internal.body.DaemonThreads;
import dev.apiscribe.runtime.internal.body.LimitedBody;
import dev.apiscribe.runtime.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Sends one request, and makes of the response what its operation documents. */
final class Attempt<T extends @Nullable Object> {
  private final ClientSettings settings;
  private final Operation<T> operation;
  private final @Nullable QueryStop stop;
  private final int number;
  private final TransportRequest request;
  private final RequestOptions options;
  private final List<Interceptor> interceptors;
  private final BodyTimer timer;
  private final AttemptExchange exchange;
  private final BodyWatch bodyWatch = new BodyWatch();
  private volatile @Nullable CompletableFuture<?> underway;
  private volatile @Nullable TransportResponse arrived;
  private volatile boolean cancelled;
  private volatile @Nullable Integer status;

  Attempt(
      ClientSettings settings,
      Operation<T> operation,
      @Nullable QueryStop stop,
      int number,
      TransportRequest request,
      RequestOptions options,
      List<Interceptor> interceptors,
      @Nullable MaskingLog log) {
    this.settings = settings;
    this.operation = operation;
    this.stop = stop;
    this.number = number;
    this.options = options;
    this.interceptors = interceptors;
    this.request = request.content() == null
        ? request
        : request.withContent(request.content().watchedBy(bodyWatch));
    exchange = new AttemptExchange(settings, operation.id(), log);
    timer = new BodyTimer(request.timeout());
  }

  int number() {
    return number;
  }

  /** Null when there was no response. */
  @Nullable
  Integer status() {
    return status;
  }

  /**
   * Returns whether the credentials took a part in what was refused, and have something else to
   * offer.
   */
  boolean renewsCredentials(Headers response) {
    return exchange.renewsCredentials(response);
  }

  boolean failedCredentials() {
    return exchange.failedCredentials();
  }

  Response<T> send() {
    TransportResponse response;
    try {
      response = interceptors.isEmpty() ? exchange.send(request) : interceptedExchange();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    }
    return receive(response);
  }

  private TransportResponse interceptedExchange() throws IOException, InterruptedException {
    Next<TransportResponse> exchange = current -> {
      try {
        return CompletableFuture.completedStage(this.exchange.send(current));
      } catch (IOException | InterruptedException | RuntimeException e) {
        return CompletableFuture.failedStage(e);
      }
    };
    CompletableFuture<TransportResponse> response = intercepted(exchange).toCompletableFuture();
    try {
      return response.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      if (e.getCause() instanceof InterruptedException interrupted) {
        throw interrupted;
      }
      throw Failures.unchecked(e.getCause());
    } catch (InterruptedException e) {
      response.cancel(true);
      response.thenAccept(TransportResponse::close);
      throw e;
    }
  }

  /**
   * Fails with what {@link #send} throws. What is derived from the future runs where it may block.
   */
  CompletableFuture<Response<T>> sendAsync() {
    CompletionStage<TransportResponse> exchange;
    try {
      exchange = intercepted(this.exchange::sendAsync);
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
    underway = exchange.toCompletableFuture();
    return exchange
        .toCompletableFuture()
        .handleAsync(
            (response, failure) -> {
              if (response == null) {
                throw failed(failure == null ? new IOException() : failure);
              }
              return receive(response);
            },
            this::carry);
  }

  /** On the thread that carried the exchange where it has nothing else to do, else on another. */
  private void carry(Runnable receiving) {
    if (!exchange.isBeingCompletedHere() || !DaemonThreads.afterLastStep(receiving)) {
      DaemonThreads.executor().execute(receiving);
    }
  }

  /** Ends what was begun, however far it came. */
  void cancel() {
    cancelled = true;
    CompletableFuture<?> outermost = underway;
    if (outermost != null) {
      outermost.cancel(true);
    }
    // An interceptor may stand between the two, with a stage of its own that passes no cancellation
    // on.
    exchange.abandon();
    TransportResponse response = arrived;
    if (response != null) {
      response.close();
    }
  }

  private CompletionStage<TransportResponse> intercepted(Next<TransportResponse> exchange) {
    Next<TransportResponse> next = exchange;
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      Interceptor interceptor = interceptors.get(i);
      Next<TransportResponse> inner = next;
      next = current -> {
        try {
          return interceptor.aroundAttempt(operation, number, current, inner);
        } catch (RuntimeException e) {
          return CompletableFuture.failedStage(e);
        }
      };
    }
    return next.proceed(request);
  }

  private RuntimeException failed(Throwable failure) {
    Throwable source = bodyWatch.failure();
    // No other code closes the response if an interceptor fails after it.
    exchange.abandon();
    return source != null
        ? Failures.ofBody(operation.id(), exchange.mayHaveArrived(), source)
        : exchange.failed(failure);
  }

  private Response<T> receive(TransportResponse received) {
    TransportResponse arrived = exchange.withoutSecrets(received);
    status = arrived.status();
    this.arrived = arrived;
    if (cancelled) {
      arrived.close();
    }
    TransportResponse response = arrived;
    try (timer) {
      timer.guard(arrived.body());
      response = Gunzip.decoded(arrived);
      ResponseBody<? extends T> success = operation.successAt(response.status());
      if (success == null) {
        throw refused(response);
      }
      byte[] raw = null;
      if (options.keepsRawBody() && !success.isStreamed()) {
        raw = new LimitedBody(response.body(), sizes().body()).readAllBytes();
        response = response.replayed(raw);
      }
      Leniencies leniencies = leniencies(response);
      T body = success.decode(new ReceivedResponse(
          operation.id(), response, timer, idleTimeout(), sizes(), stop, leniencies));
      return new Response<>(operation.id(), response, body, raw, leniencies);
    } catch (IOException e) {
      arrived.close();
      throw timer.isOver()
          ? Failures.lateWhileReading(operation.id(), response, e)
          : Failures.whileReading(operation.id(), response, e);
    } catch (RuntimeException | Error e) {
      arrived.close();
      throw e;
    }
  }

  private SizeBounds sizes() {
    return options.sizes(settings.sizes());
  }

  /** Null to refuse what is not as documented. */
  private @Nullable Leniencies leniencies(TransportResponse response) {
    return options.validatesResponses(settings.validatesResponses())
        ? null
        : new Leniencies(response.headers());
  }

  private @Nullable Duration idleTimeout() {
    return options.idleTimeout() != null ? options.idleTimeout() : settings.idleTimeout();
  }

  private StatusException refused(TransportResponse response) {
    BodyPrefix body = ReceivedResponse.rawBody(response);
    ResponseBody<?> documented = operation.failureAt(response.status());
    Object error = error(documented, response, body);
    return StatusException.of(
        operation.id(),
        new Failure(
            response.status(),
            documented != null,
            response.headers(),
            error,
            operation.errorProperties(documented),
            body));
  }

  /** What a failure's body says; null when it is not what is documented. */
  private @Nullable Object error(
      @Nullable ResponseBody<?> documented, TransportResponse response, BodyPrefix body) {
    if (documented == null || !body.isComplete() || body.isEmpty()) {
      return null;
    }
    InputStream again = body.followedBy(InputStream.nullInputStream());
    var replayed = new TransportResponse(response.status(), response.headers(), again);
    Leniencies leniencies = leniencies(response);
    try {
      Object error = documented.decode(new ReceivedResponse(
          operation.id(), replayed, new BodyTimer(null), null, sizes(), null, leniencies));
      boolean whole = leniencies == null || leniencies.list().isEmpty();
      return whole || hasPropertyOf(documented, body) ? error : null;
    } catch (IOException | ApiException undecodable) {
      return null;
    }
  }

  /**
   * Returns whether the body has something of what is documented: an error of another kind has
   * nothing.
   */
  private static boolean hasPropertyOf(ResponseBody<?> documented, BodyPrefix body)
      throws IOException {
    return Json.hasAny(documented.properties(), body.buffer(), 0, body.length());
  }
}
