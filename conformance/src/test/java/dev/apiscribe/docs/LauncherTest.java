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

/** {@code ./apiscribe} in a project of its own, whose build and whose Java only say how they were called. */
class LauncherTest {
  private record Run(int status, String out, String errors) {}

  @TempDir
  Path project;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    Files.copy(
        Path.of("../apiscribe"),
        this.project.resolve("apiscribe"),
        StandardCopyOption.COPY_ATTRIBUTES);
    program(
        "mvnw",
        "echo \"mvnw $*\"; for jar in spec-review testkit conformance; do mkdir -p $jar/target; done; touch ${*: -2:1}/target/apiscribe-${*: -2:1}.jar");
    Files.createDirectories(this.project.resolve("jdk/bin"));
    program("jdk/bin/java", "printf '<%s>' \"$@\"; exit 3");
  }

  private void program(String name, String script) throws IOException {
    Path file =
        Files.writeString(this.project.resolve(name), "#!/usr/bin/env bash\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(this.project.resolve("apiscribe").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", this.project.resolve("jdk").toString());
    Path out = this.project.resolve("out.txt");
    Path errors = this.project.resolve("errors.txt");
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
    Run run = this.run("drift", "--docs", "a folder", "--format=json");

    assertThat(run.out())
        .isEqualTo(
            "<-jar><" + this.project
                + "/spec-review/target/apiscribe-spec-review.jar><drift><--docs><a folder><--format=json>");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void buildsAJarThatIsMissingOnceAndSaysSo() throws Exception {
    Run first = this.run("mock", "--api", "lts");
    Run second = this.run("mock", "--api", "lts");

    assertThat(first.errors())
        .contains("Building testkit")
        .contains("mvnw -q -B package -DskipTests -pl testkit -am");
    assertThat(first.out())
        .isEqualTo(second.out())
        .endsWith("/testkit/target/apiscribe-testkit.jar><--api><lts>");
    assertThat(second.errors()).isEmpty();
  }

  @Test
  void servesFromTheConformanceModule() throws Exception {
    assertThat(this.run("serve", "--help").out())
        .endsWith("/conformance/target/apiscribe-conformance.jar><--help>");
  }

  @Test
  void helpsWithoutBuilding() throws Exception {
    Run help = this.run("--help");

    assertThat(help.status()).isZero();
    assertThat(help.out()).startsWith("Usage: ./apiscribe COMMAND");
    assertThat(help.errors()).isEmpty();
  }

  @Test
  void refusesACommandThatThereIsNot() throws Exception {
    Run unknown = this.run("dirft");
    Run none = this.run();

    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.errors())
        .startsWith("dirft: found no command of this name, expected one of those below.")
        .contains("drift ");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.errors()).startsWith("Usage:");
  }
}
