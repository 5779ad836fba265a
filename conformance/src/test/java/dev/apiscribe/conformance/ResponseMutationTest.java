package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.conformance.wire.WireMockExchangeServer;
import dev.apiscribe.openapi.Json;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server with a defect fails the checks of that exchange, and of no other. */
@ExtendWith(BenchExtension.class)
class ResponseMutationTest {
  private static final JsonNode INVENTED = JsonNodeFactory.instance.numberNode(1);

  private final Bench bench;

  ResponseMutationTest(Bench bench) {
    this.bench = bench;
  }

  @TestFactory
  Stream<DynamicTest> noticesALostRoute() {
    return each(exchange -> {
      bench.wireMock.lose(exchange);
      assertThat(Failures.aspects(drive(exchange))).containsAnyOf("status", "raw body");
    });
  }

  @TestFactory
  Stream<DynamicTest> noticesAnotherStatus() {
    return each(exchange -> {
      int other = exchange.isSuccess() ? 299 : 499;
      bench.wireMock.respond(exchange, WireMockExchangeServer.response(exchange).withStatus(other));
      assertThat(Failures.aspects(drive(exchange))).contains("status");
    });
  }

  @TestFactory
  Stream<DynamicTest> noticesAnInventedProperty() {
    return each(exchange -> {
      if (exchange.response() == null || !exchange.response().media().isJson()) {
        return;
      }
      JsonNode value = exchange.response().value();
      String place = value.isArray() ? "/" + value.size() : "/x-invented";
      JsonNode element = value.isArray() ? value.get(0) : INVENTED;
      bench.wireMock.respond(exchange, response(exchange, JsonEdit.with(value, place, element)));
      List<Check> checks = drive(exchange);
      assertThat(Failures.pointers(checks)).containsExactly(place);
      assertThat(Failures.aspects(checks)).isSubsetOf("response", "error", "raw body");
    });
  }

  /** What is replaced in the stream of a query, and what is noticed then. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an event with rows | data: \\[\\[.*\\n\\n | '' | rows",
        "a value | \"inf\" | \"-inf\" | rows",
        "a type | int64 | int128 | rows, columns, opening, last opening",
        "the metrics | event: metric.*\\n | event: m\\n | metrics, other events",
        "what no client knows | event: unheard-of\\n.*\\n\\n | '' | other events",
        "a property of the opening | ad-hoc | quick | opening, last opening",
        "a property of the opening that comes again | (?s)ad-hoc(?!.*ad-hoc) | quick | last opening"
      })
  void noticesAStreamOfRowsThatIsNotTheSame(
      String what, String wrong, String other, String aspects) {
    DocumentedApi timeplus = DocumentedApi.named("timeplus");
    DocumentedExchange exchange =
        timeplus.exchange("createQuery", new Preference(200, "text/event-stream"));
    String sent = exchange.response().value().asText();
    String changed = sent.replaceAll(wrong, other.replace("\\n", "\n"));
    assertThat(changed).isNotEqualTo(sent);
    bench.wireMock.respond(exchange, WireMockExchangeServer.response(exchange).withBody(changed));
    try {
      assertThat(Failures.aspects(drive(exchange))).containsExactlyInAnyOrder(aspects.split(", "));
    } finally {
      bench.wireMock.restore(exchange);
    }
  }

  @Test
  void leavesEveryOtherExchangeAlone() {
    DocumentedApi lts = DocumentedApi.named("lts");
    DocumentedExchange lost = lts.exchange("createLogGroup", new Preference(403, null));
    bench.wireMock.lose(lost);
    try {
      for (DocumentedExchange exchange : lts.exchanges()) {
        assertThat(Failures.aspects(drive(exchange)).isEmpty())
            .as("%s", exchange)
            .isEqualTo(exchange != lost);
      }
    } finally {
      bench.wireMock.restore(lost);
    }
  }

  private List<Check> drive(DocumentedExchange exchange) {
    DocumentedApi api = DocumentedApi.named(exchange.operation().api());
    return bench.driver(api).drive(exchange, ClientKind.SYNC, Subject.CLIENT);
  }

  private static ResponseDefinitionBuilder response(DocumentedExchange exchange, JsonNode body) {
    return WireMockExchangeServer.response(exchange).withBody(Json.bytes(body));
  }

  private Stream<DynamicTest> each(Consumer<DocumentedExchange> mutation) {
    return DocumentedApi.all().stream()
        .flatMap(api -> api.exchanges().stream())
        .filter(exchange -> !exchange.variant())
        .map(exchange -> dynamicTest(exchange.toString(), () -> {
          try {
            mutation.accept(exchange);
          } finally {
            bench.wireMock.restore(exchange);
          }
        }));
  }
}
