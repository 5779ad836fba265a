package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Interceptor.Next;
import dev.apiscribe.runtime.internal.body.DaemonThreads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One call: its attempts, the pauses between them, and what comes of it. Both kinds decide by the same methods; they
 * differ in how they wait.
 */
final class Attempts<T extends @Nullable Object> {
  private final ClientSettings settings;
  private final Operation<T> operation;
  private final @Nullable QueryStop stop;
  private final RequestOptions options;
  private final List<Interceptor> interceptors;
  private final RetryPolicy policy;
  private final Deadline deadline;
  private final CallEvents.OfCall events;
  private final List<ApiException> failures = new ArrayList<>(0);
  private int count;
  private int renewals;
  private volatile boolean cancelled;
  private volatile @Nullable CompletableFuture<Response<T>> repetition;
  private volatile @Nullable Attempt<T> current;
  private volatile @Nullable CompletableFuture<?> pause;

  /**
   * @param stop null where the document names nothing that stops a stream
   */
  Attempts(
      ClientSettings settings,
      Operation<T> operation,
      @Nullable QueryStop stop,
      RequestOptions options) {
    this.settings = settings;
    this.operation = operation;
    this.stop = stop;
    this.options = options;
    this.interceptors = forThisCall(settings.interceptors());
    this.policy = options.retry() != null ? options.retry() : settings.retry();
    this.deadline = new Deadline(
        settings.time(), options.timeout() != null ? options.timeout() : settings.timeout());
    this.events = settings.events().ofCall(operation, this.deadline);
  }

  private static List<Interceptor> forThisCall(List<Interceptor> ofTheClient) {
    if (ofTheClient.isEmpty()) {
      return ofTheClient;
    }
    List<Interceptor> ofTheCall = new ArrayList<>(ofTheClient.size());
    for (Interceptor each : ofTheClient) {
      ofTheCall.add(each.forCall());
    }
    return ofTheCall;
  }

  Response<T> send(TransportRequest request) {
    this.events.started();
    try {
      Response<T> response =
          this.interceptors.isEmpty() ? this.repeat(request) : this.interceptedSend(request);
      this.events.ended(this.count, null);
      return response;
    } catch (RuntimeException | Error e) {
      // An interceptor may have failed after a response that no caller gets now.
      this.cancel();
      this.events.ended(this.count, e);
      throw e;
    }
  }

  private Response<T> interceptedSend(TransportRequest request) {
    CompletableFuture<Response<T>> response = this.intercepted(request, current -> {
          try {
            return CompletableFuture.completedStage(this.repeat(current));
          } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
          }
        })
        .toCompletableFuture();
    try {
      return response.get();
    } catch (ExecutionException e) {
      throw Failures.unchecked(e.getCause());
    } catch (InterruptedException e) {
      response.cancel(true);
      response.thenAccept(Response::discard);
      Thread.currentThread().interrupt();
      throw this.last(new CallInterruptedException(this.operation.id(), this.count > 0, e));
    }
  }

  private Response<T> repeat(TransportRequest request) {
    while (true) {
      Attempt<T> attempt = this.next(request);
      try {
        Response<T> response = attempt.send();
        this.succeeded(attempt);
        return response;
      } catch (ApiException e) {
        this.waitOut(this.pauseAfter(attempt, request, e));
      } catch (RuntimeException | Error e) {
        this.events.attemptEnded(attempt.number(), attempt.status(), e);
        throw e;
      }
    }
  }

  private void waitOut(Duration length) {
    if (length.isZero()) {
      return;
    }
    CompletableFuture<Void> over = this.settings.time().sleep(length).toCompletableFuture();
    try {
      over.get();
    } catch (InterruptedException e) {
      over.cancel(true);
      Thread.currentThread().interrupt();
      throw this.last(new CallInterruptedException(this.operation.id(), false, e));
    } catch (ExecutionException e) {
      throw Failures.unchecked(e.getCause());
    }
  }

  CompletableFuture<Response<T>> sendAsync(TransportRequest request) {
    this.events.started();
    CompletableFuture<Response<T>> result = new CompletableFuture<>();
    CompletionStage<Response<T>> stage;
    try {
      stage = Objects.requireNonNull(
          this.intercepted(request, this::repeatAsync), "an interceptor gave no stage");
    } catch (RuntimeException | Error e) {
      this.events.ended(this.count, e);
      return CompletableFuture.failedFuture(e);
    }
    stage.whenComplete((response, failure) -> {
      Throwable cause = failure == null ? null : unchecked(unwrapped(failure));
      try {
        this.events.ended(this.count, cause);
      } finally { // whatever happens to the log, the call ends
        if (cause != null) {
          result.completeExceptionally(cause);
        } else if (!result.complete(response)) {
          response.discard();
        }
      }
    });
    result.whenComplete((response, failure) -> {
      if (failure != null) {
        // cancelled, or given up by the caller's own timeout; a finished call takes no notice
        stage.toCompletableFuture().cancel(true);
        this.cancel();
      }
    });
    return result;
  }

  private CompletionStage<Response<T>> repeatAsync(TransportRequest request) {
    CompletableFuture<Response<T>> result = new CompletableFuture<>();
    this.repetition = result;
    if (this.cancelled) {
      result.cancel(true);
    }
    this.attemptAsync(request, result);
    return result;
  }

  private void attemptAsync(TransportRequest request, CompletableFuture<Response<T>> result) {
    if (result.isDone()) {
      return;
    }
    try {
      Attempt<T> attempt = this.next(request);
      attempt
          .sendAsync()
          .whenComplete(
              (response, failure) -> this.ended(attempt, request, response, failure, result));
      // Not if it has a response already, which would be closed under its reader.
      if (result.isCompletedExceptionally()) {
        attempt.cancel();
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private void ended(
      Attempt<T> attempt,
      TransportRequest request,
      @Nullable Response<T> response,
      @Nullable Throwable failure,
      CompletableFuture<Response<T>> result) {
    try {
      if (response != null) {
        this.succeeded(attempt);
        if (!result.complete(response)) {
          response.discard();
        }
      } else if (unwrapped(failure) instanceof ApiException known && !result.isDone()) {
        this.attemptAfter(this.pauseAfter(attempt, request, known), request, result);
      } else {
        this.events.attemptEnded(attempt.number(), attempt.status(), unwrapped(failure));
        result.completeExceptionally(unwrapped(failure));
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private void attemptAfter(
      Duration length, TransportRequest request, CompletableFuture<Response<T>> result) {
    CompletableFuture<Void> over = length.isZero()
        ? CompletableFuture.completedFuture(null)
        : this.settings.time().sleep(length).toCompletableFuture();
    this.pause = over;
    over.thenRunAsync(() -> this.attemptAsync(request, result), DaemonThreads.executor())
        .whenComplete((nothing, failure) -> {
          // The pause failed, or no thread could be started for the next attempt.
          if (failure != null) {
            result.completeExceptionally(unwrapped(failure));
          }
        });
    if (result.isDone()) {
      over.cancel(true);
    }
  }

  private void cancel() {
    this.cancelled = true;
    CompletableFuture<Response<T>> repeating = this.repetition;
    if (repeating != null) {
      repeating.cancel(true);
      // A response that came all the same, and that an interceptor does not hand on any more.
      repeating.thenAccept(Response::discard);
    }
    Attempt<T> attempt = this.current;
    if (attempt != null) {
      attempt.cancel();
    }
    CompletableFuture<?> waiting = this.pause;
    if (waiting != null) {
      waiting.cancel(true);
    }
  }

  private Attempt<T> next(TransportRequest request) {
    this.count++;
    Duration limit = this.options.attemptTimeout() != null
        ? this.options.attemptTimeout()
        : this.settings.attemptTimeout(request.content());
    TransportRequest timed = request.withTimeout(this.deadline.atMost(limit));
    this.events.attemptStarted(this.count, timed);
    Attempt<T> attempt = new Attempt<>(
        this.settings,
        this.operation,
        this.stop,
        this.count,
        timed,
        this.options,
        this.interceptors);
    this.current = attempt;
    return attempt;
  }

  /**
   * Returns how long to wait before another attempt. Throws the failure when there is to be none.
   */
  private Duration pauseAfter(Attempt<T> attempt, TransportRequest request, ApiException failure) {
    this.events.attemptEnded(attempt.number(), attempt.status(), failure);
    Duration length = this.pauseOrNull(attempt, request, failure);
    if (length == null) {
      throw this.last(failure);
    }
    this.failures.add(failure);
    this.events.retrying(this.count + 1, length);
    return length;
  }

  private @Nullable Duration pauseOrNull(
      Attempt<T> attempt, TransportRequest request, ApiException failure) {
    // Asked even where there will be no other attempt: the next call is not to be refused for the
    // same token.
    boolean renewed = failure instanceof StatusException response
        && response.status() == 401
        && this.renewals == 0
        && attempt.renewsCredentials(response.headers());
    boolean repeatable = request.content() == null || request.content().isRepeatable();
    if (!repeatable || attempt.lackedCredentials() || !this.deadline.allows(Duration.ZERO)) {
      return null;
    }
    if (renewed) {
      this.renewals++;
      return Duration.ZERO;
    }
    boolean safe = this.options.isIdempotent(this.operation.isIdempotent())
        || !failure.lastMayHaveBeenExecuted();
    // A renewed token is not a new try: the server did not look at the request.
    Duration length = safe
        ? this.policy.pauseAfter(
            this.count - this.renewals, failure, this.settings.time().instant())
        : null;
    return length != null
            && this.deadline.allows(length)
            && this.settings.retryBudget().take(this.policy.budget())
        ? length
        : null;
  }

  private void succeeded(Attempt<T> attempt) {
    this.events.attemptEnded(attempt.number(), attempt.status(), null);
    this.settings.retryBudget().succeeded(this.count - this.renewals > 1);
  }

  private ApiException last(ApiException failure) {
    failure.endsAttempts(this.count, this.failures);
    return failure;
  }

  private CompletionStage<Response<T>> intercepted(
      TransportRequest request, Next<Response<T>> call) {
    Next<Response<T>> next = call;
    for (int i = this.interceptors.size() - 1; i >= 0; i--) {
      Interceptor interceptor = this.interceptors.get(i);
      Next<Response<T>> inner = next;
      next = current -> {
        try {
          return interceptor.aroundCall(this.operation, current, inner);
        } catch (RuntimeException e) {
          return CompletableFuture.failedStage(e);
        }
      };
    }
    return next.proceed(request);
  }

  private static Throwable unwrapped(@Nullable Throwable failure) {
    if (failure == null) {
      return new IllegalStateException("an interceptor returned null");
    }
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /** Returns what the sync call throws in its place. */
  private static Throwable unchecked(Throwable failure) {
    return failure instanceof Error ? failure : Failures.unchecked(failure);
  }
}
