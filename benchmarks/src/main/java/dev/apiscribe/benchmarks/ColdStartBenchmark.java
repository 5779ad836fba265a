package dev.apiscribe.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the start of the process to the first answer, and from there to its end. */
final class ColdStartBenchmark implements Benchmark {
  private static final int ROUNDS = 11;
  private static final List<String> ALWAYS = List.of("jmh-", "picocli", "jmustache");
  private static final List<String> OTHERS =
      List.of("huaweicloud", "okhttp", "okio", "kotlin", "spring", "gson", "bc", "slf4j", "logging", "commons", "javax", "micrometer");

  @Override
  public List<Comparison> run() throws Exception {
    Comparison start =
        new Comparison("cold-start", "JVM start to the first answer", "s", Goal.valueAtMost(0.25), Names.APISCRIBE, Names.JDK);
    Comparison exit =
        new Comparison("exit-lag", "First answer to the end of the process", "s", Goal.none(), Names.APISCRIBE, Names.JDK);
    try (ServerProcess server = ServerProcess.start()) {
      Map<String, Turns.Turn> turns = new LinkedHashMap<>();
      for (String name : Callers.ALL) {
        turns.put(
            name,
            () -> {
              Programs.Outcome outcome =
                  Programs.run(List.of(), classPath(name), FirstCall.class, List.of(name, server.endpoint().toString()));
              if (!outcome.said().equals(LoopbackServer.GROUP) || outcome.exit() != 0) {
                throw new IllegalStateException(name + " ended with " + outcome + ", and should have said " + LoopbackServer.GROUP);
              }
              start.add(name, outcome.secondsToFirstLine());
              exit.add(name, outcome.secondsBetween());
            });
      }
      Turns.take(ROUNDS, turns);
    }
    return List.of(start, exit);
  }

  private static String classPath(String name) {
    List<String> without = new ArrayList<>(ALWAYS);
    if (name.equals(Names.APISCRIBE) || name.equals(Names.JDK) || name.equals(Names.SOCKET)) {
      without.addAll(OTHERS);
      without.add("apiscribe-benchmark-peers");
    }
    return Programs.classPathWithout(without);
  }
}
