package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test kit that is left running needs no more memory in the end than in the beginning. Each build
 * counts requests; {@code -Dsoak.seconds=600} takes time.
 */
class LeftRunningTest {
  private static final long SECONDS = Long.getLong("soak.seconds", 0);
  private static final int REQUESTS = 560;
  private static final Pattern REPORT = Pattern.compile("after (\\d+) requests .*: (\\d+) KB");

  /** What a JVM compiles and keeps of its own while it runs. */
  private static final long MOST_GROWTH = 3_000;

  @TempDir
  Path folder;

  @Test
  void needsNoMoreMemoryInTheEnd() throws Exception {
    Path output = folder.resolve("output.txt");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            LeftRunningProgram.class.getName(),
            SECONDS > 0 ? "seconds" : "requests",
            String.valueOf(SECONDS > 0 ? SECONDS : REQUESTS),
            SECONDS > 0 ? "1000" : "30")
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    try {
      boolean over = process.waitFor(SECONDS + 120, TimeUnit.SECONDS);
      String said = Files.readString(output);
      assertThat(over).as(said).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
      List<Long> heaps =
          REPORT.matcher(said).results().map(LeftRunningTest::kilobytes).toList();
      assertThat(heaps).as(said).hasSize(12);
      long middle =
          heaps.subList(5, 8).stream().mapToLong(Long::longValue).max().orElseThrow();
      assertThat(heaps.get(11)).as(said).isLessThan(middle + MOST_GROWTH);
      Files.writeString(Path.of("target/soak.txt"), said);
    } finally {
      process.destroyForcibly();
    }
  }

  private static long kilobytes(MatchResult report) {
    return Long.parseLong(report.group(2));
  }
}
