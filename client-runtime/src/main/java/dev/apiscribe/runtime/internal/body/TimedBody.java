package dev.apiscribe.runtime.internal.body;

/** A body that itself keeps its reader's time, without another thread. */
public interface TimedBody {

  /** Reading fails with a timeout from then on, by {@link System#nanoTime()}. */
  void endsAt(long nanoTime);

  /** Reading takes as long as it takes. */
  void endsNever();
}
