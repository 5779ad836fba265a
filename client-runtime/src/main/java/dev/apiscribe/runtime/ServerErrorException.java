package dev.apiscribe.runtime;

/** A status of 500 to 599: the server, or one on the way to it, failed. */
public final class ServerErrorException extends StatusException {
  private static final long serialVersionUID = 1L;

  ServerErrorException(String operationId, Failure failure) {
    super(operationId, failure);
  }
}
