package dev.apiscribe.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One call after the other, by one thread, on a warm JVM. */
final class CallBenchmark implements Benchmark {
  private static final int WARM_UP = 5000;
  private static final int CALLS = 1000;
  private static final int ROUNDS = 9;
  /** restclient needs ten times as long. */
  private static final int SLOW_CALLS = 200;

  @Override
  public List<Comparison> run() throws Exception {
    Comparison time = new Comparison(
        "call-time",
        "One call, one thread, warm",
        "µs",
        Goal.ratioAtMost(0.55),
        ImplementationNames.APISCRIBE,
        ImplementationNames.JDK);
    Comparison bytes = new Comparison(
        "call-bytes",
        "Allocated by one call, all threads",
        "kB",
        Goal.valueAtMost(18),
        ImplementationNames.APISCRIBE,
        ImplementationNames.JDK);
    Comparison cpu = new Comparison(
        "call-cpu",
        "CPU of one call, all threads",
        "µs",
        Goal.none(),
        ImplementationNames.APISCRIBE,
        ImplementationNames.JDK);
    try (ServerProcess server = ServerProcess.start()) {
      Map<String, Turns.Turn> turns = new LinkedHashMap<>();
      for (String name : Callers.ALL) {
        CountedCaller caller = new CountedCaller(Callers.of(name, server.endpoint()));
        caller.call();
        int calls = name.equals(ImplementationNames.RESTCLIENT) ? SLOW_CALLS : CALLS;
        measure(caller, calls * WARM_UP / CALLS);
        turns.put(name, () -> {
          Usage used = measure(caller, calls);
          time.add(name, used.nanos() / 1e3 / calls);
          bytes.add(name, used.bytes() / 1e3 / calls);
          cpu.add(name, used.cpuNanos() / 1e3 / calls);
          caller.note(name, time);
        });
      }
      Turns.take(ROUNDS, turns);
    }
    return List.of(time, bytes, cpu);
  }

  private static Usage measure(CountedCaller caller, int calls) throws Exception {
    Usage start = Usage.now();
    for (int i = 0; i < calls; i++) {
      caller.call();
    }
    return Usage.now().since(start);
  }
}
