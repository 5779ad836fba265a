package dev.apiscribe.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;

/**
 * Sync and async calls, plain and over TLS, on a warm JVM: one after the other by one thread, and
 * 64 at the same time.
 */
final class KindsBenchmark implements Benchmark {
  private static final int WARM_UP = 5000;
  /** As many that the steps of 10 ms, in which a process is told its CPU time, are small. */
  private static final int CALLS = 3000;

  private static final int ROUNDS = 7;

  @Override
  public List<Comparison> run() throws Exception {
    List<Comparison> results = new ArrayList<>();
    Path keys = Encryption.keys();
    SSLContext tls = Encryption.context(keys);
    try (ServerProcess plain = ServerProcess.start();
        ServerProcess encrypted = ServerProcess.encrypted(keys)) {
      Comparison async = time(
          "async-time",
          "One async call, one thread, warm",
          ImplementationNames.APISCRIBE_ASYNC,
          ImplementationNames.JDK_ASYNC);
      Comparison cpu = cpu("async-cpu", "CPU of one async call");
      Comparison manyCpu = cpu("async-many-cpu", "CPU of one async call of 64 in flight");
      KindCallers callers = new KindCallers(plain.endpoint(), tls);
      measure(callers, List.of(async), cpu);
      ManyInFlight.measure(callers, manyCpu);
      Comparison overTls = time(
          "tls-time",
          "One call over TLS, one thread, warm",
          ImplementationNames.APISCRIBE,
          ImplementationNames.JDK);
      Comparison asyncOverTls = time(
          "tls-async-time",
          "One async call over TLS, one thread, warm",
          ImplementationNames.APISCRIBE_ASYNC,
          ImplementationNames.JDK_ASYNC);
      Comparison cpuOverTls = cpu("tls-async-cpu", "CPU of one async call over TLS");
      Comparison manyCpuOverTls =
          cpu("tls-async-many-cpu", "CPU of one async call over TLS of 64 in flight");
      KindCallers callersOverTls = new KindCallers(encrypted.endpoint(), tls);
      measure(callersOverTls, List.of(overTls, asyncOverTls), cpuOverTls);
      ManyInFlight.measure(callersOverTls, manyCpuOverTls);
      results.addAll(
          List.of(async, cpu, manyCpu, overTls, asyncOverTls, cpuOverTls, manyCpuOverTls));
    }
    return results;
  }

  private static Comparison time(String key, String work, String subject, String limit) {
    return new Comparison(key, work, "µs", Goal.ratioAtMost(1), subject, limit);
  }

  private static Comparison cpu(String key, String work) {
    return new Comparison(
        key,
        work,
        "µs",
        Goal.ratioAtMost(1.5),
        ImplementationNames.APISCRIBE_ASYNC,
        ImplementationNames.APISCRIBE);
  }

  private static void measure(KindCallers callers, List<Comparison> times, Comparison cpu)
      throws Exception {
    Map<String, Turns.Turn> turns = new LinkedHashMap<>();
    for (String name : KindCallers.ALL) {
      CountedCaller caller = new CountedCaller(callers.of(name));
      caller.call();
      measure(caller, WARM_UP);
      turns.put(name, () -> {
        Usage used = measure(caller, CALLS);
        for (Comparison time : times) {
          time.add(name, used.nanos() / 1e3 / CALLS);
        }
        cpu.add(name, used.cpuNanos() / 1e3 / CALLS);
        caller.note(name, cpu);
      });
    }
    Turns.take(ROUNDS, turns);
  }

  private static Usage measure(CountedCaller caller, int calls) throws Exception {
    Usage start = Usage.now();
    for (int i = 0; i < calls; i++) {
      caller.call();
    }
    return Usage.now().since(start);
  }
}
