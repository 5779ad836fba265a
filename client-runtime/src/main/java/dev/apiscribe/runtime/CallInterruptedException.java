package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/** Thrown when the calling thread was interrupted. Its interrupt flag is set again. */
public final class CallInterruptedException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  CallInterruptedException(String operationId, boolean sent, @Nullable Throwable cause) {
    super(operationId, operationId + " was interrupted", cause);
    this.sent = sent;
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return sent;
  }
}
