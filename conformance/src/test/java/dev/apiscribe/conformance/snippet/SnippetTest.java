package dev.apiscribe.conformance.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.DocumentedCounts;
import dev.apiscribe.conformance.check.Difference;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.snippet.JavaSnippet;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnippetTest {
  private static final Path ROOT = Path.of("..");
  private static final Map<DocumentedOperation, JavaSnippet> SNIPPETS = new LinkedHashMap<>();
  private static final Map<DocumentedOperation, String> CLASSES = new LinkedHashMap<>();

  @TempDir
  private static Path folder;

  private static String messages = "";
  private static URLClassLoader loader;

  @BeforeAll
  static void compile() throws IOException {
    SnippetSources sources = new SnippetSources(folder);
    for (DocumentedApi api : DocumentedApi.all()) {
      CuratedApi spec = CuratedApi.read(ROOT.resolve("specs").resolve(api.name()));
      GeneratedJava java = GeneratedJava.read(ROOT, api.name());
      for (DocumentedOperation operation : api.operations()) {
        JavaSnippet snippet = JavaSnippet.of(spec, operation.pointer(), java).orElseThrow();
        SNIPPETS.put(operation, snippet);
        CLASSES.put(operation, sources.add(snippet));
      }
    }
    messages = sources.compile(folder, List.of());
    loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, SnippetTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @Test
  void everyOperationHasOneThatCompilesWithoutAWarning() {
    assertThat(messages).isEmpty();
    assertThat(SNIPPETS).hasSize(DocumentedCounts.all("operations"));
  }

  static Stream<DocumentedOperation> operations() {
    return DocumentedApi.all().stream().flatMap(api -> api.operations().stream());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsWhatIsDocumented(DocumentedOperation operation) throws ReflectiveOperationException {
    DocumentedExchange exchange = success(operation);
    ScriptedTransport server = new ScriptedTransport();
    Payload response = exchange.response();
    if (response == null) {
      server.respond(exchange.status());
    } else {
      server.respond(
          exchange.status(),
          response.media().mediaType(),
          new String(response.bytes(), StandardCharsets.UTF_8));
    }

    String printed = printed(() -> run(operation, server));

    assertThat(printed.isEmpty()).isEqualTo(response == null || response.media().rows() == null);
    assertThat(server.requests()).hasSize(1);
    TransportRequest request = server.requests().get(0);
    assertThat(request.method()).isEqualTo(operation.method());
    assertThat(request.uri().getRawPath())
        .matches(".*" + operation.path().replaceAll("\\{[^}]*}", "[^/]+"));
    String credentials = DocumentedApi.named(operation.api()).credentialsHeader();
    assertThat(request.headers().first(credentials))
        .hasValueSatisfying(value -> assertThat(value).startsWith("given-"));
    Payload body = exchange.request();
    if (body == null) {
      assertThat(server.bodies()).containsExactly("");
    } else {
      assertThat(body.isDocumented()).isTrue();
      assertThat(request.headers().first("Content-Type")).hasValue(body.media().mediaType());
      assertThat(Difference.between(
              body.value(), Json.parse(server.bodies().get(0).getBytes(StandardCharsets.UTF_8))))
          .isEmpty();
    }
  }

  /** The one with rows, where there are any: they are what a snippet waits for. */
  private static DocumentedExchange success(DocumentedOperation operation) {
    List<DocumentedExchange> successes = DocumentedApi.named(operation.api()).exchanges().stream()
        .filter(exchange -> exchange.operation().equals(operation) && exchange.isSuccess())
        .toList();
    return successes.stream()
        .filter(exchange ->
            exchange.response() != null && exchange.response().media().rows() != null)
        .findFirst()
        .orElse(successes.get(0));
  }

  private interface Program {
    void run() throws ReflectiveOperationException;
  }

  /** A snippet prints the rows that it reads, and nothing else. */
  private static String printed(Program program) throws ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static void run(DocumentedOperation operation, ScriptedTransport server)
      throws ReflectiveOperationException {
    Object[] arguments = Stream.concat(
            Stream.of(server),
            SNIPPETS.get(operation).variables().stream()
                .map(variable -> "given-" + variable.name()))
        .toArray();
    for (Method method : loader.loadClass(CLASSES.get(operation)).getMethods()) {
      if (method.getName().equals("run")) {
        method.invoke(null, arguments);
      }
    }
  }
}
