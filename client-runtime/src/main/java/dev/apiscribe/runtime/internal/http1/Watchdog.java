package dev.apiscribe.runtime.internal.http1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Closes channels whose deadline has passed, those of all clients on one thread. The thread sleeps
 * until the earliest deadline, and ends when there has been none for five seconds. A call does not
 * take a lock unless its deadline is the earliest.
 */
final class Watchdog extends Thread {
  private static final long NEVER = Long.MAX_VALUE;
  private static final long IDLE_NANOS = 5_000_000_000L;

  private static final Object LOCK = new Object();
  // Weakly: a response that its reader forgets to close is not kept for that.
  private static final Set<TimedChannel> CHANNELS = Collections.newSetFromMap(new WeakHashMap<>());
  private static @Nullable Watchdog running;
  // Written before the deadlines are read, and read after a deadline is written: no deadline is
  // missed.
  private static volatile long nextLook = NEVER;

  private Watchdog() {
    super("apiscribe-deadlines");
    setDaemon(true);
  }

  static void watch(TimedChannel channel) {
    synchronized (LOCK) {
      CHANNELS.add(channel);
    }
  }

  static void forget(TimedChannel channel) {
    synchronized (LOCK) {
      CHANNELS.remove(channel);
    }
  }

  /** Makes sure that a deadline, which is set already, is looked at in time. */
  static void expect(long nanoTime) {
    long next = nextLook;
    if (next != NEVER && nanoTime - next >= 0) {
      return;
    }
    synchronized (LOCK) {
      if (running != null) {
        LockSupport.unpark(running);
        return;
      }
      Watchdog started = new Watchdog();
      nextLook = System.nanoTime();
      running = started;
      started.start();
    }
  }

  @Override
  public void run() {
    boolean idle = false;
    try {
      while (!idle || !ends()) {
        long now = System.nanoTime();
        nextLook = now + IDLE_NANOS;
        long left = closeWhatIsLate(now);
        idle = left == NEVER;
        if (left < IDLE_NANOS) {
          nextLook = now + left;
        }
        LockSupport.parkNanos(Math.min(left, IDLE_NANOS));
      }
    } finally {
      synchronized (LOCK) {
        if (running == this) {
          running = null;
          nextLook = NEVER;
        }
      }
    }
  }

  /** Returns the nanoseconds until the next deadline. */
  private static long closeWhatIsLate(long now) {
    List<TimedChannel> late = null;
    long least = NEVER;
    synchronized (LOCK) {
      for (TimedChannel channel : CHANNELS) {
        long left = channel.left(now);
        if (left == 0) {
          late = late == null ? new ArrayList<>() : late;
          late.add(channel);
        } else {
          least = Math.min(least, left);
        }
      }
    }
    if (late != null) {
      for (TimedChannel channel : late) {
        channel.close();
      }
    }
    return least;
  }

  private boolean ends() {
    synchronized (LOCK) {
      nextLook = NEVER;
      for (TimedChannel channel : CHANNELS) {
        if (channel.isPending()) {
          return false;
        }
      }
      running = null;
      return true;
    }
  }
}
