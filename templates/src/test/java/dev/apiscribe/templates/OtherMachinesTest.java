package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated does not depend on the machine's language, time zone and charset: names fold as
 * they do in English.
 */
class OtherMachinesTest {
  @TempDir
  private Path folder;

  @Test
  void printTheGoldenCases() throws Exception {
    Process process = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=ISO-8859-9",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
            "-cp",
            System.getProperty("java.class.path"),
            PrintedCases.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    try {
      process.getOutputStream().close();
      List<String> said = new String(
              process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(said).isNotEmpty();
      assertThat(said.get(said.size() - 1)).startsWith("compared ");
      assertThat(said.subList(0, said.size() - 1))
          .hasSizeGreaterThan(20)
          .allSatisfy(
              line -> assertThat(line).endsWith(": " + FirstDifference.of(Map.of(), Map.of())));
      System.out.println(said.size() - 1 + " outputs of golden cases on another machine");
    } finally {
      process.destroyForcibly();
    }
  }
}
