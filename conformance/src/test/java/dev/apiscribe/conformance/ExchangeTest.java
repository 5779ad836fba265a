package dev.apiscribe.conformance;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.conformance.spec.DocumentedApi;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BenchExtension.class)
class ExchangeTest {
  private final Bench bench;

  ExchangeTest(Bench bench) {
    this.bench = bench;
  }

  @TestFactory
  Stream<DynamicTest> travelsBetweenClientAndWireMock() {
    return each(ClientKind.SYNC, Subject.CLIENT);
  }

  @TestFactory
  Stream<DynamicTest> travelsBetweenAsynchronousClientAndWireMock() {
    return each(ClientKind.ASYNC, Subject.CLIENT_ASYNC);
  }

  private Stream<DynamicTest> each(ClientKind kind, Subject subject) {
    return DocumentedApi.all().stream()
        .flatMap(api -> api.exchanges().stream()
            .map(exchange -> dynamicTest(
                exchange.toString(),
                () -> bench.record(bench.driver(api).drive(exchange, kind, subject)))));
  }
}
