package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

@Timeout(60)
class LauncherTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Launcher.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains(
            "--api",
            String.join(", ", ApiMock.apis()),
            "--port",
            "Default: 8080",
            "Prefer: status=403");
  }

  @Test
  void asksForAnApi() {
    assertThat(run()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("Missing required option: '--api");
  }

  @Test
  void namesTheApisThatThereAre() {
    assertThat(run("--api", "lts", "--api", "ltx")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("'--api'", ApiMock.apis().toString(), "'ltx'");
  }

  @Test
  void refusesWhatIsNoPort() {
    for (String port : List.of("65536", "-1", "http")) {
      assertThat(run("--api=lts", "--port=" + port)).isEqualTo(CommandLine.ExitCode.USAGE);
      assertThat(err.toString()).contains("'--port'", port);
    }
  }

  @Test
  void refusesAPortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(run("--api", "lts", "--port", port)).isEqualTo(CommandLine.ExitCode.USAGE);
      assertThat(err.toString()).contains("Port " + port + " cannot be used for lts");
    }
  }

  /** Without JUnit and the clients, as in the jar. */
  @Test
  void servesSeveralApisUntilItIsStopped() throws IOException {
    List<String> classPath = Stream.of(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(each -> !each.matches(".*(junit|test-classes|-client(?!-runtime)|-models).*"))
        .toList();
    URI lts;
    try (Started launcher =
        Started.java(classPath, Launcher.class.getName(), "--api=lts", "--api=dis", "--port=0")) {
      lts = URI.create(launcher.next("lts: (http:.*)"));
      URI dis = URI.create(launcher.next("dis: (http:.*)"));
      assertThat(launcher.next("(curl .*)"))
          .startsWith("curl -i -X POST -H 'Content-Type: ")
          .endsWith("/groups'");
      assertThat(Call.of(lts, DocumentedExchange.success("lts", "createLogGroup"))
              .send()
              .statusCode())
          .isEqualTo(201);
      assertThat(Call.of(dis, DocumentedExchange.success("dis", "addResourceTags"))
              .send()
              .statusCode())
          .isEqualTo(204);
    }
    try (ServerSocket free =
        new ServerSocket(lts.getPort(), 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(free.isBound()).isTrue();
    }
  }
}
