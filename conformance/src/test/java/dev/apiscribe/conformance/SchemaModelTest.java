package dev.apiscribe.conformance;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ModelCheck;
import dev.apiscribe.conformance.check.ModelMapper;
import dev.apiscribe.conformance.check.ValidationCheck;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every model beyond the documented payloads: with all of its properties, and with the required
 * ones only.
 */
@ExtendWith(BenchExtension.class)
class SchemaModelTest {
  private static final List<ModelMapper> MAPPERS = ModelMapper.all();

  private final Bench bench;

  SchemaModelTest(Bench bench) {
    this.bench = bench;
  }

  @TestFactory
  Stream<DynamicTest> survivesWithEveryPropertyAndWithTheRequiredOnes() {
    return DocumentedApi.all().stream()
        .flatMap(api -> SchemaModel.of(api).stream())
        .map(model -> dynamicTest(model.toString(), () -> bench.record(checks(model))));
  }

  private static List<Check> checks(SchemaModel model) {
    List<Check> checks = new ArrayList<>(ValidationCheck.of(model.payload()));
    MAPPERS.forEach(mapper -> checks.addAll(ModelCheck.of(model.payload(), mapper)));
    return checks.stream().map(check -> check.of(model)).toList();
  }
}
