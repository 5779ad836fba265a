package dev.apiscribe.iam;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when IAM responds to a login without a usable token. The message names neither user nor
 * password; an error response is in the cause.
 */
public final class IamLoginException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  IamLoginException(int status, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** Returns the HTTP status; 401 when user name, password or domain are wrong. */
  public int status() {
    return status;
  }
}
