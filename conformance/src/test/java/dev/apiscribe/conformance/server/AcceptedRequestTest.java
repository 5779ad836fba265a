package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.server.Probe.Response;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clients differ in how they say the same; each first operation of an API takes all of it. */
class AcceptedRequestTest {
  private static final Map<String, BiConsumer<Probe, String>> MANNERS = new LinkedHashMap<>();

  static {
    MANNERS.put("without a token", (probe, body) -> {});
    MANNERS.put(
        "with a signature",
        (probe, body) -> probe.header("Authorization", "SDK-HMAC-SHA256 Access=a"));
    MANNERS.put("in chunks", (probe, body) -> probe.postChunked(body));
    MANNERS.put(
        "with compression offered", (probe, body) -> probe.header("Accept-Encoding", "gzip"));
    MANNERS.put(
        "without a charset", (probe, body) -> probe.header("Content-Type", "application/json"));
    MANNERS.put(
        "with a charset",
        (probe, body) -> probe.header("Content-Type", "application/json; charset=utf-8"));
    MANNERS.put("with spaces", (probe, body) -> probe.post(" " + body + "\r\n"));
    MANNERS.put(
        "with a property of its own",
        (probe, body) -> probe.post(body.replaceFirst("\\{", "{\"x-own\":[1],")));
    MANNERS.put("accepting anything", (probe, body) -> probe.header("Accept", "*/*"));
    MANNERS.put("accepting JSON", (probe, body) -> probe.header("Accept", "application/json"));
  }

  @TestFactory
  Stream<DynamicTest> isAnswered() {
    return Arrays.stream(ServerKind.values())
        .flatMap(kind -> DocumentedApi.all().stream()
            .map(AcceptedRequestTest::withBody)
            .flatMap(exchange -> MANNERS.entrySet().stream()
                .map(manner -> dynamicTest(
                    kind + " " + exchange + " " + manner.getKey(),
                    () -> isAnswered(kind, exchange, manner.getValue())))));
  }

  private static void isAnswered(
      ServerKind kind, DocumentedExchange exchange, BiConsumer<Probe, String> manner)
      throws Exception {
    WireRequest wire = WireRequest.of(exchange);
    Probe probe =
        Probe.of(Servers.of(kind, DocumentedApi.named(exchange.operation().api())), wire);
    manner.accept(probe, new String(wire.body(), StandardCharsets.UTF_8));
    Response response = probe.send();
    assertThat(response.status()).as(response.text()).isEqualTo(exchange.status());
  }

  private static DocumentedExchange withBody(DocumentedApi api) {
    return api.exchanges().stream()
        .filter(exchange -> exchange.isSuccess() && exchange.request() != null)
        .filter(exchange -> exchange.operation().method().equals("POST"))
        .findFirst()
        .orElseThrow();
  }
}
