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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
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
      assertThat(run("--api", "lts", "--port", port)).isEqualTo(CommandLine.ExitCode.SOFTWARE);
      assertThat(err.toString().strip())
          .isEqualTo("Port " + port + " is taken, and lts needs it: choose another one with --port,"
              + " or 0 for any that is free.");
      assertThatThrownBy(() -> ApiMock.builder("lts").port(taken.getLocalPort()).start())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("port " + port + " is taken: choose another one, or 0 for any that is free");
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
        "--respond|createLogGroup=201,418|'--respond': status 418 is not documented for createLogGroup, expected one of [201, 400, 401, 403, 500, 503]; add --undocumented",
        "--respond|createLogGroup=201:text/csv|'--respond': media type text/csv is not documented for 201 of createLogGroup, expected one of [application/json]; add --undocumented",
        "--respond|createLogGroup=201:csv|'--respond': expected a media type such as text/event-stream but was 'csv'",
        "--delay|createLogGroup=999999999s|'--delay': expected 0 to 24 days",
        "--respond|createLogGroup=700|'--respond': expected a status from 200 to 599 but was 700",
        "--base-path|no slash|basePath: expected a path such as /{workspace}/api",
        "--max-request-body|0|maxRequestBody: expected at least 1, found 0",
        "--admin-token| |adminToken: expected a token but was blank",
        "--admin-token|a b|adminToken: expected letters, digits and signs of ASCII",
        "--admin-token|\u00fc|adminToken: expected letters, digits and signs of ASCII"
      })
  void refusesScriptsThatMakeNoSense(String option, String value, String message) {
    assertThat(run("--api=lts", "--port=0", option, value == null ? "" : value))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({"--fault,reset,empty", "--delay,1s,2s", "--respond,403,500"})
  void refusesTwoScriptsOfOneOperation(String option, String one, String other) {
    String operation = option + "=createLogGroup=";
    assertThat(run("--api=lts", "--port=0", operation + one, operation + other))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("'" + option + "': 'createLogGroup' has it already");
  }

  @Test
  void takesNoValueForAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("arguments"), "--help");
    assertThat(run("--api=lts", "@" + file)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("Unmatched argument", "@" + file);
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
        "--respond=createLogGroup=418,403,201",
        "--undocumented",
        "--fault=createLogStream=empty",
        "--delay=createLogGroup=1ms",
        "--base-path=/proxy")) {
      lts = URI.create(launcher.next("lts: (http:.*)"));
      URI dis = URI.create(launcher.next("dis: (http:.*)"));
      assertThat(launcher.next("(curl .*)"))
          .startsWith("curl -i -X POST -H 'Content-Type: ")
          .endsWith("/groups'");
      for (int status : new int[] {418, 403, 201, 201}) {
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
      assertThat(Call.of(dis, DocumentedExchange.success("dis", "changeResourceTags"))
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
