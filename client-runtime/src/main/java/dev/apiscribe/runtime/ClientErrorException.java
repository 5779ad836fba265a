package dev.apiscribe.runtime;

/** Thrown for a status of 400 to 499: the server refused the request. */
public final class ClientErrorException extends StatusException {
  private static final long serialVersionUID = 1L;

  ClientErrorException(String operationId, Failure failure) {
    super(operationId, failure);
  }
}
