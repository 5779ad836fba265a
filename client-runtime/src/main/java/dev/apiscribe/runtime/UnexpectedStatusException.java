package dev.apiscribe.runtime;

/** Thrown for a status that is neither a documented success nor a redirect nor an error. */
public final class UnexpectedStatusException extends StatusException {
  private static final long serialVersionUID = 1L;

  UnexpectedStatusException(String operationId, Failure failure) {
    super(operationId, failure);
  }
}
