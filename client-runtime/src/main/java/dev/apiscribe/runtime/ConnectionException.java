package dev.apiscribe.runtime;

/**
 * Thrown when there was no response, or only part of one: the server is unreachable, refused the
 * connection or dropped it. If a proxy failed, the message says which one and why.
 */
public final class ConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;
  private final boolean lasting;

  /** @param lasting whether the next attempt would fail in the same way */
  ConnectionException(
      String operationId, String message, boolean sent, boolean lasting, Throwable cause) {
    super(operationId, message, cause);
    this.sent = sent;
    this.lasting = lasting;
  }

  /**
   * Returns true if the next attempt would fail in the same way: a proxy refused the call, a
   * certificate is wrong, or the settings of TLS are.
   */
  boolean isLasting() {
    return lasting;
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return sent;
  }
}
