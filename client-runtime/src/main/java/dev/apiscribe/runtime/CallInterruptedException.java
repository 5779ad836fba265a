package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted, and its interrupt flag is set again. The server may have executed the request.
 */
public final class CallInterruptedException extends ApiException {
  private static final long serialVersionUID = 1L;

  CallInterruptedException(String operationId, @Nullable Throwable cause) {
    super(operationId, operationId + " was interrupted", cause);
  }
}
