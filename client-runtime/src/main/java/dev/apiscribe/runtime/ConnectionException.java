package dev.apiscribe.runtime;

/** No answer, or only half of one: unreachable, refused or dropped. The server may have executed the request. */
public final class ConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  ConnectionException(String operationId, String message, Throwable cause) {
    super(operationId, message, cause);
  }
}
