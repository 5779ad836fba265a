package dev.apiscribe.conformance.check;

import org.jspecify.annotations.Nullable;

/** The types of the generated client rule a call out: it cannot even be written down. */
public final class NotExpressibleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotExpressibleException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Returns what said no in the end: a generated type, or the JSON library that reads it. */
  Throwable refusal() {
    Throwable last = this;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return last;
  }
}
