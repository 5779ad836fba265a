package dev.apiscribe.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An event of a call. Its text contains no secret, no body and no parameter value. */
public sealed interface CallEvent {

  /** The same for all events of a call, and different for each call of this process. */
  long callId();

  Operation<?> operation();

  /** A call begins. */
  record Started(long callId, Operation<?> operation) implements CallEvent {}

  /**
   * A request is about to be sent.
   *
   * @param attempt counted from 1
   * @param request without credentials
   */
  record AttemptStarted(long callId, Operation<?> operation, int attempt, TransportRequest request)
      implements CallEvent {}

  /**
   * An attempt ended with a response, or failed. There is one for each that started.
   *
   * @param status null when there was no response
   * @param failure null when the response is a success; an {@link ApiException}, a cancellation, or
   *     what credentials, an interceptor or a transport threw otherwise
   * @param duration from the request to the end of the response, or of its headers where the caller
   *     reads the rest
   */
  record AttemptEnded(
      long callId,
      Operation<?> operation,
      int attempt,
      @Nullable Integer status,
      @Nullable Throwable failure,
      Duration duration)
      implements CallEvent {}

  /**
   * There will be another attempt.
   *
   * @param attempt the one to come
   */
  record Retrying(long callId, Operation<?> operation, int attempt, Duration pause)
      implements CallEvent {}

  /**
   * A call is over.
   *
   * @param attempts 0 when nothing was sent
   * @param failure null when the call succeeded; what the caller gets otherwise
   */
  record Ended(
      long callId,
      Operation<?> operation,
      int attempts,
      @Nullable Throwable failure,
      Duration duration)
      implements CallEvent {}
}
