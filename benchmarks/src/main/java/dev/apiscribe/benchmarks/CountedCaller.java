package dev.apiscribe.benchmarks;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Goes on where one call fails, and keeps count: the JDK's client loses a connection that it keeps
 * now and then.
 */
final class CountedCaller {
  private static final long BEARABLE = 10;

  private final Caller caller;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();
  private volatile String newest = "";

  CountedCaller(Caller caller) {
    this.caller = caller;
  }

  /** Fails as the call does from the eleventh failure on. */
  void call() throws Exception {
    calls.incrementAndGet();
    try {
      caller.prove();
    } catch (Exception e) {
      newest = Decoders.shortened(e.toString());
      if (failures.incrementAndGet() > BEARABLE) {
        throw e;
      }
    }
  }

  /** Says in the table that calls have failed. */
  void note(String name, Comparison comparison) {
    if (failures.get() > 0) {
      comparison.fail(name, failures + " of " + calls + " calls, with " + newest);
    }
  }
}
