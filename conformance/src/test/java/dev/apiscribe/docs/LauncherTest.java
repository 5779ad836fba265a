package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./apiscribe} in a project of its own, whose build and whose Java only say how they were
 * called.
 */
class LauncherTest {
  private record Run(int status, String out, String errors) {}

  @TempDir
  Path project;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    Files.copy(
        Path.of("../apiscribe"), project.resolve("apiscribe"), StandardCopyOption.COPY_ATTRIBUTES);
    program(
        "mvnw",
        "echo \"mvnw $*\"; for jar in spec-review generator-cli testkit conformance; do mkdir -p $jar/target; done; touch ${*: -2:1}/target/apiscribe-${*: -2:1}.jar");
    Files.createDirectories(project.resolve("jdk/bin"));
    program("jdk/bin/java", "printf '<%s>' \"$@\"; exit 3");
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(project.resolve(name), "#!/usr/bin/env bash\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(project.resolve("apiscribe").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", project.resolve("jdk").toString());
    Path out = project.resolve("out.txt");
    Path errors = project.resolve("errors.txt");
    Process process =
        builder.redirectOutput(out.toFile()).redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    return new Run(
        process.waitFor(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(errors, StandardCharsets.UTF_8));
  }

  @Test
  void runsTheJarWithTheArgumentsAsTheyAreAndItsExitStatus() throws Exception {
    Run run = run("drift", "--docs", "a folder", "--format=json");

    assertThat(run.out())
        .isEqualTo(
            "<-jar><" + project
                + "/spec-review/target/apiscribe-spec-review.jar><drift><--docs><a folder><--format=json>");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void buildsAJarThatIsMissingOnceAndSaysSo() throws Exception {
    Run first = run("mock", "--api", "lts");
    Run second = run("mock", "--api", "lts");

    assertThat(first.errors())
        .contains("Building testkit")
        .contains("mvnw -q -B package -DskipTests -pl testkit -am");
    assertThat(first.out())
        .isEqualTo(second.out())
        .endsWith("/testkit/target/apiscribe-testkit.jar><--api><lts>");
    assertThat(second.errors()).isEmpty();
  }

  @Test
  void generatesWithTheGeneratorsOwnModule() throws Exception {
    assertThat(run("generate", "api.yaml").out())
        .endsWith("/generator-cli/target/apiscribe-generator-cli.jar><api.yaml>");
  }

  @Test
  void servesFromTheConformanceModule() throws Exception {
    assertThat(run("serve", "--help").out())
        .endsWith("/conformance/target/apiscribe-conformance.jar><--help>");
  }

  @Test
  void helpsWithoutBuilding() throws Exception {
    Run help = run("--help");

    assertThat(help.status()).isZero();
    assertThat(help.out()).startsWith("Usage: ./apiscribe COMMAND");
    assertThat(help.errors()).isEmpty();
  }

  @Test
  void refusesACommandThatThereIsNot() throws Exception {
    Run unknown = run("dirft");
    Run none = run();

    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.errors())
        .startsWith("dirft: found no command of this name, expected one of those below.")
        .contains("drift ");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.errors()).startsWith("Usage:");
  }
}
