package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes the table that {@code release/check} prints. */
class SizesTest {
  private static final String ROW = "%-33s %9s %7s %14s %12s %9s %9s %7s";

  @Test
  void givesEachArtifactALine() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(row("artifact, sizes in kB", "jar", "classes", "dependencies", "with them", "sources", "Javadoc", "SBOM"));
    for (Published each : Repository.first().jars()) {
      lines.add(
          row(
              each.artifact(), kilobytes(Files.size(each.jar())), classes(each), each.dependencies().size(), kilobytes(each.weight()),
              kilobytes(Files.size(each.sources())), kilobytes(Files.size(each.javadoc())), kilobytes(Files.size(each.sbom()))));
    }
    Files.write(Path.of("target/sizes.txt"), lines);

    assertThat(lines).hasSize(Budgets.read().artifacts() + 1);
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, ROW, cells);
  }

  private static long classes(Published each) throws IOException {
    return Published.entries(each.jar()).stream().filter(entry -> entry.endsWith(".class")).count();
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%,.1f", bytes / 1000.0);
  }
}
