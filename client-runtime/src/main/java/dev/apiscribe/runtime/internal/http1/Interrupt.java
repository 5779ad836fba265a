package dev.apiscribe.runtime.internal.http1;

import java.nio.channels.ClosedByInterruptException;

/** Tells whether an exchange ended because its thread was interrupted. */
final class Interrupt {
  private static final int MOST_CAUSES = 50;

  private Interrupt() {}

  /**
   * Newer JDKs set the flag of a thread before they close the channel on which it waits: by the time of the failure the flag
   * may have been cleared, and only the failure tells.
   */
  static boolean ended(Throwable failure) {
    if (Thread.currentThread().isInterrupted()) {
      return true;
    }
    Throwable each = failure;
    for (int i = 0; i < MOST_CAUSES && each != null; i++) {
      if (each instanceof ClosedByInterruptException) {
        return true;
      }
      each = each.getCause();
    }
    return false;
  }
}
