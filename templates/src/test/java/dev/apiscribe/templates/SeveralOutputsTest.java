package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What openapi-generator's plugin prints in one execution, with the templates of the jar. */
class SeveralOutputsTest {
  private static final Path SPEC = Path.of("src/test/cases/empty-body/spec.yaml");

  @TempDir
  Path folder;

  @Test
  void areTheModelsAndTheClientWhereBuildToolsLookForSources() throws IOException {
    assertThat(printed(null))
        .contains(
            "src/main/java/com/example/golden/model/JsonModel.java",
            "src/main/java/com/example/golden/client/GoldenClient.java",
            "reachability-metadata.json")
        .noneMatch(file -> file.contains("/server/"));
  }

  @Test
  void areThoseThatTheOptionNames() throws IOException {
    assertThat(printed("models, server-spring"))
        .contains(
            "src/main/java/com/example/golden/model/JsonModel.java",
            "src/main/java/com/example/golden/server/spring/StrictTypes.java")
        .noneMatch(file -> file.contains("/client/"));
  }

  @Test
  void areRightBelowTheFolderIfItIsOne() throws IOException {
    assertThat(printed("models")).contains("com/example/golden/model/JsonModel.java");
  }

  private List<String> printed(String output) throws IOException {
    CodegenConfigurator configurator = new CodegenConfigurator()
        .setGeneratorName("apiscribe")
        .setInputSpec(SPEC.toString())
        .setOutputDir(folder.toString())
        .addAdditionalProperty("basePackage", "com.example");
    configurator.setQuiet(true);
    if (output != null) {
      configurator.addAdditionalProperty("output", output);
    }
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
