package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call that did not bring what it promises. Messages are short and hold neither bodies nor values nor secrets. The
 * failures of earlier attempts are {@linkplain #getSuppressed() suppressed} in the last one.
 */
public abstract sealed class ApiException extends RuntimeException
    permits StatusException,
        ConnectionException,
        CallTimeoutException,
        DecodingException,
        IncompleteStreamException,
        RequestBodyException,
        InvalidRequestException,
        CallInterruptedException {
  private static final long serialVersionUID = 1L;

  private final String operationId;
  private int attempts;

  ApiException(String operationId, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.operationId = operationId;
  }

  /** The operation as the API's document calls it. */
  public final String operationId() {
    return this.operationId;
  }

  /** How often the call was tried; 0 when it failed before that. */
  public final int attempts() {
    return this.attempts;
  }

  /** False only when it is certain that the server did not execute the request, at none of the attempts. */
  public boolean mayHaveBeenExecuted() {
    return this.lastMayHaveBeenExecuted() || this.anEarlierOneMayHave();
  }

  /** What {@link #mayHaveBeenExecuted()} says of the last attempt alone. */
  abstract boolean lastMayHaveBeenExecuted();

  private boolean anEarlierOneMayHave() {
    for (Throwable earlier : this.getSuppressed()) {
      if (earlier instanceof ApiException failure && failure.lastMayHaveBeenExecuted()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Called before anybody else sees this exception; leaves alone the failure of another call, such as a login that many
   * calls waited for.
   */
  final void endsAttempts(int count, Iterable<ApiException> earlier) {
    if (this.attempts > 0) {
      return;
    }
    this.attempts = count;
    earlier.forEach(this::addSuppressed);
  }

  @Override
  public String getMessage() {
    String message = String.valueOf(super.getMessage());
    return this.attempts > 1 ? message + " (attempt " + this.attempts + ")" : message;
  }
}
