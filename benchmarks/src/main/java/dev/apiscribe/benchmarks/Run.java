package dev.apiscribe.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: measures, and writes what it measured. */
@Command(
    name = "benchmarks/run",
    mixinStandardHelpOptions = true,
    description =
        "Measures in turns with peers and limits; writes benchmarks/target/benchmarks.md, benchmarks.json and a plot for each table.")
final class Run implements Callable<Integer> {
  /** In the order of the table. */
  private static final Map<String, Benchmark> PARTS = new LinkedHashMap<>();

  /** Not taken unless asked for. */
  private static final List<String> ON_DEMAND = List.of("growth", "large-document", "verify");

  static {
    PARTS.put("call", new CallBenchmark());
    PARTS.put("kinds", new KindsBenchmark());
    PARTS.put("concurrency", new ConcurrencyBenchmark());
    PARTS.put("cold", new ColdStartBenchmark());
    PARTS.put("decode", new DecodeBenchmark());
    PARTS.put("encode", new EncodeBenchmark());
    PARTS.put("ingest", new IngestBenchmark());
    PARTS.put("events", new EventBenchmark());
    PARTS.put("servers", new ServersBenchmark());
    PARTS.put("build", new BuildBenchmark());
    PARTS.put("growth", new GrowthBenchmark());
    PARTS.put("large-document", new LargeDocumentBenchmark());
    PARTS.put("verify", new VerifyBenchmark());
  }

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description =
          "Some of: call, kinds, concurrency, cold, decode, encode, ingest, events, servers, build, growth, large-document, verify. Default: all but the last three.")
  private List<String> only =
      PARTS.keySet().stream().filter(part -> !ON_DEMAND.contains(part)).toList();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where results are written. Default: ${DEFAULT-VALUE}.")
  private Path out = Path.of("benchmarks/target");

  @Option(
      names = "--publish",
      description =
          "Also rewrite the table and the list of plots in docs/performance.md between their markers, and the plots in docs/images. Rows that this run does not measure stay, with the date and commit of their run.")
  private boolean publish;

  @Option(
      names = "--again",
      description = "Keep what the last run left of the other parts, and take these parts again.")
  private boolean again;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Run()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    for (String part : only) {
      if (!PARTS.containsKey(part)) {
        throw new CommandLine.ParameterException(
            new CommandLine(this), "no part " + part + "; there are " + PARTS.keySet());
      }
    }
    List<Comparison> results = new ArrayList<>();
    for (String part : only) {
      long start = System.nanoTime();
      List<Comparison> measured = Objects.requireNonNull(PARTS.get(part)).run();
      results.addAll(measured);
      Output.line(String.format(
          Locale.ROOT,
          "== %s, %.0f s%n%s",
          part,
          (System.nanoTime() - start) / 1e9,
          Table.details(measured)));
      // After each part, so that what was measured outlives a part that fails.
      write(results);
    }
    Output.line(Table.summary(results));
    Output.line("Written: " + out.resolve("benchmarks.md") + ", " + out.resolve("benchmarks.json"));
    return 0;
  }

  private void write(List<Comparison> taken) throws IOException {
    List<Comparison> results = again ? Results.replacedIn(out, taken) : taken;
    Results.write(out, results);
    if (publish) {
      Results.publish(Path.of("docs/performance.md"), Path.of("docs/images"), results);
    }
  }
}
