package dev.apiscribe.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.spec.DocumentedApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What clients send, sign, read and wait for does not depend on the machine's language, time zone
 * and charset.
 */
@Execution(ExecutionMode.CONCURRENT) // it mostly waits for programs of its own
class OtherMachinesTest {
  private static final List<List<String>> MACHINES = List.of(
      List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
      List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati"),
      List.of(
          "-Duser.language=th",
          "-Duser.country=TH",
          "-Duser.timezone=America/St_Johns",
          "-Dfile.encoding=US-ASCII"),
      List.of(
          "-Duser.language=lt",
          "-Duser.country=LT",
          "-Duser.timezone=Etc/GMT+12",
          "-Dfile.encoding=ISO-8859-9"));

  @Test
  void callsAreTheSameOnEachMachine() throws Exception {
    String usual = run(List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"));
    int exchanges =
        DocumentedApi.all().stream().mapToInt(api -> api.exchanges().size()).sum();
    List<String> lines = usual.lines().toList();
    assertThat(lines.get(lines.size() - 1)).startsWith("waited [PT3S] ");
    assertThat(lines.size()).isEqualTo(exchanges + 1);
    assertThat(lines.get(0)).contains("X-Sdk-Date=[20260228T183000Z]", "SDK-HMAC-SHA256 Access=");

    for (List<String> machine : MACHINES) {
      List<String> other = run(machine).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        assertThat(i < other.size() ? other.get(i) : "").as("%s", machine).isEqualTo(lines.get(i));
      }
    }
    System.out.println(
        exchanges + " documented exchanges on " + MACHINES.size() + " other machines");
  }

  private static String run(List<String> machine) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1"));
    command.addAll(machine);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), EveryCall.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue())
          .as("...%s", said.substring(Math.max(0, said.length() - 2_000)))
          .isZero();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
