package dev.apiscribe.runtime;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Code around every call of a client, around every attempt, or both; the first one added is the
 * outermost. It may change the request, respond in place of the server, or watch.
 *
 * <p>One method serves both kinds: in a call that waits, {@link Next#proceed} waits too and returns
 * a stage that is complete. An interceptor that chains its work to that stage, instead of waiting
 * for it, blocks no thread of the other kind.
 *
 * <p>No interceptor sees the credentials: they are added behind the last one, and only when the
 * request still goes to the client's own host.
 */
public interface Interceptor {

  /**
   * Returns the interceptor for the next call, asked on the caller's thread. Default: this one, for
   * every call. An interceptor that has something to carry from a call to its attempts, which may
   * run on other threads, returns a new one.
   */
  default Interceptor forCall() {
    return this;
  }

  /**
   * Runs around all attempts of a call, the pauses between them and the reading of the response.
   * Default: goes on.
   */
  default <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
      Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
    return next.proceed(request);
  }

  /**
   * Runs around one attempt. Default: goes on.
   *
   * @param attempt counted from 1 for each call
   */
  default CompletionStage<TransportResponse> aroundAttempt(
      Operation<?> operation, int attempt, TransportRequest request, Next<TransportResponse> next) {
    return next.proceed(request);
  }

  /** The rest of the chain. */
  @FunctionalInterface
  interface Next<R> {

    /** Goes on with this request. Throws nothing: failures are in the stage. */
    CompletionStage<R> proceed(TransportRequest request);
  }
}
