package dev.apiscribe.templates.sockets;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(200) // the first prints and compiles the API, on a busy machine
class OperationsOverSocketsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("unchecked")
  void whatServersRespondIsWhatAClientReads(SocketServer.Kind kind) throws Exception {
    String prefix = kind == SocketServer.Kind.spring ? "$Spring" : "$Jaxrs";
    List<Object> implementations =
        List.of(program(prefix + "Things"), program(prefix + "Webhooks"));
    try (SocketServer server = SocketServer.start(kind, implementations, folder)) {
      ((Consumer<URI>) program("")).accept(server.uri());
    }
  }

  private static Object program(String nested) throws ReflectiveOperationException {
    return SocketApi.load("program.OperationsProgram" + nested)
        .getDeclaredConstructor()
        .newInstance();
  }
}
