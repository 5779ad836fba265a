package dev.apiscribe.runtime.internal.body;

/** A body that itself keeps its reader's time, without another thread. */
public interface TimedBody {

  /** Sets when reading begins to fail with a timeout, by {@link System#nanoTime()}. */
  void endsAt(long nanoTime);

  /** Removes the deadline. */
  void endsNever();
}
