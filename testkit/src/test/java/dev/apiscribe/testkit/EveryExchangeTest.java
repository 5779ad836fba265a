package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every documented operation and status, asked of the test kit and of a WireMock server that knows
 * the mappings alone.
 */
class EveryExchangeTest {
  private static final List<DocumentedExchange> EXCHANGES = DocumentedExchange.all();
  private static final Map<String, ApiMock> MOCKS = new HashMap<>();
  private static final Map<String, WireMockServer> PLAIN = new HashMap<>();

  @BeforeAll
  static void start() {
    for (String api : ApiMock.apis()) {
      MOCKS.put(api, ApiMock.start(api));
      var options = WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1");
      PLAIN.put(
          api,
          new WireMockServer(
              options.usingFilesUnderClasspath("META-INF/apiscribe/mappings/" + api)));
      PLAIN.get(api).start();
    }
  }

  @AfterAll
  static void stop() {
    MOCKS.values().forEach(ApiMock::close);
    PLAIN.values().forEach(WireMockServer::stop);
  }

  @Test
  void knowsAllThatIsDocumented() throws IOException {
    assertThat(EXCHANGES).hasSize(DocumentedCount.of("exchanges")).isNotEmpty();
    assertThat(EXCHANGES)
        .filteredOn(DocumentedExchange::isFirstSuccess)
        .hasSize(DocumentedCount.of("operations"));
  }

  @TestFactory
  Stream<DynamicTest> answersTheFirstSuccessByItself() {
    return EXCHANGES.stream()
        .filter(DocumentedExchange::isFirstSuccess)
        .map(exchange -> dynamicTest(exchange.toString(), () -> check(exchange, mocked(exchange))));
  }

  @TestFactory
  Stream<DynamicTest> answersEveryStatusThatIsPreferred() {
    return EXCHANGES.stream()
        .map(exchange ->
            dynamicTest(exchange.toString(), () -> checkPreferred(exchange, mocked(exchange))));
  }

  @TestFactory
  Stream<DynamicTest> answersTheFirstSuccessInPlainWireMock() {
    return EXCHANGES.stream()
        .filter(DocumentedExchange::isFirstSuccess)
        .map(exchange -> dynamicTest(exchange.toString(), () -> check(exchange, plain(exchange))));
  }

  @TestFactory
  Stream<DynamicTest> answersEveryStatusThatIsPreferredInPlainWireMock() {
    return EXCHANGES.stream()
        .map(exchange ->
            dynamicTest(exchange.toString(), () -> checkPreferred(exchange, plain(exchange))));
  }

  private static URI mocked(DocumentedExchange exchange) {
    return MOCKS.get(exchange.api()).endpoint();
  }

  private static URI plain(DocumentedExchange exchange) {
    return URI.create(PLAIN.get(exchange.api()).baseUrl());
  }

  private static void check(DocumentedExchange exchange, URI endpoint) throws IOException {
    DocumentedResponses.check(exchange, Call.of(endpoint, exchange).send());
  }

  private static void checkPreferred(DocumentedExchange exchange, URI endpoint) throws IOException {
    DocumentedResponses.check(
        exchange,
        Call.of(endpoint, exchange)
            .with("Prefer", "status=" + exchange.status())
            .send());
  }
}
