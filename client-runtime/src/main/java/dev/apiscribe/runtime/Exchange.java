package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.BodyPrefix;
import dev.apiscribe.runtime.internal.DaemonThreads;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends one request and makes of the answer what its operation documents. */
final class Exchange<T extends @Nullable Object> {
  private final ApiClient api;
  private final Operation<T> operation;
  private final Deadline deadline;

  Exchange(ApiClient api, Operation<T> operation, Deadline deadline) {
    this.api = api;
    this.operation = operation;
    this.deadline = deadline;
  }

  Response<T> send(Transport transport, TransportRequest request) {
    TransportResponse response;
    try {
      response = transport.exchange(request);
    } catch (IOException e) {
      throw Failures.whileSending(this.operation.id(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failures.whileSending(this.operation.id(), e);
    }
    return this.receive(response);
  }

  CompletableFuture<Response<T>> sendAsync(Transport transport, TransportRequest request) {
    CompletableFuture<Response<T>> result = new CompletableFuture<>();
    CompletableFuture<TransportResponse> exchange;
    try {
      exchange = transport.exchangeAsync(request);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    exchange.whenCompleteAsync((response, failure) -> this.finish(result, response, failure), DaemonThreads.executor());
    result.whenComplete(
        (answer, failure) -> {
          if (failure != null) { // cancelled, or given up by the caller's own timeout; a finished exchange takes no notice
            exchange.cancel(true);
            exchange.thenAccept(TransportResponse::close);
          }
        });
    return result;
  }

  private void finish(
      CompletableFuture<Response<T>> result, @Nullable TransportResponse response, @Nullable Throwable failure) {
    try {
      if (response == null) {
        throw Failures.whileSending(this.operation.id(), failure == null ? new IOException() : failure);
      }
      if (!result.complete(this.receive(response))) {
        response.close();
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private Response<T> receive(TransportResponse response) {
    try (this.deadline) {
      this.deadline.guard(response);
      Answer<? extends T> success = this.operation.successAt(response.status());
      if (success == null) {
        throw this.failed(response);
      }
      T body = success.decode(new Received(this.api, this.operation.id(), response, this.deadline));
      return new Response<>(this.operation.id(), response.status(), response.headers(), body);
    } catch (IOException e) {
      response.close();
      throw this.deadline.isOver()
          ? new CallTimeoutException(this.operation.id(), e)
          : Failures.whileReading(this.operation.id(), e);
    } catch (RuntimeException | Error e) {
      response.close();
      throw e;
    }
  }

  private StatusException failed(TransportResponse response) {
    BodyPrefix body = Received.rawBody(response);
    Answer<?> documented = this.operation.failureAt(response.status());
    Object error = Received.error(this.api, documented, response, body);
    return new StatusException(
        this.operation.id(), response.status(), documented != null, response.headers(), error, body);
  }
}
