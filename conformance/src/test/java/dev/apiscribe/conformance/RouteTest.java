package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.RequestDriver;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.DocumentedParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever an id is made of, it stays within its segment of the path, and other values within their pair. */
@ExtendWith(BenchExtension.class)
class RouteTest {
  private static final List<String> AWKWARD =
      List.of("a/b", "../b", "a/../b", "a?b=c", "a&b", "a#b", "100%", "a%2Fb", "a b", "a+b", "a;b=c", "\u00e4\u6d41");
  private static final List<String> REFUSED = List.of("", ".", "..");

  private final Bench bench;

  RouteTest(Bench bench) {
    this.bench = bench;
  }

  @TestFactory
  Stream<DynamicTest> staysTheSameWithAnyValue() {
    return this.each(AWKWARD, List.of("path", "query"))
        .map(of -> dynamicTest(of.toString(), () -> this.bench.record(of.checks())));
  }

  @TestFactory
  Stream<DynamicTest> isNotCalledWithAValueThatHasNoSafeForm() {
    return this.each(REFUSED, List.of("path"))
        .map(
            of ->
                dynamicTest(
                    of.toString(),
                    () ->
                        assertThat(of.checks()).singleElement()
                            .satisfies(
                                check -> {
                                  assertThat(check.aspect()).isEqualTo("arrival");
                                  assertThat(check.message()).isEqualTo("expected one request but there were []");
                                })));
  }

  private Stream<OneRoute> each(List<String> values, List<String> locations) {
    List<OneRoute> routes = new ArrayList<>();
    for (DocumentedApi api : DocumentedApi.all()) {
      for (DocumentedOperation operation : api.operations()) {
        for (DocumentedParameter parameter : operation.parameters()) {
          boolean takesAnyText = parameter.schema().type().equals("string") && parameter.schema().values().isEmpty();
          if (locations.contains(parameter.location()) && takesAnyText && !parameter.ofClient()) {
            RequestDriver driver = this.bench.requestDriver(api);
            values.forEach(value -> routes.add(new OneRoute(driver, operation, parameter, value)));
          }
        }
      }
    }
    return routes.stream();
  }

  private record OneRoute(
      RequestDriver driver, DocumentedOperation operation, DocumentedParameter parameter, String value) {
    List<Check> checks() {
      return this.driver.keepRoute(this.operation, this.parameter, JsonNodeFactory.instance.textNode(this.value));
    }

    @Override
    public String toString() {
      return this.operation + " with " + this.parameter.name() + " " + this.value;
    }
  }
}
