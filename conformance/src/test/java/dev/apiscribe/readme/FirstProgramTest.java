package dev.apiscribe.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.testkit.ApiMock;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program of the README, in a JVM of its own, against the server that the page tells to start.
 */
class FirstProgramTest {
  private static final String SOURCE =
      "../consumers/first-program/src/main/java/com/example/FirstProgram.java";
  private static final String CLASSES = System.getProperty("java.class.path");

  @TempDir
  Path folder;

  @Test
  void createsALogGroup() throws Exception {
    try (ApiMock lts = ApiMock.start("lts")) {
      assertThat(run("-Dendpoint=" + lts.endpoint()))
          .isEqualTo("created b6b9332b-091f-4b22-b810-264318d2d664\n");
    }
  }

  @Test
  void saysWhyNothingWasCreated() throws Exception {
    try (ApiMock lts = ApiMock.start("lts")) {
      lts.respond("createLogGroup").withStatus(403);

      assertThat(run("-Dendpoint=" + lts.endpoint()))
          .startsWith("not created: createLogGroup")
          .contains("403");
    }
  }

  private String run(String property) throws IOException, InterruptedException {
    assertThat(ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-cp", CLASSES, "-d", folder.toString(), SOURCE))
        .isZero();
    Path printed = folder.resolve("printed.txt");
    Process program = new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            property,
            "-cp",
            folder + File.pathSeparator + CLASSES,
            "com.example.FirstProgram")
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .start();
    assertThat(program.waitFor()).isZero();
    return Files.readString(printed);
  }
}
