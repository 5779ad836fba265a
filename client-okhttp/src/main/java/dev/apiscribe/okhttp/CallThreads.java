package dev.apiscribe.okhttp;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Daemon threads for what blocks, gone after ten idle seconds. Those of OkHttp's dispatcher keep a
 * process alive, and are at most five for each host.
 */
final class CallThreads {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(
      0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), CallThreads::thread);

  private CallThreads() {}

  static void execute(Runnable work) {
    POOL.execute(work);
  }

  /** Runs it when the time is over and the call is not. */
  static void executeAfter(Duration time, CompletableFuture<?> call, Runnable work) {
    CompletableFuture<Void> timer = new CompletableFuture<>();
    timer.orTimeout(time.toNanos(), TimeUnit.NANOSECONDS).whenComplete((nothing, late) -> {
      if (late != null) {
        execute(work);
      }
    });
    call.whenComplete((response, failure) -> timer.complete(null));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "apiscribe-okhttp-" + COUNT.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
