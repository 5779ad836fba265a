package dev.apiscribe.runtime.internal.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads for what may block: started when needed, gone after ten idle seconds, and never in the
 * way of the process's end.
 *
 * <p>No work waits for other work to end. But not every piece of work wakes a thread: while as many
 * threads as there are processors are about to look for work, no other one is woken, and each that
 * found some wakes the next. A thread that has ended its work takes what is there in the meantime.
 */
public final class DaemonThreads {
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int MOST_WOKEN = Runtime.getRuntime().availableProcessors();

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Queue<Runnable> WORK = new ConcurrentLinkedQueue<>();
  /** The threads that were woken or started, and have not looked for work since. */
  private static final AtomicInteger WOKEN = new AtomicInteger();
  /** The thread that was idle last comes first. */
  private static final Deque<Worker> IDLE = new ArrayDeque<>();

  private DaemonThreads() {}

  /** Returns the threads as an executor; it fails with an error where no thread can be started. */
  public static Executor executor() {
    return DaemonThreads::execute;
  }

  /**
   * Runs the last step of this thread's work. What the step gives to {@link #afterLastStep} runs
   * when the work has ended.
   */
  public static void lastStep(Runnable step) {
    if (Thread.currentThread() instanceof Worker worker) {
      worker.inLastStep = true;
      try {
        step.run();
      } finally {
        worker.inLastStep = false;
      }
    } else {
      step.run();
    }
  }

  /**
   * Runs work on this thread, without waking another one, when its work has ended.
   *
   * @return false if this thread is not in its last step, or has such work already
   */
  public static boolean afterLastStep(Runnable work) {
    if (Thread.currentThread() instanceof Worker worker
        && worker.inLastStep
        && worker.next == null) {
      worker.next = work;
      return true;
    }
    return false;
  }

  private static void execute(Runnable work) {
    WORK.add(work);
    try {
      wakeIfNeeded();
    } catch (Error e) {
      if (WORK.remove(work)) {
        throw e;
      }
    }
  }

  private static void wakeIfNeeded() {
    int woken = WOKEN.get();
    while (woken < MOST_WOKEN) {
      if (WOKEN.compareAndSet(woken, woken + 1)) {
        wake();
        return;
      }
      woken = WOKEN.get();
    }
  }

  private static void wake() {
    Worker worker;
    synchronized (IDLE) {
      worker = IDLE.pollFirst();
    }
    if (worker != null) {
      worker.idle = false;
      LockSupport.unpark(worker);
      return;
    }
    boolean started = false;
    try {
      new Worker().start();
      started = true;
    } finally {
      if (!started) {
        WOKEN.decrementAndGet();
      }
    }
  }

  private static final class Worker extends Thread {
    private boolean inLastStep;
    private @Nullable Runnable next;
    private volatile boolean idle;

    Worker() {
      super("apiscribe-" + COUNT.incrementAndGet());
      setDaemon(true);
    }

    @Override
    public void run() {
      do {
        // Before looking for work: who adds some later wakes another thread.
        WOKEN.decrementAndGet();
        Runnable work = WORK.poll();
        if (work != null) {
          if (!WORK.isEmpty()) {
            wakeNext();
          }
          do {
            carry(work);
            work = next != null ? next : WORK.poll();
            next = null;
          } while (work != null);
        }
      } while (isWoken());
    }

    private static void wakeNext() {
      try {
        wakeIfNeeded();
      } catch (Error e) {
        // No thread can be started: one that ends its work takes it.
      }
    }

    private void carry(Runnable work) {
      try {
        work.run();
      } catch (Throwable e) {
        report(e);
      } finally {
        // An interrupt was for the work that has ended.
        interrupted();
      }
    }

    private void report(Throwable failure) {
      try {
        getUncaughtExceptionHandler().uncaughtException(this, failure);
      } catch (Throwable ignored) {
        // As the JDK does: the thread goes on.
      }
    }

    /** Returns whether there may be work, or false after ten seconds without. */
    private boolean isWoken() {
      idle = true;
      synchronized (IDLE) {
        IDLE.addFirst(this);
      }
      long end = System.nanoTime() + IDLE_NANOS;
      while (idle) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          synchronized (IDLE) {
            if (IDLE.remove(this)) {
              return false;
            }
          }
          left = IDLE_NANOS;
        }
        LockSupport.parkNanos(this, left);
        interrupted();
      }
      return true;
    }
  }
}
