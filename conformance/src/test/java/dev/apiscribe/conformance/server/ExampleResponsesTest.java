package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.Difference;
import dev.apiscribe.conformance.server.Probe.Response;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.Exchange;
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
  private static final DocumentedApi LTS = DocumentedApi.named("lts");

  @TestFactory
  Stream<DynamicTest> areTheFirstSuccessForWhoeverAsksForNothing() {
    return Arrays.stream(ServerFlavour.values())
        .flatMap(flavour -> DocumentedApi.all().stream()
            .flatMap(api -> api.operations().stream().map(operation -> first(api, operation.id())))
            .map(exchange ->
                dynamicTest(flavour + " " + exchange, () -> isAnswered(flavour, exchange))));
  }

  private static Exchange first(DocumentedApi api, String operationId) {
    return api.exchanges().stream()
        .filter(exchange -> exchange.operation().id().equals(operationId) && exchange.isSuccess())
        .findFirst()
        .orElseThrow();
  }

  private static void isAnswered(ServerFlavour flavour, Exchange exchange) throws Exception {
    URI server = Servers.of(flavour, DocumentedApi.named(exchange.operation().api()));
    Response answer = Probe.of(server, WireRequest.of(exchange)).send();
    assertThat(answer.status()).isEqualTo(exchange.status());
    if (exchange.answer() == null) {
      assertThat(answer.body()).isEmpty();
    } else {
      assertThat(answer.contentType()).startsWith("application/json");
      assertThat(Difference.between(exchange.answer().value(), answer.json())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void areTheOnesThatAreAskedFor(ServerFlavour flavour) throws Exception {
    Exchange exchange = LTS.exchange("createLogStream", new Preference(503, null));
    Response answer = Probe.of(Servers.of(flavour, LTS), WireRequest.of(exchange))
        .header("Prefer", "status=503")
        .send();
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.text()).isEqualTo(exchange.answer().value().asText());
  }

  @ParameterizedTest
  @EnumSource
  void areAnEventStreamForWhoeverAcceptsOne(ServerFlavour flavour) throws Exception {
    Exchange exchange = TIMEPLUS.exchange("createQuery", new Preference(200, "text/event-stream"));
    Probe probe = Probe.of(Servers.of(flavour, TIMEPLUS), WireRequest.of(exchange));
    Response streamed =
        probe.header("Accept", "application/json, text/event-stream").send();
    assertThat(streamed.contentType()).startsWith("text/event-stream");
    assertThat(streamed.text()).isEqualTo(exchange.answer().value().asText());

    Response plain =
        probe.header("Prefer", "status=200; media-type=\"application/json\"").send();
    assertThat(plain.contentType()).startsWith("application/json");
    Response none = probe.header("Prefer", "status=204").send();
    assertThat(none.status()).isEqualTo(204);
    assertThat(none.body()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areRefusedWhenTheDocumentHasNoSuchAnswer(ServerFlavour flavour) throws Exception {
    Exchange exchange = first(LTS, "createLogGroup");
    Response answer = Probe.of(Servers.of(flavour, LTS), WireRequest.of(exchange))
        .header("Prefer", "status=418")
        .send();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error_msg").asText())
        .isEqualTo("header Prefer: not documented: status=418");
  }

  @ParameterizedTest
  @EnumSource
  void areTheUsualOnesForPreferencesThatMeanSomethingElse(ServerFlavour flavour) throws Exception {
    Exchange exchange = first(LTS, "createLogGroup");
    Response answer = Probe.of(Servers.of(flavour, LTS), WireRequest.of(exchange))
        .header("Prefer", "respond-async")
        .send();
    assertThat(answer.status()).isEqualTo(201);
  }
}
