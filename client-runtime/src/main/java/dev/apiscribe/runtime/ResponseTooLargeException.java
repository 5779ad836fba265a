package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.TooManyBytesException;

/**
 * Thrown when a response, or an event or a line of it, is larger than the client takes: see
 * {@link ApiClient.Builder#maxBodySize}, {@link ApiClient.Builder#maxEventSize} and
 * {@link ApiClient.Builder#maxLineSize}. The response is not read further, and the call is not
 * repeated.
 */
public final class ResponseTooLargeException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final long limit;

  ResponseTooLargeException(String operationId, int status, TooManyBytesException reached) {
    super(
        operationId,
        operationId + ": " + status + " with " + reached.what() + " of more than " + reached.limit()
            + " bytes; " + reached.option() + " sets the limit",
        null);
    this.status = status;
    limit = reached.limit();
  }

  public int status() {
    return status;
  }

  /** Returns the limit in bytes, after decompression. */
  public long limit() {
    return limit;
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return true;
  }
}
