package dev.apiscribe.templates.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client sends in each style, place and type is what servers of both kinds are given. */
@Timeout(200) // the first prints and compiles the API, on a busy machine
class ParametersOverSocketsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir
  Path folder;

  private final BlockingQueue<Object> received = new LinkedBlockingQueue<>();

  @ParameterizedTest
  @EnumSource
  void eachParameterArrivesAsItWasSent(SocketServer.Kind kind) throws Exception {
    Class<?> type = SocketApi.load("server." + kind + ".StylesOperations");
    Object controller = SocketServer.implementation(type, (proxy, method, arguments) -> {
      received.add(
          arguments[0] instanceof UriInfo info
              ? new HashMap<>(info.getQueryParameters())
              : arguments[0]);
      return null;
    });
    List<String> failures = new ArrayList<>();
    int tried = 0;
    try (SocketServer server = SocketServer.start(kind, List.of(controller), folder)) {
      Object client = client(server.uri());
      for (ParameterCase each : ParameterCase.all()) {
        if (!each.style().equals("matrix")) { // both frameworks take it out of the path
          String failure = failure(client, each);
          if (failure != null) {
            failures.add(each + ": " + failure);
          }
          tried++;
        }
      }
    }
    assertThat(failures).isEmpty();
    assertThat(tried).isGreaterThan(60);
  }

  private String failure(Object client, ParameterCase sent) {
    try {
      Method method = Stream.of(client.getClass().getMethods())
          .filter(each -> each.getName().equals(sent.operation()) && each.getParameterCount() == 1)
          .findFirst()
          .orElseThrow();
      JavaType type = JSON.getTypeFactory().constructType(method.getGenericParameterTypes()[0]);
      received.clear();
      method.invoke(client, JSON.<Object>convertValue(sent.value(), type));
      Object argument = received.remove();
      Object expected = ReceivedParameter.texts(sent.value());
      Object read = new ReceivedParameter(sent).read(argument);
      return read.equals(expected) ? null : "found " + argument + ", expected " + expected;
    } catch (ReflectiveOperationException e) {
      return String.valueOf(e.getCause());
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  private static Object client(URI uri) throws ReflectiveOperationException {
    Class<?> type = SocketApi.load("client.GoldenClient");
    Object builder = type.getMethod("builder").invoke(null);
    builder.getClass().getMethod("endpoint", URI.class).invoke(builder, uri);
    Object client = builder.getClass().getMethod("build").invoke(builder);
    return client.getClass().getMethod("styles").invoke(client);
  }
}
