package dev.apiscribe.runtime;

/**
 * Thrown when the pages of a list cannot be read to their end: the server repeats a page, or
 * promises more without saying where. Each page was read as documented.
 */
public final class IncompletePagesException extends ApiException {
  private static final long serialVersionUID = 1L;

  IncompletePagesException(String operationId, String message) {
    super(operationId, operationId + message, null);
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return true;
  }
}
