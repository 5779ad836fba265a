package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.conformance.check.ClientCall;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ClientPool;
import dev.apiscribe.conformance.server.Probe.Response;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.DocumentedParameter;
import dev.apiscribe.conformance.spec.EqualSpellings;
import dev.apiscribe.conformance.spec.WireRequest;
import dev.apiscribe.conformance.wire.RecordedRequest;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.testkit.ApiMock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every documented media type of every request is taken, however it is spelled, and means what is
 * documented.
 */
class RequestMediaTypeTest {
  private static final Map<String, ApiMock> MOCKS = new HashMap<>();

  @AfterAll
  static void close() {
    MOCKS.values().forEach(ApiMock::close);
  }

  /** A documented request in one of its media types. */
  private record Sent(DocumentedExchange exchange, DocumentedMedia media, String spelling) {
    DocumentedOperation operation() {
      return exchange.operation();
    }

    DocumentedApi api() {
      return DocumentedApi.named(operation().api());
    }

    byte[] body() {
      return media.isJson()
          ? exchange.request().bytes()
          : "{\"a\":1}\n{\"a\":2}".getBytes(StandardCharsets.UTF_8);
    }

    Map<String, JsonNode> valuesWithoutFormat() {
      Map<String, JsonNode> values = new HashMap<>(exchange.parameters());
      for (DocumentedParameter parameter : operation().parameters()) {
        if (parameter.name().equals(operation().rowFormatParameter())) {
          values.remove(parameter.place());
        }
      }
      return values;
    }

    /** Without a parameter for the format: only the header tells. */
    Response to(URI server, byte[] body) throws Exception {
      WireRequest wire = WireRequest.of(operation(), valuesWithoutFormat(), null, body);
      return Probe.of(server, wire).header("Content-Type", spelling).send();
    }

    @Override
    public String toString() {
      return operation().id() + " " + spelling;
    }
  }

  private static Stream<Sent> everySpelling() {
    List<Sent> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (DocumentedApi api : DocumentedApi.all()) {
      for (DocumentedExchange exchange : api.exchanges()) {
        if (exchange.isSuccess()
            && exchange.request() != null
            && seen.add(exchange.operation().toString())) {
          for (DocumentedMedia media : exchange.operation().requestMedia().values()) {
            EqualSpellings.of(media.mediaType())
                .forEach(spelling -> all.add(new Sent(exchange, media, spelling)));
          }
        }
      }
    }
    return all.stream();
  }

  @TestFactory
  Stream<DynamicTest> isTakenByBothServers() {
    return Stream.of(ServerKind.values())
        .flatMap(kind ->
            everySpelling().map(sent -> dynamicTest(kind + " " + sent, () -> isTaken(kind, sent))));
  }

  private static void isTaken(ServerKind kind, Sent sent) throws Exception {
    URI server = Servers.of(kind, sent.api());
    Servers.server(kind).takeRequests();
    Response response = sent.to(server, sent.body());
    assertThat(response.status()).as(response.text()).isBetween(200, 299);
    RecordedRequest arrived = Servers.server(kind).takeRequests().get(0);
    assertThat(arrived.body()).isEqualTo(sent.body());
    assertThat(sent.to(server, "7".getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(ofANumber(sent));
  }

  @TestFactory
  Stream<DynamicTest> isTakenByTheTestKit() {
    return everySpelling()
        .map(sent -> dynamicTest(sent.toString(), () -> {
          ApiMock mock = MOCKS.computeIfAbsent(sent.api().name(), ApiMock::start);
          mock.reset();
          Response response = sent.to(mock.endpoint(), sent.body());
          assertThat(response.status()).as(response.text()).isBetween(200, 299);
          assertThat(mock.requests().get(0).body())
              .isEqualTo(new String(sent.body(), StandardCharsets.UTF_8));
          Response number = sent.to(mock.endpoint(), "7".getBytes(StandardCharsets.UTF_8));
          assertThat(number.status()).isEqualTo(ofANumber(sent));
        }));
  }

  /** A number is not a model, but rows of any other format. */
  private static int ofANumber(Sent sent) {
    return sent.media().isJson() ? 400 : sent.exchange().status();
  }

  @TestFactory
  Stream<DynamicTest> isSentByTheClientWithTheFormatThatItMeans() {
    return everySpelling()
        .filter(sent -> sent.media().rowFormat() != null)
        // Models are sent under the first one; every exchange with a model sends it.
        .filter(sent -> !sent.spelling()
            .equals(sent.operation().requestMedia().keySet().iterator().next()))
        .map(sent -> dynamicTest(sent.toString(), () -> {
          ApiMock mock = MOCKS.computeIfAbsent(sent.api().name(), ApiMock::start);
          for (ClientKind kind : ClientKind.values()) {
            mock.reset();
            var values = sent.valuesWithoutFormat();
            ClientCall call = new ClientCall(
                sent.operation(),
                values,
                sent.spelling(),
                TextNode.valueOf(new String(sent.body(), StandardCharsets.UTF_8)),
                RequestOptions.none());
            var result = new ClientPool(sent.api(), mock.endpoint(), new SocketTransport())
                .client(sent.operation(), values)
                .prepare(call, kind)
                .get();
            assertThat(result.failure()).isNull();
            assertThat(URI.create(mock.requests().get(0).target()).getQuery())
                .contains(
                    sent.operation().rowFormatParameter() + "=" + sent.media().rowFormat());
          }
        }));
  }
}
