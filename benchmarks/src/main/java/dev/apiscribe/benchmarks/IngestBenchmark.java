package dev.apiscribe.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A million rows of five columns, from objects, in one request; then in the smallest heap that is
 * enough.
 */
final class IngestBenchmark implements Benchmark {
  static final int ROWS = 1_000_000;

  private static final int ROUNDS = 9;
  private static final int[] HEAPS = {
    4, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024
  };

  @Override
  public List<Comparison> run() throws Exception {
    Comparison rate = new Comparison(
        "ingest-rate",
        "Ingest of 1 M rows in one request",
        "rows/s",
        Goal.ratioAtLeast(0.9),
        ImplementationNames.APISCRIBE,
        ImplementationNames.JDK);
    Comparison heap = new Comparison(
        "ingest-heap",
        "Smallest -Xmx for 1 M rows",
        "MB",
        Goal.valueAtMost(16),
        ImplementationNames.APISCRIBE,
        ImplementationNames.JDK);
    try (ServerProcess server = ServerProcess.start()) {
      Map<String, Turns.Turn> turns = new LinkedHashMap<>();
      for (String name : Ingesters.ALL) {
        Ingesters.Ingester ingester = Ingesters.of(name, server.endpoint());
        ingester.ingest(ROWS);
        prove(name, server);
        turns.put(name, () -> {
          Usage start = Usage.now();
          ingester.ingest(ROWS);
          rate.add(name, ROWS * 1e9 / Usage.now().since(start).nanos());
          prove(name, server);
        });
      }
      Turns.take(ROUNDS, turns);
      for (String name : List.of(
          ImplementationNames.APISCRIBE,
          ImplementationNames.JDK,
          ImplementationNames.NATIVE,
          ImplementationNames.OKHTTP)) {
        smallestHeap(name, server, heap);
      }
    }
    return List.of(rate, heap);
  }

  private static void prove(String name, ServerProcess server) throws Exception {
    long received = server.rowsReceived();
    if (received != ROWS) {
      throw new IllegalStateException(
          name + " should have sent " + ROWS + " rows, and the server counted " + received);
    }
  }

  /** Whether a heap is enough grows with the heap, so half of those that are left need no try. */
  private static void smallestHeap(String name, ServerProcess server, Comparison heap)
      throws Exception {
    int low = 0;
    int high = HEAPS.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (isEnough(HEAPS[middle], name, server)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (high == HEAPS.length) {
      heap.fail(name, "did not end with " + HEAPS[high - 1] + " MB");
    } else {
      heap.add(name, HEAPS[high]);
    }
  }

  private static boolean isEnough(int megabytes, String name, ServerProcess server)
      throws Exception {
    Programs.Outcome outcome = Programs.run(
        List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"),
        System.getProperty("java.class.path"),
        IngestOnce.class,
        List.of(name, server.endpoint().toString()));
    return outcome.exit() == 0 && outcome.said().equals("sent") && server.rowsReceived() == ROWS;
  }
}
