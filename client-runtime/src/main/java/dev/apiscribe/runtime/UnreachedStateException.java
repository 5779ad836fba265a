package dev.apiscribe.runtime;

/**
 * Thrown when the waiting for a state ends without it: something failed, or it takes longer than
 * the caller waits. Each call was successful.
 */
public final class UnreachedStateException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean failed;
  private final String state;
  private final String reason;

  private UnreachedStateException(
      String operationId, String message, boolean failed, String state, String reason) {
    super(operationId, operationId + message, null);
    this.failed = failed;
    this.state = state;
    this.reason = reason;
  }

  static UnreachedStateException failed(String operationId, String state, String reason) {
    return new UnreachedStateException(
        operationId, ": a state says that it has failed", true, state, reason);
  }

  static UnreachedStateException late(String operationId, String state) {
    return new UnreachedStateException(
        operationId, ": it was not done in the time to wait", false, state, "");
  }

  /** Returns whether the state says that it has failed; false when the time was over. */
  public boolean isFailed() {
    return failed;
  }

  /** Returns the last state, with the secrets of the call masked; empty if there was none. */
  public String state() {
    return state;
  }

  /** Returns why it failed, as the server says; empty if it does not. */
  public String reason() {
    return reason;
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return true;
  }
}
