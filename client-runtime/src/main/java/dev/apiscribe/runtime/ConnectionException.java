package dev.apiscribe.runtime;

/** No answer, or only half of one: unreachable, refused or dropped. */
public final class ConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  ConnectionException(String operationId, String message, boolean sent, Throwable cause) {
    super(operationId, message, cause);
    this.sent = sent;
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return this.sent;
  }
}
