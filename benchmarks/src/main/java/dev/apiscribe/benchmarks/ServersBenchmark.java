package dev.apiscribe.benchmarks;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.StatusException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same operation by the generated interface and by a controller written by hand, on the same
 * framework, with the same constraints checked. The generated ones also keep unknown properties,
 * refuse wrong types, and respond in the documented envelope.
 */
final class ServersBenchmark implements Benchmark {
  private static final int THREADS = 2;
  private static final int ROUNDS = 15;
  /** By time and not by calls, so that a slow machine is done as soon as a quick one. */
  private static final Duration ROUND = Duration.ofMillis(400);

  /** A server on a young JVM is many times slower, and not all of them equally. */
  private static final Duration WARM_UP = Duration.ofSeconds(12);

  @Override
  public List<Comparison> run() throws Exception {
    return List.of(
        compare("server-spring", "Spring Boot server, generated interface", "SpringProgram"),
        compare("server-jersey", "Jersey server, generated interface", "JerseyProgram"));
  }

  private Comparison compare(String key, String work, String program) throws Exception {
    Comparison rate = new Comparison(
        key,
        work,
        "requests/s",
        Goal.ratioAtLeast(0.95),
        ImplementationNames.APISCRIBE,
        ImplementationNames.CONTROLLER);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (ServerProgram generated = ServerProgram.start(program, "generated");
        ServerProgram byHand = ServerProgram.start(program, "by-hand")) {
      Map<String, Turns.Turn> turns = new LinkedHashMap<>();
      for (Map.Entry<String, ServerProgram> each : Map.of(
              ImplementationNames.APISCRIBE, generated, ImplementationNames.CONTROLLER, byHand)
          .entrySet()) {
        proveThatItRefuses(each.getValue());
        Caller caller =
            Callers.of(ImplementationNames.APISCRIBE, each.getValue().endpoint());
        caller.prove();
        perSecond(caller, threads, WARM_UP);
        turns.put(each.getKey(), () -> rate.add(each.getKey(), perSecond(caller, threads, ROUND)));
      }
      Turns.take(ROUNDS, turns);
    } finally {
      threads.shutdownNow();
    }
    return rate;
  }

  private static void proveThatItRefuses(ServerProgram server) {
    LtsClient lts = LtsClient.builder()
        .endpoint(server.endpoint())
        .projectId(Caller.PROJECT)
        .authToken(Caller.TOKEN)
        .validateRequests(false)
        .build();
    try {
      lts.logGroups()
          .createLogGroup(
              CreateLogGroupRequest.builder().logGroupName("").ttlInDays(7).build());
    } catch (StatusException e) {
      if (e.status() == 400) {
        return;
      }
      throw e;
    }
    throw new IllegalStateException(
        "a name without a character was taken, so constraints are not checked: "
            + server.endpoint());
  }

  private static double perSecond(Caller caller, ExecutorService threads, Duration time)
      throws Exception {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Future<Long>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      work.add(threads.submit(() -> {
        long calls = 0;
        for (; System.nanoTime() < end; calls++) {
          caller.createLogGroup();
        }
        return calls;
      }));
    }
    long calls = 0;
    for (Future<Long> each : work) {
      calls += each.get();
    }
    return calls * 1e9 / (System.nanoTime() - start);
  }
}
