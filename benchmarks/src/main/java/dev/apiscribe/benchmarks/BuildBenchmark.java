package dev.apiscribe.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The build of all generated modules: everything from scratch, and with nothing changed. Of both is
 * taken off what the same build takes that leaves the generated Java as it lies there.
 */
final class BuildBenchmark implements Benchmark {
  private static final String MAVEN = "Maven without the generation";
  private static final int ROUNDS = 5;

  @Override
  public List<Comparison> run() throws Exception {
    Comparison fromScratch = comparison(
        "build-from-scratch",
        "Regenerate " + Maven.HERE.apis() + " APIs × " + Maven.HERE.outputs()
            + " outputs, beyond Maven without it",
        6);
    Comparison unchanged =
        comparison("build-unchanged", "Build with nothing changed, beyond Maven without it", 0.3);
    List<String> compile = Maven.HERE.compileGenerated();
    List<String> without = new ArrayList<>(compile);
    without.add("-Dgeneration.phase=none");
    Maven.HERE.seconds(compile);
    for (int round = 0; round < ROUNDS; round++) {
      double start = Maven.HERE.seconds(without);
      Maven.HERE.forgetGenerations();
      fromScratch.add(ImplementationNames.APISCRIBE, Maven.HERE.seconds(compile) - start);
      prove();
      unchanged.add(ImplementationNames.APISCRIBE, Maven.HERE.seconds(compile) - start);
      fromScratch.add(MAVEN, start);
      unchanged.add(MAVEN, start);
    }
    return List.of(fromScratch, unchanged);
  }

  private static Comparison comparison(String key, String work, double bound) {
    return new Comparison(
        key, work, "s", Goal.valueAtMost(bound), ImplementationNames.APISCRIBE, MAVEN);
  }

  /** A generation that took place has left its fingerprint. */
  private static void prove() throws Exception {
    for (Path fingerprint : Maven.HERE.fingerprints()) {
      if (Files.size(fingerprint) == 0) {
        throw new IllegalStateException(
            "expected the build to generate from scratch, and it left no fingerprint in "
                + fingerprint);
      }
    }
  }
}
