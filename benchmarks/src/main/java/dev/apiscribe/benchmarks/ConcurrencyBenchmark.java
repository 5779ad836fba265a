package dev.apiscribe.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same call by 64 threads at once. */
final class ConcurrencyBenchmark implements Benchmark {
  private static final int THREADS = 64;
  private static final int CALLS = 64 * 50;
  private static final int ROUNDS = 5;
  private static final List<String> IMPLEMENTATIONS = List.of(
      ImplementationNames.APISCRIBE,
      ImplementationNames.JDK,
      ImplementationNames.NATIVE,
      ImplementationNames.OKHTTP,
      ImplementationNames.HUAWEI);

  @Override
  public List<Comparison> run() throws Exception {
    Comparison rate = new Comparison(
        "concurrent-rate",
        "64 callers at once",
        "calls/s",
        Goal.ratioAtLeast(1),
        ImplementationNames.APISCRIBE,
        ImplementationNames.OKHTTP);
    Comparison cpu = new Comparison(
        "concurrent-cpu",
        "CPU of one call of 64 callers",
        "µs",
        Goal.ratioAtMost(1),
        ImplementationNames.APISCRIBE,
        ImplementationNames.OKHTTP);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (ServerProcess server = ServerProcess.start()) {
      Map<String, Turns.Turn> turns = new LinkedHashMap<>();
      for (String name : IMPLEMENTATIONS) {
        CountedCaller caller = new CountedCaller(Callers.of(name, server.endpoint()));
        caller.call();
        measure(caller, threads);
        turns.put(name, () -> {
          Usage used = measure(caller, threads);
          rate.add(name, CALLS * 1e9 / used.nanos());
          cpu.add(name, used.cpuNanos() / 1e3 / CALLS);
          caller.note(name, rate);
        });
      }
      Turns.take(ROUNDS, turns);
    } finally {
      threads.shutdownNow();
    }
    return List.of(rate, cpu);
  }

  private static Usage measure(CountedCaller caller, ExecutorService threads) throws Exception {
    Usage start = Usage.now();
    List<Future<?>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      work.add(threads.submit(() -> {
        for (int i = 0; i < CALLS / THREADS; i++) {
          caller.call();
        }
        return null;
      }));
    }
    for (Future<?> each : work) {
      each.get();
    }
    return Usage.now().since(start);
  }
}
