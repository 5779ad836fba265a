package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Hands out stages of its own, from which a cancellation finds no way back by itself. */
final class Chaining implements Interceptor {

  @Override
  public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
      Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
    return next.proceed(request).thenApply(response -> response);
  }

  @Override
  public CompletionStage<TransportResponse> aroundAttempt(
      Operation<?> operation, int attempt, TransportRequest request, Next<TransportResponse> next) {
    return next.proceed(request).thenApply(response -> response);
  }
}
