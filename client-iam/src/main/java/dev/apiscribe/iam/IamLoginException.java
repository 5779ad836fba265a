package dev.apiscribe.iam;

import org.jspecify.annotations.Nullable;

/**
 * IAM answered a login, but not with a token that can be used. The message names neither user nor password; what was
 * answered is in the cause, as far as it was an error.
 */
public final class IamLoginException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  IamLoginException(int status, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** The HTTP status; 401 when user name, password or domain are wrong. */
  public int status() {
    return this.status;
  }
}
