package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program on a machine with another charset, language and time zone than those that it was
 * written on.
 */
class PrintedTextTest {
  private static final String SPEC = """
      openapi: 3.0.3
      info: {title: Boats, version: "1"}
      paths:
        /boats:
          get:
            operationId: listBoats
            tags: [boats]
            responses:
              "200": {description: größe, content: {application/json: {schema: {type: integer, format: int32}}}}
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "json", "sarif"})
  void keepsEachCharacterOnAPipe(String format) throws Exception {
    Path before = write("before.yaml", SPEC);
    Path after = write("after.yaml", SPEC.replace("int32", "int64").replace("größe", "grün"));
    List<String> diff = List.of("diff", before.toString(), after.toString(), "--format", format);

    String printed = run(List.of(), diff);
    assertThat(printed).contains("int64").doesNotContain("\uFFFD");
    for (List<String> machine : List.of(
        List.of(
            "-Dfile.encoding=US-ASCII",
            "-Dsun.stdout.encoding=US-ASCII",
            "-Dstdout.encoding=US-ASCII",
            "-Duser.language=tr",
            "-Duser.country=TR"),
        List.of("-Duser.language=ar", "-Duser.timezone=Pacific/Kiritimati"))) {
      assertThat(run(machine, diff)).as("%s", machine).isEqualTo(printed);
    }
  }

  @Test
  void printsWhatIsNoAscii() throws Exception {
    Path before = write("before.yaml", SPEC);
    Path after = write("after.yaml", SPEC.replace("int32", "int64"));
    assertThat(run(
            List.of("-Dfile.encoding=US-ASCII"),
            List.of("diff", before.toString(), after.toString())))
        .contains("→");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String run(List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(List.of(
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        SpecReview.class.getName()));
    command.addAll(arguments);
    ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
    program.environment().put("LC_ALL", "C");
    Process process = program.start();
    try {
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return printed;
    } finally {
      process.destroyForcibly();
    }
  }
}
