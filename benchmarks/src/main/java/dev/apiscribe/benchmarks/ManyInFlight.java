package dev.apiscribe.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** 64 calls at the same time: sync by as many threads, async all begun by one. */
final class ManyInFlight {
  private static final int IN_FLIGHT = 64;
  /** As many that the steps of 10 ms, in which a process is told its CPU time, are small. */
  private static final int CALLS = IN_FLIGHT * 200;

  private static final int ROUNDS = 7;
  private static final long LONGEST_SECONDS = 60;

  private ManyInFlight() {}

  static void measure(KindCallers callers, Comparison cpu) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(IN_FLIGHT);
    try {
      Map<String, Turns.Turn> turns = new LinkedHashMap<>();
      CountedCaller sync = new CountedCaller(callers.of(ImplementationNames.APISCRIBE));
      turns.put(ImplementationNames.APISCRIBE, () -> call(sync, threads));
      for (String name : KindCallers.ASYNC) {
        AsyncCaller async = callers.asyncOf(name);
        turns.put(name, () -> begin(async));
      }
      for (Turns.Turn turn : turns.values()) {
        turn.take();
      }
      turns.replaceAll((name, turn) -> () -> {
        Usage start = Usage.now();
        turn.take();
        cpu.add(name, Usage.now().since(start).cpuNanos() / 1e3 / CALLS);
      });
      Turns.take(ROUNDS, turns);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void call(CountedCaller caller, ExecutorService threads) throws Exception {
    List<Future<?>> work = new ArrayList<>();
    for (int thread = 0; thread < IN_FLIGHT; thread++) {
      work.add(threads.submit(() -> {
        for (int i = 0; i < CALLS / IN_FLIGHT; i++) {
          caller.call();
        }
        return null;
      }));
    }
    for (Future<?> each : work) {
      each.get();
    }
  }

  private static void begin(AsyncCaller caller) throws Exception {
    Semaphore free = new Semaphore(IN_FLIGHT);
    AtomicReference<Throwable> failed = new AtomicReference<>();
    for (int i = 0; i < CALLS; i++) {
      acquire(free, 1);
      caller.createLogGroup().whenComplete((id, failure) -> {
        if (failure != null) {
          failed.set(failure);
        } else if (!LoopbackServer.GROUP.equals(id)) {
          failed.set(new IllegalStateException("expected the id of the group, and it was " + id));
        }
        free.release();
      });
    }
    acquire(free, IN_FLIGHT);
    if (failed.get() != null) {
      throw new CompletionException(failed.get());
    }
  }

  private static void acquire(Semaphore free, int count) throws Exception {
    if (!free.tryAcquire(count, LONGEST_SECONDS, TimeUnit.SECONDS)) {
      throw new TimeoutException("a call has not ended within " + LONGEST_SECONDS + " s");
    }
  }
}
