package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.report.Report;
import dev.apiscribe.review.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every API of this repository to the rules of specs/README.md. */
class CuratedSpecsTest {
  private static final Path SPECS = Path.of(System.getProperty("apiscribe.root"), "specs");

  @Test
  void theCuratedSpecsKeepEveryRule() throws IOException {
    Report report = SpecLint.report(apis(), null);
    assertThat(report.findings())
        .withFailMessage(() -> ReportFormat.TEXT.render(report))
        .isEmpty();
    String specs = texts();
    String extensions = Files.readString(SPECS.resolve("README.md"));
    assertThat(report.rules()).allSatisfy(run -> {
      String extension = "x-" + run.rule();
      boolean unused =
          extensions.contains("| `" + extension + "` |") && !specs.contains(extension + ":");
      assertThat(run.looked() == 0)
          .as("%s looks at nothing, and no spec has such an extension", run.rule())
          .isEqualTo(unused);
    });
  }

  @Test
  void everyApiIsLookedAt() throws IOException {
    Report report = SpecLint.report(apis(), null);
    assertThat(report.subject())
        .contains(apis().stream().map(api -> api.getFileName().toString()).toList());
  }

  private static String texts() throws IOException {
    StringBuilder texts = new StringBuilder();
    for (Path api : apis()) {
      texts.append(Files.readString(api.resolve("openapi.yaml")));
    }
    return texts.toString();
  }

  /** Every folder that holds a spec, also one that was added later. */
  private static List<Path> apis() throws IOException {
    try (Stream<Path> files = Files.list(SPECS)) {
      return files
          .filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
          .sorted()
          .toList();
    }
  }
}
