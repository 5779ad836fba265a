package dev.apiscribe.conformance;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.Route;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever an id is made of, it stays within its segment of the path, and other values within their
 * pair.
 */
@ExtendWith(BenchExtension.class)
class RouteTest {
  private final Bench bench;

  RouteTest(Bench bench) {
    this.bench = bench;
  }

  @TestFactory
  Stream<DynamicTest> staysTheSameOrIsNotCalled() {
    return DocumentedApi.all().stream()
        .flatMap(api -> Route.of(api).stream()
            .map(route -> dynamicTest(
                route.toString(), () -> bench.record(bench.requestDriver(api).keepRoute(route)))));
  }
}
