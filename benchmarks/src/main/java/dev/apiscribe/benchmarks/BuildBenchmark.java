package dev.apiscribe.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The build of all generated modules: everything anew, and with nothing changed. Of both is taken off what Maven needs to start and
 * to do nothing, so that what is left has the reading of poms, the compilers and the bundler in it, too.
 */
final class BuildBenchmark implements Benchmark {
  private static final String MAVEN = "Maven alone (validate -N)";
  private static final int ROUNDS = 3;

  @Override
  public List<Comparison> run() throws Exception {
    Comparison anew = comparison("build-anew", "Regenerate 4 APIs × 4 outputs, beyond Maven's start", 6);
    Comparison unchanged = comparison("build-unchanged", "Build with nothing changed, beyond Maven's start", 0.3);
    List<String> compile = Maven.compileGenerated();
    Maven.seconds(compile);
    for (int round = 0; round < ROUNDS; round++) {
      double start = Maven.seconds(List.of("validate", "-N"));
      Maven.forgetGenerations();
      anew.add(Names.APISCRIBE, Maven.seconds(compile) - start);
      prove();
      unchanged.add(Names.APISCRIBE, Maven.seconds(compile) - start);
      anew.add(MAVEN, start);
      unchanged.add(MAVEN, start);
    }
    return List.of(anew, unchanged);
  }

  private static Comparison comparison(String key, String work, double bound) {
    return new Comparison(key, work, "s", Goal.valueAtMost(bound), Names.APISCRIBE, MAVEN);
  }

  /** A generation that took place has left its fingerprint. */
  private static void prove() throws Exception {
    for (Path fingerprint : Maven.fingerprints()) {
      if (Files.size(fingerprint) == 0) {
        throw new IllegalStateException("expected the build to generate anew, and it left no fingerprint in " + fingerprint);
      }
    }
  }
}
