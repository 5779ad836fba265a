package dev.apiscribe.runtime;

/**
 * The retries that all calls of a client share. A retry takes a token; a call that succeeds gives
 * back a part of one, or the token of its retry. Safe for concurrent use.
 */
final class RetryBudget {
  private static final long PARTS = 5;

  private long spent;

  /**
   * Takes a token if there is one.
   *
   * @param retries how many there are if nothing was spent
   */
  synchronized boolean take(int retries) {
    if (spent + PARTS > retries * PARTS) {
      return false;
    }
    spent += PARTS;
    return true;
  }

  /** @param retried whether the call was tried more than once */
  synchronized void succeeded(boolean retried) {
    spent = Math.max(0, spent - (retried ? PARTS : 1));
  }
}
