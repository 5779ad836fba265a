package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the timeout of the call, of one attempt, of connecting or of an idle stream has
 * passed.
 */
public final class CallTimeoutException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  CallTimeoutException(String operationId, boolean sent, @Nullable Throwable cause) {
    super(
        operationId,
        operationId + (sent ? " took too long" : " took too long, and was not sent"),
        cause);
    this.sent = sent;
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return sent;
  }
}
