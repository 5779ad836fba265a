package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/** Tells whether an exchange ended because its thread was interrupted. */
public final class Interrupt {
  private static final int MOST_CAUSES = 50;

  private Interrupt() {}

  /**
   * Newer JDKs set the flag of a thread before they close the channel on which it waits: by the
   * time of the failure the flag may have been cleared, and only the failure tells.
   */
  static boolean ended(Throwable failure) {
    return Thread.currentThread().isInterrupted() || isCauseOf(failure);
  }

  /** Returns whether an interrupt closed the channel, whatever TLS or a socket made of that. */
  public static boolean isCauseOf(Throwable failure) {
    Throwable each = failure;
    for (int i = 0; i < MOST_CAUSES && each != null; i++) {
      if (each instanceof ClosedByInterruptException) {
        return true;
      }
      each = each.getCause();
    }
    return false;
  }

  /**
   * Returns the failure by its name: further up a cause of that kind may be of a channel that is
   * not ours, such as a body's.
   */
  static ClosedByInterruptException named(IOException failure) {
    if (failure instanceof ClosedByInterruptException known) {
      return known;
    }
    ClosedByInterruptException named = new ClosedByInterruptException();
    named.initCause(failure);
    return named;
  }
}
