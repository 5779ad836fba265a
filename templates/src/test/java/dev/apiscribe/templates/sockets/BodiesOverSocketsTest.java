package dev.apiscribe.templates.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import dev.apiscribe.templates.sockets.BodyCase.Form;
import dev.apiscribe.templates.sockets.BodyCase.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a client sends in each documented media type of a body has this media type, and is what
 * servers of both kinds are given.
 */
@Timeout(200) // the first prints and compiles the API, on a busy machine
class BodiesOverSocketsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEXT = "a line\n";

  @TempDir
  Path folder;

  /** What methods of a server were given: a model, pairs, or the media type and a text. */
  private final BlockingQueue<Object> received = new LinkedBlockingQueue<>();

  private final BlockingQueue<String> mediaTypes = new LinkedBlockingQueue<>();

  @ParameterizedTest
  @EnumSource
  void eachMediaTypeArrivesAsItWasSent(SocketServer.Kind kind) throws Exception {
    List<String> failures = new ArrayList<>();
    try (SocketServer server = started(kind)) {
      Object client = client(server.uri());
      for (BodyCase each : BodyCase.all()) {
        for (Kind media : each.kinds()) {
          String failure = failure(client, each, media);
          if (failure != null) {
            failures.add(each + " as " + media + ": " + failure);
          }
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anOptionalBodyNeedsNoMediaType(SocketServer.Kind kind) throws Exception {
    List<String> failures = new ArrayList<>();
    try (SocketServer server = started(kind)) {
      HttpClient client = HttpClient.newHttpClient();
      for (BodyCase each : BodyCase.all()) {
        received.clear();
        HttpRequest bare = HttpRequest.newBuilder(server.uri().resolve(each.path()))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
        int status = client.send(bare, BodyHandlers.discarding()).statusCode();
        Object body = received.poll();
        boolean isNone = body != null && List.of("null", "null ", "{}").contains(body.toString());
        if (status != 204 || !isNone) {
          failures.add(each + ": " + status + " for " + body);
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  /** An optional or required list, where a program implements the interface. */
  @Test
  void springLooksInsideEachList() throws Exception {
    List<String> tried = new ArrayList<>();
    try (SocketServer server = started(SocketServer.Kind.spring)) {
      HttpClient client = HttpClient.newHttpClient();
      for (BodyCase each : BodyCase.all()) {
        for (Kind media : each.kinds()) {
          if (each.form(media) != Form.STREAM && type(each, media) == List.class) {
            HttpRequest nothing = HttpRequest.newBuilder(server.uri().resolve(each.path()))
                .header("Content-Type", media.sent())
                .POST(HttpRequest.BodyPublishers.ofString("[null]"))
                .build();
            tried.add(each + " as " + media + ": "
                + client.send(nothing, BodyHandlers.discarding()).statusCode());
          }
        }
      }
    }
    assertThat(tried).isNotEmpty().allMatch(each -> each.endsWith(": 400"));
  }

  private SocketServer started(SocketServer.Kind kind) throws Exception {
    Class<?> type = SocketApi.load("server." + kind + ".BodiesOperations");
    Object controller = SocketServer.implementation(type, (proxy, method, arguments) -> {
      received.add(
          arguments.length == 1
              ? Objects.requireNonNullElse(arguments[0], "null")
              : arguments[0] + " " + text((InputStream) arguments[1]));
      return null;
    });
    return SocketServer.start(kind, List.of(controller), folder);
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  private String failure(Object client, BodyCase sent, Kind media) {
    received.clear();
    mediaTypes.clear();
    try {
      Class<?> type = type(sent, media);
      Method method = method(client, sent, type, sent.schema(media));
      RequestOptions options = sent.isChosenByCallers()
          ? RequestOptions.builder().bodyMediaType(media.sent() + "; version=2").build()
          : RequestOptions.none();
      method.invoke(client, body(sent, media, type), options);
      String contentType = mediaTypes.remove();
      boolean isWhole = !sent.isChosenByCallers() || contentType.endsWith("; version=2");
      if (!isWhole || !contentType.replaceFirst(";.*", "").equals(media.sent())) {
        return "sent as " + contentType;
      }
      return problem(sent, media, contentType, received.remove());
    } catch (ReflectiveOperationException e) {
      return String.valueOf(e.getCause());
    } catch (IOException | RuntimeException e) {
      return e.toString();
    }
  }

  private static Class<?> type(BodyCase sent, Kind media) throws ClassNotFoundException {
    if (media == Kind.PARTS) {
      String name = sent.operation();
      return SocketApi.load(
          "client.BodiesParts$" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
    if (sent.form(media) == Form.STREAM) {
      return RequestBody.class;
    }
    return sent.schema(media).contains("array") ? List.class : model(sent.schema(media));
  }

  private static Class<?> model(String schema) throws ClassNotFoundException {
    return SocketApi.load("model." + (schema.contains("Filter") ? "Filter" : "Nested"));
  }

  private static Method method(Object client, BodyCase sent, Class<?> type, String schema) {
    return Stream.of(client.getClass().getMethods())
        .filter(each -> each.getName().matches(sent.operation() + "(As[A-Z].*)?(?<!WithResponse)"))
        .filter(each -> each.getParameterCount() == 2
            && each.getParameterTypes()[0] == type
            && (type != List.class || isOf(schema, each)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no method takes a " + type));
  }

  private static boolean isOf(String schema, Method method) {
    String element = method.getGenericParameterTypes()[0].getTypeName();
    return element.contains("Filter") == schema.contains("Filter");
  }

  private static Object body(BodyCase sent, Kind media, Class<?> type)
      throws ReflectiveOperationException {
    if (type == RequestBody.class) {
      return RequestBody.of(media.sent(), TEXT);
    }
    if (media == Kind.PARTS) {
      Object builder = type.getMethod("builder").invoke(null);
      if (sent.schema(media).contains("Filter")) {
        builder.getClass().getMethod("name", String.class).invoke(builder, "a");
      } else {
        builder.getClass().getMethod("names", List.class).invoke(builder, List.of("a"));
      }
      return builder.getClass().getMethod("build").invoke(builder);
    }
    Object value = JSON.convertValue(json(sent.schema(media)), model(sent.schema(media)));
    return type == List.class ? List.of(value) : value;
  }

  private static Object json(String schema) {
    return schema.contains("Filter") ? Map.of("name", "ä&") : Map.of("names", List.of("ä&"));
  }

  /** Returns null if a server got what was sent. */
  private static String problem(BodyCase sent, Kind media, String contentType, Object got)
      throws IOException {
    Object json = json(sent.schema(media));
    return switch (sent.form(media)) {
      case VALUE -> {
        Object expected = sent.schema(media).contains("array") ? List.of(json) : json;
        String read = JSON.writeValueAsString(got);
        yield JSON.readValue(read, Object.class).equals(expected) ? null : "read as " + read;
      }
      case PAIRS ->
        got instanceof Map<?, ?> pairs
                && pairs.equals(
                    sent.schema(media).contains("Filter")
                        ? Map.of("name", List.of("ä&"))
                        : Map.of("names", List.of("ä&")))
            ? null
            : "read as " + got;
      case STREAM -> {
        String text = String.valueOf(got);
        boolean isWhole = media == Kind.PARTS
            ? text.contains("form-data; name=") && text.contains("\r\na\r\n")
            : text.equals(contentType + " " + TEXT);
        yield isWhole && text.startsWith(contentType) ? null : "read as " + text;
      }
    };
  }

  private Object client(URI uri) throws ReflectiveOperationException {
    Class<?> type = SocketApi.load("client.GoldenClient");
    Object builder = type.getMethod("builder").invoke(null);
    builder.getClass().getMethod("endpoint", URI.class).invoke(builder, uri);
    Interceptor recorder = new Interceptor() {
      @Override
      public CompletionStage<TransportResponse> aroundAttempt(
          Operation<?> operation,
          int attempt,
          TransportRequest request,
          Next<TransportResponse> next) {
        mediaTypes.add(request.headers().first("Content-Type").orElse(""));
        return next.proceed(request);
      }
    };
    builder.getClass().getMethod("interceptor", Interceptor.class).invoke(builder, recorder);
    Object client = builder.getClass().getMethod("build").invoke(builder);
    return client.getClass().getMethod("bodies").invoke(client);
  }
}
