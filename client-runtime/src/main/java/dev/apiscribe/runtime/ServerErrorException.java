package dev.apiscribe.runtime;

/** Thrown for a status of 500 to 599: the server, or a gateway before it, failed. */
public final class ServerErrorException extends StatusException {
  private static final long serialVersionUID = 1L;

  ServerErrorException(String operationId, Failure failure) {
    super(operationId, failure);
  }
}
