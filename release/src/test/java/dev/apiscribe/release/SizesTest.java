package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes the table that {@code release/check} prints. */
class SizesTest {
  private static final String ROW = "%-31s %8s %7s %12s %9s %11s %8s %8s %6s  %-40s %s";
  private static final Path VERDICTS = Path.of("../conformance/target/compatibility.txt");

  @Test
  void givesEachArtifactALine() throws IOException {
    Map<String, String> verdicts = verdicts();
    List<String> lines = new ArrayList<>();
    lines.add(row(
        "artifact, sizes in kB",
        "jar",
        "classes",
        "dependencies",
        "with them",
        "all classes",
        "sources",
        "Javadoc",
        "SBOM",
        "module",
        "API"));
    for (Published each : Repository.first().jars()) {
      lines.add(row(
          each.artifact(),
          kilobytes(Files.size(each.jar())),
          each.classes(),
          each.dependencies().size(),
          kilobytes(each.weight()),
          each.classesWithDependencies(),
          kilobytes(Files.size(each.sources())),
          kilobytes(Files.size(each.javadoc())),
          kilobytes(Files.size(each.sbom())),
          each.module(),
          verdictOf(each, verdicts)));
    }
    Files.write(Path.of("target/sizes.txt"), lines);

    assertThat(lines).hasSize(Budgets.read().artifacts() + 1);
  }

  private static String verdictOf(Published each, Map<String, String> verdicts) throws IOException {
    String verdict = each.packages().isEmpty() ? "no classes" : verdicts.get(each.artifact());
    assertThat(verdict).as("verdict on the API of " + each.artifact()).isNotNull();
    return verdict;
  }

  /** As the build's comparison with release/api left them. */
  private static Map<String, String> verdicts() throws IOException {
    assertThat(VERDICTS)
        .as("left by ./mvnw verify: run it before release/check")
        .exists();
    Map<String, String> verdicts = new HashMap<>();
    for (String line : Files.readAllLines(VERDICTS)) {
      verdicts.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
    }
    return verdicts;
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, ROW, cells).stripTrailing();
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%,.1f", bytes / 1000.0);
  }
}
