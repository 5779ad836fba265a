package dev.apiscribe.runtime;

/**
 * Thrown when the source of the request body fails. The cause is what it threw. The server may have
 * received a part of the body, unless the source failed before, such as for a signature.
 */
public final class RequestBodyException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  RequestBodyException(String operationId, boolean sent, Throwable cause) {
    super(operationId, operationId + " broke off: its body could not be produced", cause);
    this.sent = sent;
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return sent;
  }
}
