package dev.apiscribe.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A million rows, in and out, by a program that could not hold them: its heap has 64 MB. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SmallHeapTest {
  private static final long MILLION = 1_000_000;
  private static final Path REPORT = Path.of("target/small-heap.txt");

  @Test
  void ingestsAMillionRows() throws Exception {
    try (RowsServer server = RowsServer.start(MILLION)) {
      String said = run(IngestMillionRows.class, server);
      assertThat(server.rowsReceived()).isEqualTo(MILLION);
      note("ingested in one call", said);
    }
  }

  @Test
  void readsAMillionEvents() throws Exception {
    try (RowsServer server = RowsServer.start(MILLION)) {
      String said = run(QueryMillionEvents.class, server);
      assertThat(said).startsWith(MILLION + " rows");
      note("queried, one to an event", said);
    }
  }

  @BeforeAll
  static void startAnew() throws IOException {
    Files.deleteIfExists(REPORT);
  }

  private static void note(String what, String said) throws IOException {
    String line = "With -Xmx64m, " + what + ": " + said + "\n";
    Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String run(Class<?> program, RowsServer server)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("small-heap", ".txt");
    Process process = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            server.endpoint().toString(),
            Long.toString(MILLION))
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    try {
      // Reading from the process itself would not end with the test's time, and leave a program
      // that hangs behind.
      boolean over = process.waitFor(100, TimeUnit.SECONDS);
      String said = Files.readString(output).strip();
      assertThat(over).as(said).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
      return said;
    } finally {
      process.destroyForcibly();
      Files.delete(output);
    }
  }
}
