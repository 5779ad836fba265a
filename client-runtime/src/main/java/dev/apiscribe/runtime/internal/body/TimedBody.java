package dev.apiscribe.runtime.internal.body;

/** A body that itself keeps the time of whoever reads it, without another thread. */
public interface TimedBody {

  /** Reading fails with a timeout from then on, by {@link System#nanoTime()}. */
  void endsAt(long nanoTime);

  /** Reading takes as long as it takes. */
  void endsNever();
}
