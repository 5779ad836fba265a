package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.spec.DocumentedApi;
import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

@Timeout(60)
class ServerLauncherTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return ServerLauncher.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains(
            "--framework",
            "spring, jaxrs",
            "--api",
            String.join(", ", DocumentedApi.names()),
            "--port",
            "Default: 8080");
  }

  @Test
  void namesTheKindsThatThereAre() {
    assertThat(run("--framework", "rails", "--api", "lts")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("'--framework'", "[spring, jaxrs]", "'rails'");
  }

  @Test
  void namesTheApisThatThereAre() {
    assertThat(run("--framework", "spring", "--api", "ltx")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("'--api'", DocumentedApi.names().toString(), "'ltx'");
  }

  @Test
  void asksForWhatIsMissing() {
    assertThat(run("--port", "8080")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("Missing required options", "--framework", "--api");
  }

  @Test
  void refusesWhatIsNoPort() {
    for (String port : List.of("65536", "-1", "http")) {
      assertThat(run("--framework=spring", "--api=lts", "--port=" + port))
          .isEqualTo(CommandLine.ExitCode.USAGE);
      assertThat(err.toString()).contains("'--port'", port);
    }
  }

  @Test
  void refusesAPortThatIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(run("--framework", "jaxrs", "--api", "lts", "--port", port))
          .isEqualTo(CommandLine.ExitCode.USAGE);
      assertThat(err.toString()).contains("Port " + port + " cannot be used");
    }
  }

  @ParameterizedTest
  @EnumSource
  void servesUntilItIsInterrupted(ServerKind kind) throws Exception {
    PipedWriter written = new PipedWriter();
    CompletableFuture<Integer> status = new CompletableFuture<>();
    try (BufferedReader lines = new BufferedReader(new PipedReader(written, 8192))) {
      CommandLine launcher = ServerLauncher.commandLine().setOut(new PrintWriter(written));
      Thread running = new Thread(() ->
          status.complete(launcher.execute("--framework=" + kind, "--api=taurusdb", "--port=0")));
      running.start();
      String first = lines.readLine();
      assertThat(first).startsWith("taurusdb on " + kind + ": http://localhost:");
      assertThat(lines.readLine()).isEmpty();
      assertThat(lines.readLine()).startsWith("curl -i -X POST -H '").contains("-d '{");
      URI server = URI.create(first.substring(first.indexOf("http")));
      assertThat(Probe.to(server, "/nowhere").send().status()).isEqualTo(404);
      running.interrupt();
      assertThat(status.join()).isZero();
    }
  }
}
