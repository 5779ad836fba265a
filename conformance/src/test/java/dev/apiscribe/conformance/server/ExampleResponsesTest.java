package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.Difference;
import dev.apiscribe.conformance.server.Probe.Response;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.conformance.spec.WireRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExampleResponsesTest {
  private static final DocumentedApi TIMEPLUS = DocumentedApi.named("timeplus");
  private static final String EVENTS = "text/event-stream";
  private static final DocumentedApi LTS = DocumentedApi.named("lts");

  @TestFactory
  Stream<DynamicTest> areTheFirstSuccessForWhoeverAsksForNothing() {
    return Arrays.stream(ServerKind.values())
        .flatMap(kind -> DocumentedApi.all().stream()
            .flatMap(api -> api.operations().stream().map(operation -> first(api, operation.id())))
            .map(exchange -> dynamicTest(kind + " " + exchange, () -> isAnswered(kind, exchange))));
  }

  private static DocumentedExchange first(DocumentedApi api, String operationId) {
    return api.exchanges().stream()
        .filter(exchange -> exchange.operation().id().equals(operationId) && exchange.isSuccess())
        .findFirst()
        .orElseThrow();
  }

  private static void isAnswered(ServerKind kind, DocumentedExchange exchange) throws Exception {
    URI server = Servers.of(kind, DocumentedApi.named(exchange.operation().api()));
    Response response = Probe.of(server, WireRequest.of(exchange)).send();
    assertThat(response.status()).isEqualTo(exchange.status());
    if (exchange.response() == null) {
      assertThat(response.body()).isEmpty();
    } else if (exchange.operation().responses().get(exchange.status()).containsKey(EVENTS)) {
      assertThat(response.contentType()).startsWith(EVENTS);
    } else {
      assertThat(response.contentType()).startsWith("application/json");
      assertThat(Difference.between(exchange.response().value(), response.json()))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void areTheOnesThatAreAskedFor(ServerKind kind) throws Exception {
    DocumentedExchange exchange = LTS.exchange("createLogStream", new Preference(503, null));
    Response response = Probe.of(Servers.of(kind, LTS), WireRequest.of(exchange))
        .header("Prefer", "status=503")
        .send();
    assertThat(response.status()).isEqualTo(503);
    assertThat(response.text()).isEqualTo(exchange.response().value().asText());
  }

  @ParameterizedTest
  @EnumSource
  void areAnEventStreamForWhoeverAcceptsOne(ServerKind kind) throws Exception {
    DocumentedExchange exchange =
        TIMEPLUS.exchange("createQuery", new Preference(200, "text/event-stream"));
    Probe probe = Probe.of(Servers.of(kind, TIMEPLUS), WireRequest.of(exchange));
    Response streamed =
        probe.header("Accept", "application/json, text/event-stream").send();
    assertThat(streamed.contentType()).startsWith("text/event-stream");
    assertThat(streamed.text().lines())
        .filteredOn(line -> line.startsWith("event: "))
        .containsExactly("event: query", "event: metrics", "event: query");
    Response all = probe.header("Prefer", "events=all").send();
    assertThat(all.text()).isEqualTo(exchange.response().value().asText());

    Response plain =
        probe.header("Prefer", "status=200; media-type=\"application/json\"").send();
    assertThat(plain.contentType()).startsWith("application/json");
    Response none = probe.header("Prefer", "status=204").send();
    assertThat(none.status()).isEqualTo(204);
    assertThat(none.body()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areAQueryAloneForWhoeverAcceptsJsonAndNothingElse(ServerKind kind) throws Exception {
    DocumentedExchange exchange = first(TIMEPLUS, "createQuery");
    Response json = Probe.of(Servers.of(kind, TIMEPLUS), WireRequest.of(exchange))
        .header("Accept", "application/json")
        .send();
    assertThat(Difference.between(exchange.response().value(), json.json())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areRefusedWhenTheDocumentHasNoSuchResponse(ServerKind kind) throws Exception {
    DocumentedExchange exchange = first(LTS, "createLogGroup");
    Response response = Probe.of(Servers.of(kind, LTS), WireRequest.of(exchange))
        .header("Prefer", "status=418")
        .send();
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.json().path("error_msg").asText())
        .isEqualTo("header Prefer: not documented: status=418");
  }

  @ParameterizedTest
  @EnumSource
  void areTheUsualOnesForPreferencesThatMeanSomethingElse(ServerKind kind) throws Exception {
    DocumentedExchange exchange = first(LTS, "createLogGroup");
    Response response = Probe.of(Servers.of(kind, LTS), WireRequest.of(exchange))
        .header("Prefer", "respond-async")
        .send();
    assertThat(response.status()).isEqualTo(201);
  }
}
