package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/** The call's time, or the ten seconds for connecting, passed first. The server may have executed the request. */
public final class CallTimeoutException extends ApiException {
  private static final long serialVersionUID = 1L;

  CallTimeoutException(String operationId, @Nullable Throwable cause) {
    super(operationId, operationId + " took too long", cause);
  }
}
