package dev.apiscribe.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lets JMH run each implementation in a JVM of its own, in turns. */
final class JmhRounds {
  private static final int ROUNDS = 3;
  /** Less, and the larger libraries would be measured before the compiler is done with them. */
  private static final TimeValue WARM_UP = TimeValue.seconds(1);

  private static final TimeValue ITERATION = TimeValue.milliseconds(300);

  private JmhRounds() {}

  /** Adds microseconds. */
  static void measure(Comparison comparison, List<String> implementations, String document)
      throws Exception {
    Map<String, Turns.Turn> turns = new LinkedHashMap<>();
    for (String name : implementations) {
      turns.put(name, () -> comparison.add(name, nanos(name, document) / 1e3));
    }
    Turns.take(ROUNDS, turns);
  }

  private static double nanos(String implementation, String document) throws RunnerException {
    Options options = new OptionsBuilder()
        .include(DecodeState.class.getName())
        .param("implementation", implementation)
        .param("document", document)
        .forks(1)
        .warmupIterations(3)
        .warmupTime(WARM_UP)
        .measurementIterations(3)
        .measurementTime(ITERATION)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
    return new Runner(options).runSingle().getPrimaryResult().getScore();
  }
}
