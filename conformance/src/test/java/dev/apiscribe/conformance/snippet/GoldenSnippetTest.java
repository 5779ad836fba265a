package dev.apiscribe.conformance.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.snippet.JavaSnippet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden cases of the templates have what no documented API has: reserved words, awkward texts,
 * nothing documented.
 */
class GoldenSnippetTest {
  private static final Path CASES = Path.of("../templates/src/test/cases");

  /** Those whose client can be compiled, because its models are there, too. */
  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("expected/client"))
              && Files.exists(folder.resolve("expected/models")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void compilesWithoutAWarning(Path folder, @TempDir Path root) throws IOException {
    Path client = copy(
        folder.resolve("expected/client"),
        root.resolve("generated-client/golden/src/generated/java"));
    Path models = copy(
        folder.resolve("expected/models"),
        root.resolve("generated-models/golden/src/generated/java"));
    YamlFile nothing = YamlFile.parse("nothing.yaml", "");
    CuratedApi api =
        CuratedApi.of(folder, YamlFile.read(folder.resolve("spec.yaml")), nothing, nothing);
    GeneratedJava java = GeneratedJava.read(root, "golden");
    SnippetSources sources = new SnippetSources(root);
    for (DocumentedOperation operation : api.facts().operations()) {
      sources.add(
          JavaSnippet.of(api, String.valueOf(operation.place().pointer()), java).orElseThrow());
    }
    String sourcePath = client + File.pathSeparator + models;
    assertThat(sources.compile(root, List.of("-sourcepath", sourcePath))).isEmpty();
  }

  /**
   * Without descriptors: a snippet is in no module, and one source path has room for one module
   * only.
   */
  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files
          .filter(each -> Files.isRegularFile(each) && !each.endsWith("module-info.java"))
          .toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }
}
