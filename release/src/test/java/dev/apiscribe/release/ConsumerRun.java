package dev.apiscribe.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a build of a consumer came to, as the Invoker has reported it.
 *
 * @param result {@code success}, or how it failed
 * @param proof the last line that it printed
 */
record ConsumerRun(String consumer, String result, double seconds, String proof) {
  private static final Path BUILT = Path.of("../target/consumers");

  /** Fails with {@link IOException} when the consumer was not built. */
  static ConsumerRun of(String consumer) throws IOException {
    String report = Files.readString(BUILT.resolve("invoker-reports/BUILD-" + consumer + ".xml"));
    Element job = Jsoup.parse(report, Parser.xmlParser()).expectFirst("build-job");
    return new ConsumerRun(
        consumer, job.attr("result"), Double.parseDouble(job.attr("time")), lastLine(consumer));
  }

  // The Invoker writes into the same file what it does with its scripts.
  private static String lastLine(String consumer) throws IOException {
    List<String> lines = Files.readAllLines(BUILT.resolve("logs/" + consumer + "/build.log"));
    List<String> own = lines.stream()
        .filter(line -> !line.isBlank() && !line.matches("(Running|Finished) p(re|ost)-?build .*"))
        .toList();
    return own.isEmpty() ? "" : own.get(own.size() - 1);
  }

  String row() {
    return String.format(Locale.ROOT, "%-13s  %-8s  %4.0f s  %s", consumer, result, seconds, proof);
  }
}
