package dev.apiscribe.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query whose response is a million small events, each read as a row with a number, a text and a
 * floating point number.
 */
final class EventBenchmark implements Benchmark {
  private static final int ROUNDS = 9;

  @Override
  public List<Comparison> run() throws Exception {
    Comparison time = new Comparison(
        "query-events",
        "1 M query events as typed rows",
        "s",
        Goal.ratioAtMost(1.2),
        ImplementationNames.APISCRIBE,
        ImplementationNames.JDK);
    try (ServerProcess server = ServerProcess.start()) {
      Map<String, Turns.Turn> turns = new LinkedHashMap<>();
      for (String name : EventReaders.ALL) {
        EventReaders.Reader reader = EventReaders.of(name, server.endpoint());
        String error = error(reader);
        if (error.isEmpty()) {
          turns.put(name, () -> {
            Usage start = Usage.now();
            prove(name, reader);
            time.add(name, Usage.now().since(start).nanos() / 1e9);
          });
        } else {
          time.fail(name, error);
        }
      }
      Turns.take(ROUNDS, turns);
    }
    return List.of(time);
  }

  /** Empty when all rows were read as they are. */
  private static String error(EventReaders.Reader reader) {
    EventReaders.Sum sum = new EventReaders.Sum();
    try {
      reader.read(sum);
      return sum.isComplete() ? "" : "read " + sum;
    } catch (Exception e) {
      return "threw " + Decoders.shortened(e.toString());
    }
  }

  private static void prove(String name, EventReaders.Reader reader) throws Exception {
    EventReaders.Sum sum = new EventReaders.Sum();
    reader.read(sum);
    if (!sum.isComplete()) {
      throw new IllegalStateException(name + " lost or changed rows: " + sum);
    }
  }
}
