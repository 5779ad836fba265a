package dev.apiscribe.conformance;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ModelCheck;
import dev.apiscribe.conformance.check.ModelMapper;
import dev.apiscribe.conformance.check.SchemaCheck;
import dev.apiscribe.conformance.check.ValidationCheck;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.Payload;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BenchExtension.class)
class PayloadTest {
  private final Bench bench;

  PayloadTest(Bench bench) {
    this.bench = bench;
  }

  @TestFactory
  Stream<DynamicTest> satisfiesItsSchema() {
    return each("", SchemaCheck::of);
  }

  @TestFactory
  Stream<DynamicTest> survivesItsModel() {
    return ModelMapper.all().stream()
        .flatMap(mapper -> each(
            " with " + mapper.subject().label() + " " + mapper.variant(),
            payload -> ModelCheck.of(payload, mapper)));
  }

  @TestFactory
  Stream<DynamicTest> satisfiesTheConstraintsOfItsModel() {
    return each("", ValidationCheck::of);
  }

  private Stream<DynamicTest> each(String suffix, Function<Payload, List<Check>> check) {
    return DocumentedApi.all().stream()
        .flatMap(api -> api.payloads().stream())
        .map(payload -> dynamicTest(payload + suffix, () -> bench.record(check.apply(payload))));
  }
}
