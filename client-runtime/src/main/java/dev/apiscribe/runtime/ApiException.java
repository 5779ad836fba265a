package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a call does not end with a documented success. Messages are one short line and hold
 * neither bodies nor values nor secrets; what a server says of an error is shown with the secrets
 * of the call masked. The failures of earlier attempts are {@linkplain #getSuppressed() suppressed}
 * in the last one.
 */
public abstract sealed class ApiException extends RuntimeException
    permits StatusException,
        ConnectionException,
        CallTimeoutException,
        DecodingException,
        ResponseTooLargeException,
        IncompleteStreamException,
        IncompletePagesException,
        UnreachedStateException,
        RequestBodyException,
        InvalidRequestException,
        CallInterruptedException {
  private static final long serialVersionUID = 1L;

  private final String operationId;
  private int attempts;
  private long page;

  ApiException(String operationId, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.operationId = operationId;
  }

  /** Returns the id of the operation in the API's document. */
  public final String operationId() {
    return operationId;
  }

  /** Returns the number of attempts; 0 when the call failed before the first. */
  public final int attempts() {
    return attempts;
  }

  /**
   * Returns the number of the page that could not be read, from 1; 0 when the call was not one of a
   * reading of pages.
   */
  public final long page() {
    return page;
  }

  /**
   * Returns false only if it is certain that the server did not execute the request in any attempt.
   */
  public boolean mayHaveBeenExecuted() {
    return lastMayHaveBeenExecuted() || anEarlierOneMayHave();
  }

  /** Returns what {@link #mayHaveBeenExecuted()} says of the last attempt alone. */
  abstract boolean lastMayHaveBeenExecuted();

  private boolean anEarlierOneMayHave() {
    for (Throwable earlier : getSuppressed()) {
      if (earlier instanceof ApiException failure && failure.lastMayHaveBeenExecuted()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Called before any other code sees this exception; leaves alone the failure of another call,
   * such as a login that many calls waited for.
   */
  final void endsAttempts(int count, Iterable<ApiException> earlier) {
    if (attempts > 0) {
      return;
    }
    attempts = count;
    earlier.forEach(this::addSuppressed);
  }

  /** Notes the page; leaves alone the failure of another call, as above. */
  final void endsPage(String operation, long number) {
    if (operation.equals(operationId)) {
      page = number;
    }
  }

  @Override
  public String getMessage() {
    String message = String.valueOf(super.getMessage());
    String attempt = attempts > 1 ? " (attempt " + attempts + ")" : "";
    return message + attempt + (page > 0 ? " (page " + page + ")" : "");
  }
}
