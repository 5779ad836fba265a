package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http1.ProxyException;

/**
 * Thrown when there was no response, or only part of one: the server is unreachable, refused the
 * connection or dropped it. If a proxy failed, the message says which one and why.
 */
public final class ConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  ConnectionException(String operationId, String message, boolean sent, Throwable cause) {
    super(operationId, message, cause);
    this.sent = sent;
  }

  /** Returns true if a proxy refused the call, which it would do again. */
  boolean isRefusedByProxy() {
    return this.getCause() instanceof ProxyException refusal && refusal.isLasting();
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return this.sent;
  }
}
