package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.WireRequest;
import dev.apiscribe.openapi.ServerPath;
import dev.apiscribe.testkit.ApiMock;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation is served below the path of the documented server, in all three bodies. */
class ServerPathTest {
  private static final Map<String, ApiMock> MOCKS = new LinkedHashMap<>();

  @BeforeAll
  static void start() {
    withPath().forEach(api -> MOCKS.put(api.name(), ApiMock.start(api.name())));
  }

  @AfterAll
  static void stop() {
    MOCKS.values().forEach(ApiMock::close);
  }

  private static List<ServerPath> paths(DocumentedApi api) {
    return ServerPath.all(
        api.document().path("servers").findValuesAsText("url"),
        api.operations().stream().map(DocumentedOperation::path).toList());
  }

  private static Stream<DocumentedApi> withPath() {
    return DocumentedApi.all().stream().filter(api -> !paths(api).isEmpty());
  }

  @Test
  void isThatOfTheWorkspaceForTimeplusAlone() {
    assertThat(withPath())
        .singleElement()
        .satisfies(api -> assertThat(paths(api))
            .extracting(ServerPath::template)
            .containsExactly("/{workspace}/api"));
  }

  private static Map<String, URI> bodies(DocumentedApi api) {
    Map<String, URI> bodies = new LinkedHashMap<>();
    for (ServerKind kind : ServerKind.values()) {
      bodies.put(kind.toString(), Servers.of(kind, api));
    }
    bodies.put("testkit", MOCKS.get(api.name()).endpoint());
    return bodies;
  }

  @TestFactory
  Stream<DynamicTest> servesEachOperation() {
    return withPath()
        .flatMap(api -> bodies(api).entrySet().stream()
            .flatMap(body -> api.operations().stream()
                .map(operation -> dynamicTest(
                    body.getKey() + " " + operation.id(),
                    () -> isServed(api, body.getValue(), operation.id())))));
  }

  private static void isServed(DocumentedApi api, URI body, String operationId) throws Exception {
    DocumentedExchange exchange = api.exchanges().stream()
        .filter(each -> each.operation().id().equals(operationId) && each.isSuccess())
        .findFirst()
        .orElseThrow();
    for (ServerPath path : paths(api)) {
      URI below = URI.create(body + path.template().replaceAll("\\{[^}]*}", "my%20workspace"));
      assertThat(Probe.of(below, WireRequest.of(exchange)).send().status())
          .isEqualTo(exchange.status());
    }
  }

  @TestFactory
  Stream<DynamicTest> refusesEverythingElseAsAtTheRoot() {
    return withPath()
        .flatMap(api -> bodies(api).entrySet().stream()
            .map(body -> dynamicTest(body.getKey(), () -> {
              for (String path :
                  List.of("/w/api/nothing", "/w/x/api/v1beta2/alerts", "/api/v1beta2/alerts")) {
                assertThat(Probe.to(body.getValue(), path).send().status()).isEqualTo(404);
              }
              assertThat(Probe.to(body.getValue(), "/w/api/v1beta2/alerts")
                      .method("PATCH")
                      .send()
                      .status())
                  .isEqualTo(405);
            })));
  }
}
