package dev.apiscribe.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A stream becomes the documented payload. */
final class EncodeBenchmark implements Benchmark {

  @Override
  public List<Comparison> run() throws Exception {
    Comparison time = new Comparison(
        "encode-stream",
        "Encode a Stream",
        "µs",
        Goal.ratioAtMost(1.1),
        ImplementationNames.APISCRIBE_ENCODING,
        ImplementationNames.STREAMING);
    List<String> able = new ArrayList<>();
    for (String name : Encoders.ALL) {
      String error = Encoders.error(name);
      if (error.isEmpty()) {
        able.add(name);
      } else {
        time.fail(name, error);
      }
    }
    JmhRounds.measure(time, able, "ENCODE");
    return List.of(time);
  }
}
