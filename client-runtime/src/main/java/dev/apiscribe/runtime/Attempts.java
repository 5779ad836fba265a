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
 * One call: its attempts, the pauses between them, and what comes of it. Both kinds decide by the
 * same methods; they differ in how they wait.
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

  /** @param stop null where the document names nothing that stops a stream */
  Attempts(
      ClientSettings settings,
      Operation<T> operation,
      @Nullable QueryStop stop,
      RequestOptions options) {
    this.settings = settings;
    this.operation = operation;
    this.stop = stop;
    this.options = options;
    interceptors = forThisCall(settings.interceptors());
    policy = options.retry() != null ? options.retry() : settings.retry();
    deadline = new Deadline(
        settings.time(), options.timeout() != null ? options.timeout() : settings.timeout());
    events = settings.events().ofCall(operation, deadline);
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
    events.started();
    try {
      Response<T> response = interceptors.isEmpty() ? repeat(request) : interceptedSend(request);
      events.ended(count, null);
      return response;
    } catch (RuntimeException | Error e) {
      // An interceptor may have failed after a response that no caller gets now.
      cancel();
      events.ended(count, e);
      throw e;
    }
  }

  private Response<T> interceptedSend(TransportRequest request) {
    CompletableFuture<Response<T>> response = intercepted(request, current -> {
          try {
            return CompletableFuture.completedStage(repeat(current));
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
      throw last(Failures.interrupted(operation.id(), count > 0, e));
    }
  }

  private Response<T> repeat(TransportRequest request) {
    while (true) {
      Attempt<T> attempt = next(request);
      try {
        Response<T> response = attempt.send();
        succeeded(attempt);
        return response;
      } catch (ApiException e) {
        waitOut(pauseAfter(attempt, request, e));
      } catch (RuntimeException | Error e) {
        events.attemptEnded(attempt.number(), attempt.status(), e);
        throw e;
      }
    }
  }

  private void waitOut(Duration length) {
    if (length.isZero()) {
      return;
    }
    CompletableFuture<Void> over = settings.time().sleep(length).toCompletableFuture();
    try {
      over.get();
    } catch (InterruptedException e) {
      over.cancel(true);
      Thread.currentThread().interrupt();
      throw last(Failures.interrupted(operation.id(), false, e));
    } catch (ExecutionException e) {
      throw Failures.unchecked(e.getCause());
    }
  }

  CompletableFuture<Response<T>> sendAsync(TransportRequest request) {
    events.started();
    CompletableFuture<Response<T>> result = new CompletableFuture<>();
    CompletionStage<Response<T>> stage;
    try {
      stage = Objects.requireNonNull(
          intercepted(request, this::repeatAsync), "an interceptor gave no stage");
    } catch (RuntimeException | Error e) {
      events.ended(count, e);
      return CompletableFuture.failedFuture(e);
    }
    stage.whenComplete((response, failure) -> {
      Throwable cause = failure == null ? null : unchecked(unwrapped(failure));
      try {
        events.ended(count, cause);
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
        cancel();
      }
    });
    return result;
  }

  private CompletionStage<Response<T>> repeatAsync(TransportRequest request) {
    CompletableFuture<Response<T>> result = new CompletableFuture<>();
    repetition = result;
    if (cancelled) {
      result.cancel(true);
    }
    attemptAsync(request, result);
    return result;
  }

  private void attemptAsync(TransportRequest request, CompletableFuture<Response<T>> result) {
    if (result.isDone()) {
      return;
    }
    try {
      Attempt<T> attempt = next(request);
      attempt
          .sendAsync()
          .whenComplete((response, failure) -> ended(attempt, request, response, failure, result));
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
        succeeded(attempt);
        if (!result.complete(response)) {
          response.discard();
        }
      } else if (unwrapped(failure) instanceof ApiException known && !result.isDone()) {
        attemptAfter(pauseAfter(attempt, request, known), request, result);
      } else {
        events.attemptEnded(attempt.number(), attempt.status(), unwrapped(failure));
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
        : settings.time().sleep(length).toCompletableFuture();
    pause = over;
    over.thenRunAsync(() -> attemptAsync(request, result), DaemonThreads.executor())
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
    cancelled = true;
    CompletableFuture<Response<T>> repeating = repetition;
    if (repeating != null) {
      repeating.cancel(true);
      // A response that came all the same, and that an interceptor does not hand on any more.
      repeating.thenAccept(Response::discard);
    }
    Attempt<T> attempt = current;
    if (attempt != null) {
      attempt.cancel();
    }
    CompletableFuture<?> waiting = pause;
    if (waiting != null) {
      waiting.cancel(true);
    }
  }

  private Attempt<T> next(TransportRequest request) {
    count++;
    Duration limit = options.attemptTimeout() != null
        ? options.attemptTimeout()
        : settings.attemptTimeout(request.content());
    TransportRequest timed = request.withTimeout(deadline.atMost(limit));
    @Nullable MaskingLog log = events.attemptStarted(count, timed);
    Attempt<T> attempt =
        new Attempt<>(settings, operation, stop, count, timed, options, interceptors, log);
    current = attempt;
    return attempt;
  }

  /**
   * Returns how long to wait before another attempt. Throws the failure when there is to be none.
   */
  private Duration pauseAfter(Attempt<T> attempt, TransportRequest request, ApiException failure) {
    events.attemptEnded(attempt.number(), attempt.status(), failure);
    Duration length = pauseOrNull(attempt, request, failure);
    if (length == null) {
      throw last(failure);
    }
    failures.add(failure);
    events.retrying(count + 1, length);
    return length;
  }

  private @Nullable Duration pauseOrNull(
      Attempt<T> attempt, TransportRequest request, ApiException failure) {
    // Asked even where there will be no other attempt: the next call is not to be refused for the
    // same token.
    boolean renewed = failure instanceof StatusException response
        && response.status() == 401
        && renewals == 0
        && attempt.renewsCredentials(response.headers());
    boolean repeatable = request.content() == null || request.content().isRepeatable();
    if (!repeatable || attempt.failedCredentials() || !deadline.allows(Duration.ZERO)) {
      return null;
    }
    if (renewed) {
      renewals++;
      return Duration.ZERO;
    }
    boolean safe =
        options.isIdempotent(operation.isIdempotent()) || !failure.lastMayHaveBeenExecuted();
    // A renewed token is not a new try: the server did not look at the request.
    Duration length =
        safe ? policy.pauseAfter(count - renewals, failure, settings.time().instant()) : null;
    return length != null && deadline.allows(length) && settings.retryBudget().take(policy.budget())
        ? length
        : null;
  }

  private void succeeded(Attempt<T> attempt) {
    events.attemptEnded(attempt.number(), attempt.status(), null);
    settings.retryBudget().succeeded(count - renewals > 1);
  }

  /**
   * Returns what the call fails with. The failure of another call, such as a login, cannot say that
   * this one may have been executed in an earlier attempt: that attempt's failure does then.
   */
  private ApiException last(ApiException failure) {
    ApiException told = failure.attempts() > 0 ? newestOfThisCall() : null;
    if (told == null) {
      failure.endsAttempts(count, failures);
      return failure;
    }
    failures.remove(told);
    failures.add(failure);
    told.endsAttempts(count, failures);
    return told;
  }

  /** Returns null if this call was certainly not executed so far. */
  private @Nullable ApiException newestOfThisCall() {
    ApiException newest = null;
    boolean executed = false;
    for (ApiException each : failures) {
      if (each.attempts() == 0) {
        newest = each;
        executed |= each.lastMayHaveBeenExecuted();
      }
    }
    return executed ? newest : null;
  }

  private CompletionStage<Response<T>> intercepted(
      TransportRequest request, Next<Response<T>> call) {
    Next<Response<T>> next = call;
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      Interceptor interceptor = interceptors.get(i);
      Next<Response<T>> inner = next;
      next = current -> {
        try {
          return interceptor.aroundCall(operation, current, inner);
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
