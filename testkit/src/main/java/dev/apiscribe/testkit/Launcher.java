package dev.apiscribe.testkit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves APIs from the command line. */
@Command(
    name = "apiscribe-testkit",
    sortOptions = false,
    description = "Serves APIs with the documented payloads, until it is interrupted.",
    footer = {
      "",
      "Every request is checked, then gets the first documented success. A header asks for another response:",
      "  Prefer: status=403"
    })
public final class Launcher implements Callable<Integer> {
  @Option(
      names = "--api",
      required = true,
      completionCandidates = ApiNames.class,
      description = "API, once or several times: ${COMPLETION-CANDIDATES}.")
  private List<String> apis = List.of();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description =
          "Port of the first API, each further one has the next; 0 for any. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(names = "--stateful", description = "What is created can be found, and nothing else can.")
  private boolean stateful;

  @Option(
      names = "--base-path",
      description =
          "Path below which the APIs are served, as well as at the root. Default: that of the documented servers.")
  private @Nullable String basePath;

  @Option(
      names = "--max-request-body",
      paramLabel = "BYTES",
      defaultValue = "" + RequestCapacity.DEFAULT_BODY,
      description =
          "Bytes that the body of a request may have; larger ones get 413. Default: ${DEFAULT-VALUE}.")
  private int maxRequestBody;

  @Mixin
  private ScriptOptions scripts = new ScriptOptions();

  @Option(
      names = "--admin-token",
      description =
          "Serve /__apiscribe, which scripts responses and shows requests, to its bearer.")
  private @Nullable String adminToken;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  @SuppressWarnings("unused") // picocli looks for it
  private boolean help;

  @Spec
  private CommandSpec command = CommandSpec.create();

  private Launcher() {}

  /**
   * Exit status 0 when it was interrupted, 1 when it failed, 2 when the arguments make no sense.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    System.exit(commandLine()
        .setOut(utf8(FileDescriptor.out))
        .setErr(utf8(FileDescriptor.err))
        .execute(arguments));
  }

  /** Returns a writer that prints UTF-8, whatever the machine's locale. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Launcher()).setExpandAtFiles(false);
  }

  @Override
  public Integer call() {
    for (String api : apis) {
      if (!ApiMock.apis().contains(api)) {
        throw wrong("Invalid value for option '--api': expected one of " + ApiMock.apis()
            + " but was '" + api + "'");
      }
    }
    if (port < 0 || port + apis.size() > 65536) {
      String expected = "expected 0 to " + (65536 - apis.size());
      throw wrong("Invalid value for option '--port': " + expected + " but was " + port);
    }
    try {
      scripts.check(apis);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    List<ApiMock> started = new ArrayList<>();
    try {
      for (String api : apis) {
        started.add(start(api, port == 0 ? 0 : port + started.size()));
      }
      PrintWriter out = command.commandLine().getOut();
      started.forEach(mock -> out.println(mock.api() + ": " + mock.endpoint()));
      out.println();
      started.forEach(mock -> out.println(mock.exampleCall()));
      out.flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (PortTakenException e) {
      PrintWriter errors = command.commandLine().getErr();
      errors.println("Port " + e.port() + " is taken, and " + apis.get(started.size())
          + " needs it: choose another one with --port, or 0 for any that is free.");
      errors.flush();
      return CommandLine.ExitCode.SOFTWARE;
    } finally {
      started.forEach(ApiMock::close);
    }
    return 0;
  }

  private ApiMock start(String api, int port) {
    try {
      ApiMock.Builder builder =
          ApiMock.builder(api).port(port).stateful(stateful).maxRequestBody(maxRequestBody);
      if (basePath != null) {
        builder.basePath(basePath);
      }
      if (adminToken != null) {
        builder.adminToken(adminToken);
      }
      ApiMock mock = builder.start();
      scripts.apply(mock);
      return mock;
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  static final class ApiNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ApiMock.apis().iterator();
    }
  }
}
