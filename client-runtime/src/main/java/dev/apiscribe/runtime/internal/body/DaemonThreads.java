package dev.apiscribe.runtime.internal.body;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for what may block: started when needed, gone after ten idle seconds, and never in the
 * way of the process's end.
 */
public final class DaemonThreads {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(
      0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), DaemonThreads::thread);

  private DaemonThreads() {}

  public static Executor executor() {
    return POOL;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "apiscribe-" + COUNT.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
