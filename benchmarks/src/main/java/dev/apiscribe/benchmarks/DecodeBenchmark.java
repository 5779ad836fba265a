package dev.apiscribe.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Documented payloads become objects. */
final class DecodeBenchmark implements Benchmark {

  @Override
  public List<Comparison> run() throws Exception {
    List<Comparison> results = new ArrayList<>();
    for (Decoders.Document document : Decoders.Document.values()) {
      Comparison time = new Comparison(
          "decode-" + document.name().toLowerCase(Locale.ROOT),
          document.work,
          "µs",
          Goal.ratioAtMost(document.bound),
          ImplementationNames.APISCRIBE_BARE,
          ImplementationNames.STREAMING);
      List<String> able = new ArrayList<>();
      for (String name : document.implementations()) {
        String error = Decoders.error(name, document);
        if (error.isEmpty()) {
          able.add(name);
        } else {
          time.fail(name, error);
        }
      }
      JmhRounds.measure(time, able, document.name());
      results.add(time);
    }
    return results;
  }
}
