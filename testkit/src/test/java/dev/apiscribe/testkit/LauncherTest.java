package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--fault|createLogGroup=loud|'--fault': expected a fault, one of [reset, empty, torn, garbage] but was 'loud'",
        "--fault|createLogGruop=reset|'--fault': there is no operation 'createLogGruop'",
        "--delay|createLogGroup=7|'--delay': expected a duration such as 250ms or 2s but was '7'",
        "--respond|createLogGroup=4O3|'--respond': expected a status such as 403",
        "--respond|createLogGroup=700|'--respond': expected a status from 200 to 599 but was 700",
        "--base-path|no slash|basePath: expected a path such as /{workspace}/api",
        "--admin-token| |adminToken: expected a token but was blank"
      })
  void refusesScriptsThatMakeNoSense(String option, String value, String message) {
    assertThat(run("--api=lts", "--port=0", option, value == null ? "" : value))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains(message);
  }

  /** Without JUnit and the clients, as in the jar. */
  @Test
  void servesSeveralApisUntilItIsStopped() throws IOException {
    List<String> classPath = Stream.of(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(each -> !each.matches(".*(junit|test-classes|-client(?!-runtime)|-models).*"))
        .toList();
    URI lts;
    try (Started launcher = Started.java(
        classPath,
        Launcher.class.getName(),
        "--api=lts",
        "--api=dis",
        "--port=0",
        "--respond=createLogGroup=403,201",
        "--fault=createLogStream=empty",
        "--delay=createLogGroup=1ms",
        "--base-path=/proxy")) {
      lts = URI.create(launcher.next("lts: (http:.*)"));
      URI dis = URI.create(launcher.next("dis: (http:.*)"));
      assertThat(launcher.next("(curl .*)"))
          .startsWith("curl -i -X POST -H 'Content-Type: ")
          .endsWith("/groups'");
      for (int status : new int[] {403, 201, 201}) {
        assertThat(Call.of(
                    URI.create(lts + "/proxy"), DocumentedExchange.success("lts", "createLogGroup"))
                .send()
                .statusCode())
            .isEqualTo(status);
      }
      URI broken = lts;
      assertThatThrownBy(() -> Call.of(broken, DocumentedExchange.success("lts", "createLogStream"))
              .send())
          .isInstanceOf(IOException.class);
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
