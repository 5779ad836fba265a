package dev.apiscribe.runtime.internal.value;

import java.io.IOException;

/** A JSON value that is not what its place is for. The message never has the value. */
public final class UnfitValueException extends IOException {
  private static final long serialVersionUID = 1L;

  public UnfitValueException(String message) {
    super(message);
  }

  /** Thrown once per stream at most, and never shown with its stack. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
