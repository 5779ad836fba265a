package dev.apiscribe.runtime;

import java.util.function.BooleanSupplier;

/** Waiting for what gives no signal when it is there. */
public final class Spin {
  private Spin() {}

  /** Ends when this is so, or when a test's time is over. */
  public static void until(BooleanSupplier isSo) {
    while (!isSo.getAsBoolean()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new AssertionError("the test's time is over");
      }
      Thread.onSpinWait();
    }
  }
}
