package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ExchangeDriver;
import dev.apiscribe.conformance.check.Outcome;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Violations;
import dev.apiscribe.conformance.wire.ExchangeServer;
import dev.apiscribe.conformance.wire.RecordedRequest;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.testkit.ApiMock;
import dev.apiscribe.testkit.ReceivedRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The test kit answers the generated clients as the documents do, and refuses what they do not
 * allow.
 */
class TestKitTest {
  private static final Kit KIT = new Kit();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterAll
  static void close() {
    KIT.close();
  }

  @TestFactory
  Stream<DynamicTest> answersTheGeneratedClient() {
    return DocumentedApi.all().stream().flatMap(api -> {
      ExchangeDriver driver = new ExchangeDriver(api, KIT, KIT.start(api), Transport.standard());
      return api.exchanges().stream()
          .filter(exchange -> !isStream(exchange))
          .map(exchange ->
              test(exchange, () -> driver.drive(exchange, ClientKind.SYNC, Subject.CLIENT)));
    });
  }

  @TestFactory
  Stream<DynamicTest> refusesEveryBrokenConstraint() {
    return DocumentedApi.all().stream().flatMap(api -> {
      RefusalCheck check = new RefusalCheck(api, KIT.start(api), Subject.CLIENT, HTTP);
      return Violations.of(api).stream().map(broken -> test(broken, () -> check.of(broken)));
    });
  }

  // No document prints rows: each side makes up its own.
  private static boolean isStream(DocumentedExchange exchange) {
    return exchange.response() != null && exchange.response().media().rows() != null;
  }

  private static DynamicTest test(Object subject, Supplier<List<Check>> checks) {
    return dynamicTest(
        subject.toString(),
        () -> assertThat(checks.get())
            .isNotEmpty()
            .filteredOn(check -> check.outcome() == Outcome.FAILED)
            .isEmpty());
  }

  /** One server for each API, and what reached any of them. */
  private static final class Kit implements ExchangeServer {
    private final Map<String, ApiMock> mocks = new HashMap<>();

    @Override
    public URI start(DocumentedApi api) {
      return mocks.computeIfAbsent(api.name(), ApiMock::start).endpoint();
    }

    @Override
    public List<RecordedRequest> takeRequests() {
      List<RecordedRequest> taken = mocks.values().stream()
          .flatMap(mock -> mock.requests().stream())
          .map(Kit::recorded)
          .toList();
      mocks.values().forEach(ApiMock::reset);
      return taken;
    }

    private static RecordedRequest recorded(ReceivedRequest request) {
      byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
      return new RecordedRequest(
          request.method(), request.target(), Headers.of(request.headers()), body);
    }

    @Override
    public void close() {
      mocks.values().forEach(ApiMock::close);
    }
  }
}
