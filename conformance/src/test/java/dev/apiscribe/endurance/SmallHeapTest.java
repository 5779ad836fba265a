package dev.apiscribe.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A million rows, in and out, by a program that could not hold them: its heap has 64 MB. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SmallHeapTest {
  private static final long MILLION = 1_000_000;

  @Test
  void ingestsAMillionRows() throws Exception {
    try (RowsServer server = RowsServer.start(MILLION)) {
      String said = run(IngestMillionRows.class, server);
      assertThat(server.rowsReceived()).isEqualTo(MILLION);
      System.out.println("1,000,000 rows ingested in one call, -Xmx64m: " + said);
    }
  }

  @Test
  void readsAMillionEvents() throws Exception {
    try (RowsServer server = RowsServer.start(MILLION)) {
      String said = run(QueryMillionEvents.class, server);
      assertThat(said).startsWith(MILLION + " rows");
      System.out.println("1,000,000 events queried as typed rows, -Xmx64m: " + said);
    }
  }

  private static String run(Class<?> program, RowsServer server) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                server.endpoint().toString(),
                Long.toString(MILLION))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
