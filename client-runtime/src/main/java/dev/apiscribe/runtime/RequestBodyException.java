package dev.apiscribe.runtime;

/**
 * Thrown when the source of the request body fails while it is sent. The cause is what it threw.
 * The server may have received a part of the body.
 */
public final class RequestBodyException extends ApiException {
  private static final long serialVersionUID = 1L;

  RequestBodyException(String operationId, Throwable cause) {
    super(operationId, operationId + " broke off: its body could not be produced", cause);
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return true;
  }
}
