package dev.apiscribe.conformance;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.server.ServerKind;
import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Violations;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@ExtendWith(BenchExtension.class)
class ServerTest {
  @Parameter
  ServerKind kind;

  @TestFactory
  Stream<DynamicTest> answersTheClientAsDocumented(Bench bench) {
    return DocumentedApi.all().stream().flatMap(api -> exchanges(bench, api));
  }

  private Stream<DynamicTest> exchanges(Bench bench, DocumentedApi api) {
    ServerBench server = ServerBench.of(kind, api);
    return api.exchanges().stream()
        .map(exchange -> dynamicTest(exchange.toString(), () -> drive(bench, server, exchange)));
  }

  private void drive(Bench bench, ServerBench server, DocumentedExchange exchange) {
    bench.record(server.driver().drive(exchange, ClientKind.SYNC, kind.subject()));
  }

  @TestFactory
  Stream<DynamicTest> refusesWhatBreaksAConstraint(Bench bench) {
    return DocumentedApi.all().stream().flatMap(api -> violations(bench, api));
  }

  private Stream<DynamicTest> violations(Bench bench, DocumentedApi api) {
    ServerBench server = ServerBench.of(kind, api);
    return Violations.of(api).stream()
        .map(broken -> dynamicTest(broken.toString(), () -> refuse(bench, server, broken)));
  }

  private static void refuse(Bench bench, ServerBench server, BrokenRequest broken) {
    bench.record(server.refusals().of(broken));
  }
}
