package dev.apiscribe.review.update;

/** An update cannot be made: nothing was written. The message says why, and what to do. */
public final class UpdateRefusedException extends Exception {
  private static final long serialVersionUID = 1;

  UpdateRefusedException(String message) {
    super(message);
  }
}
