package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.WireRequest;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Starts one API from the command line. */
@Command(
    name = "apiscribe-conformance",
    sortOptions = false,
    description = "Serves one API with the documented examples, until it is interrupted.",
    footer = {
      "",
      "Every request is checked, then gets the first documented success. A header asks for another one:",
      "  Prefer: status=403",
      "  Prefer: status=200; media-type=\"text/event-stream\""
    })
public final class ServerLauncher implements Callable<Integer> {
  @Option(
      names = "--framework",
      required = true,
      converter = ServerKindConverter.class,
      description = "Framework: ${COMPLETION-CANDIDATES}.")
  private ServerKind kind = ServerKind.SPRING;

  @Option(
      names = "--api",
      required = true,
      converter = ApiConverter.class,
      completionCandidates = ApiNames.class,
      description = "API: ${COMPLETION-CANDIDATES}.")
  private DocumentedApi api = DocumentedApi.all().get(0);

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port, 0 for any. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  @SuppressWarnings("unused") // picocli looks for it
  private boolean help;

  @Spec
  private CommandSpec command = CommandSpec.create();

  /**
   * Exit status 0 when it was interrupted, 1 when it failed, 2 when the arguments make no sense.
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
    return new CommandLine(new ServerLauncher()).setExpandAtFiles(false);
  }

  @Override
  public Integer call() {
    requireFreePort();
    try (ApiServer server = kind.start(ServerPlan.of(api).onPort(port))) {
      PrintWriter out = command.commandLine().getOut();
      out.println(api + " on " + kind + ": " + server.uri());
      out.println();
      out.println(example(api.exchanges().get(0), server.uri().toString()));
      out.flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private void requireFreePort() {
    if (port < 0 || port > 65535) {
      throw wrong("Invalid value for option '--port': expected 0 to 65535 but was " + port);
    }
    try {
      new ServerSocket(port).close();
    } catch (IOException e) {
      throw wrong("Port " + port + " cannot be used: " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  private static String example(DocumentedExchange exchange, String base) {
    WireRequest request = WireRequest.of(exchange);
    StringBuilder curl = new StringBuilder("curl -i -X ").append(request.method());
    request
        .headers()
        .forEach((name, value) -> curl.append(" -H ").append(quoted(name + ": " + value)));
    if (request.body() != null) {
      curl.append(" -d ").append(quoted(new String(request.body(), StandardCharsets.UTF_8)));
    }
    return curl.append(' ').append(quoted(base + request.target())).toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static TypeConversionException noneOf(Iterable<?> known, String value) {
    return new TypeConversionException("expected one of " + known + " but was '" + value + "'");
  }

  static final class ServerKindConverter implements ITypeConverter<ServerKind> {
    @Override
    public ServerKind convert(String value) {
      List<ServerKind> known = List.of(ServerKind.values());
      return known.stream()
          .filter(each -> each.toString().equals(value))
          .findFirst()
          .orElseThrow(() -> noneOf(known, value));
    }
  }

  static final class ApiConverter implements ITypeConverter<DocumentedApi> {
    @Override
    public DocumentedApi convert(String value) {
      return DocumentedApi.all().stream()
          .filter(each -> each.name().equals(value))
          .findFirst()
          .orElseThrow(() -> noneOf(DocumentedApi.names(), value));
    }
  }

  static final class ApiNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return DocumentedApi.names().iterator();
    }
  }
}
