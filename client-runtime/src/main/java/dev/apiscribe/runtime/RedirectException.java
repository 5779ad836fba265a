package dev.apiscribe.runtime;

/**
 * Thrown for a status of 300 to 399. Redirects are not followed, so that no secret goes to another
 * host.
 */
public final class RedirectException extends StatusException {
  private static final long serialVersionUID = 1L;

  RedirectException(String operationId, Failure failure) {
    super(operationId, failure);
  }
}
