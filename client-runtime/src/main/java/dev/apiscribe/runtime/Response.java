package dev.apiscribe.runtime;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A successful response. */
public final class Response<T extends @Nullable Object> {
  private final String operationId;
  private final int status;
  private final Headers headers;
  private final T body;
  private final byte @Nullable [] rawBody;
  private final @Nullable Leniencies leniencies;

  Response(
      String operationId,
      TransportResponse response,
      T body,
      byte @Nullable [] rawBody,
      @Nullable Leniencies leniencies) {
    this.operationId = operationId;
    status = response.status();
    headers = response.headers();
    this.body = body;
    this.rawBody = rawBody;
    this.leniencies = leniencies;
  }

  /** Returns the id of the operation in the API's document. */
  public String operationId() {
    return operationId;
  }

  public int status() {
    return status;
  }

  public Headers headers() {
    return headers;
  }

  /** Returns the body; null only if this response is documented without a body. */
  public T body() {
    return body;
  }

  /**
   * Returns the body as it arrived. Empty unless {@link RequestOptions.Builder#keepRawBody} asked
   * for it, and always when the caller reads the body himself (a download, an event stream).
   */
  public Optional<byte[]> rawBody() {
    return Optional.ofNullable(rawBody);
  }

  /**
   * Returns what was read although it is not as documented, in the order of the body, at most the
   * first 100: what {@link RequestOptions.Builder#validateResponses} refuses. Of a stream, those of
   * what was read so far. Empty for classes without a codec.
   */
  public List<Leniency> leniencies() {
    return leniencies == null ? List.of() : leniencies.list();
  }

  /**
   * Returns a future of the body. Unlike a stage derived with {@code thenApply}, it ends the
   * exchange when it is cancelled or timed out, and closes a response that comes too late.
   */
  public static <T extends @Nullable Object> CompletableFuture<T> bodyOf(
      CompletableFuture<Response<T>> response) {
    CompletableFuture<T> body = new CompletableFuture<>();
    response.whenComplete((received, failure) -> {
      if (failure != null) {
        body.completeExceptionally(failure);
      } else if (!body.complete(received.body())) {
        received.discard();
      }
    });
    body.whenComplete((value, failure) -> {
      if (failure != null) {
        response.cancel(true);
      }
    });
    return body;
  }

  /** Closes what streams in, which has no reader now. */
  void discard() {
    if (body instanceof AutoCloseable open) {
      try {
        open.close();
      } catch (Exception e) {
        // It was to be thrown away.
      }
    }
  }

  @Override
  public String toString() {
    return operationId + " returned " + status;
  }
}
