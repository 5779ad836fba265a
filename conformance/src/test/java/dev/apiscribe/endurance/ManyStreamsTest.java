package dev.apiscribe.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many streams of events that are open at the same time, each with a subscriber: 50, or as many as
 * {@code -Dsoak.streams=1000} says.
 */
@Timeout(value = 100, unit = TimeUnit.SECONDS)
class ManyStreamsTest {
  private static final int STREAMS = Integer.getInteger("soak.streams", 50);
  private static final int MEGABYTES = 1000;
  private static final Path REPORT = Path.of("target/many-streams.txt"); // the build ends with it

  @TempDir
  Path folder;

  @Test
  @EnabledOnOs(OS.LINUX) // which says how much memory a process has had
  void readsManyStreamsAtOnceWithLessThanAGigabyte() throws Exception {
    try (RowsServer server = RowsServer.holding(STREAMS)) {
      String said = run(server);
      assertThat(said).as(said).matches("[0-9]+ MB");
      assertThat(Integer.parseInt(said.replace(" MB", ""))).isLessThan(MEGABYTES);
      Files.writeString(
          REPORT,
          "JDK " + Runtime.version().feature() + ", " + STREAMS + " event streams at once: " + said
              + " of memory at most, all of the process\n");
    }
  }

  private String run(RowsServer server) throws Exception {
    Path output = folder.resolve("output.txt");
    Process process = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-cp",
            System.getProperty("java.class.path"),
            StreamsProgram.class.getName(),
            server.endpoint().toString(),
            Integer.toString(STREAMS))
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    try {
      boolean over = process.waitFor(90, TimeUnit.SECONDS);
      String said = Files.readString(output, StandardCharsets.UTF_8).strip();
      assertThat(over).as(said).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
