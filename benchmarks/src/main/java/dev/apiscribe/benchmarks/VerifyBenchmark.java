package dev.apiscribe.benchmarks;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole build with all tests once, and what it takes without them. Where a browser is installed
 * its tests are among them.
 */
final class VerifyBenchmark implements Benchmark {
  private static final String PACKAGE = "./mvnw package -DskipTests";

  @Override
  public List<Comparison> run() throws Exception {
    String key = hasBrowser() ? "verify-browser" : "verify";
    String work = "./mvnw verify, warm repository, "
        + (hasBrowser() ? "with the tests in a browser" : "no browser installed");
    Comparison time = new Comparison(
        key, work, "s", Goal.valueAtMost(180), ImplementationNames.APISCRIBE, PACKAGE);
    time.add(PACKAGE, Maven.HERE.seconds(List.of("package", "-DskipTests")));
    time.add(ImplementationNames.APISCRIBE, Maven.HERE.seconds(List.of("verify")));
    return List.of(time);
  }

  private static boolean hasBrowser() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromedriver")));
  }
}
