package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Repeats a call until its response has a state. */
final class StateWait<T> {
  private final Call<T> first;
  private final StateRule<T> rule;
  private final WaitOptions wait;
  private final RequestOptions options;
  private final TimeSource time;
  private final long start;
  private volatile @Nullable CompletableFuture<?> running;

  StateWait(
      Call<T> first, StateRule<T> rule, WaitOptions wait, RequestOptions options, TimeSource time) {
    this.first = first;
    this.rule = rule;
    this.wait = wait;
    this.options = options;
    this.time = time;
    start = time.nanoTime();
  }

  Response<T> await() {
    while (true) {
      Response<T> response = first.copy().send(options);
      if (isDone(response)) {
        return response;
      }
      CompletableFuture<Void> over = time.sleep(wait.interval()).toCompletableFuture();
      try {
        over.get();
      } catch (InterruptedException e) {
        over.cancel(true);
        Thread.currentThread().interrupt();
        throw new CallInterruptedException(first.operationId(), true, e);
      } catch (ExecutionException e) {
        throw Failures.unchecked(e.getCause());
      }
    }
  }

  CompletableFuture<Response<T>> awaitAsync() {
    CompletableFuture<Response<T>> result = new CompletableFuture<>();
    result.whenComplete((response, failure) -> {
      CompletableFuture<?> current = running;
      if (failure != null && current != null) {
        current.cancel(true);
      }
    });
    look(result);
    return result;
  }

  private void look(CompletableFuture<Response<T>> result) {
    CompletableFuture<Response<T>> call = first.copy().sendAsync(options);
    runs(call, result);
    call.whenComplete((response, failure) -> {
      if (failure != null) {
        result.completeExceptionally(failure);
      } else {
        looked(response, result);
      }
    });
  }

  private void looked(Response<T> response, CompletableFuture<Response<T>> result) {
    try {
      if (isDone(response)) {
        result.complete(response);
        return;
      }
      CompletableFuture<Void> over = time.sleep(wait.interval()).toCompletableFuture();
      runs(over, result);
      over.thenRunAsync(() -> look(result), DaemonThreads.executor())
          .whenComplete((nothing, failure) -> {
            if (failure != null) {
              result.completeExceptionally(
                  failure instanceof CompletionException && failure.getCause() != null
                      ? failure.getCause()
                      : failure);
            }
          });
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private void runs(CompletableFuture<?> step, CompletableFuture<Response<T>> result) {
    running = step;
    if (result.isDone()) {
      step.cancel(true);
    }
  }

  private boolean isDone(Response<T> response) {
    String state = rule.state(response.body());
    if (rule.isDone(state)) {
      return true;
    }
    Headers headers = response.headers();
    String shown = headers.masked("state", state);
    if (rule.isFailed(state)) {
      throw UnreachedStateException.failed(
          first.operationId(), shown, headers.masked("reason", rule.reason(response.body())));
    }
    Duration waited = Duration.ofNanos(time.nanoTime() - start);
    if (waited.plus(wait.interval()).compareTo(wait.timeout()) > 0) {
      throw UnreachedStateException.late(first.operationId(), shown);
    }
    return false;
  }
}
