package dev.apiscribe.runtime.internal.http1;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at idle connections now and then, those of all clients on one thread, as long as there are
 * any. A plain thread: the JDK's timers and pools are sixty more classes between a program's start
 * and its first response.
 */
final class IdleLook extends Thread {
  private static final long NANOS_BETWEEN_LOOKS = 5_000_000_000L;

  private static final Object LOCK = new Object();
  private static List<WirePool> pools = new ArrayList<>();
  private static boolean looking;

  private IdleLook() {
    super("apiscribe-idle-connections");
    setDaemon(true);
  }

  /** Until nothing is left in the pool, which must not be here already. */
  static void at(WirePool pool) {
    synchronized (LOCK) {
      pools.add(pool);
      if (!looking) {
        looking = true;
        new IdleLook().start();
      }
    }
  }

  @Override
  public void run() {
    List<WirePool> watched;
    do {
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
      watched = taken();
      watched.removeIf(pool -> !pool.look());
    } while (goesOnWith(watched));
  }

  private static List<WirePool> taken() {
    synchronized (LOCK) {
      List<WirePool> all = pools;
      pools = new ArrayList<>();
      return all;
    }
  }

  private static boolean goesOnWith(List<WirePool> left) {
    synchronized (LOCK) {
      pools.addAll(left);
      looking = !pools.isEmpty();
      return looking;
    }
  }
}
