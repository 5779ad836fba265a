package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.SchemaCheck;
import dev.apiscribe.conformance.check.ValidationCheck;
import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.Violations;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BenchExtension.class)
class ConstraintTest {
  private final Bench bench;

  ConstraintTest(Bench bench) {
    this.bench = bench;
  }

  @TestFactory
  Stream<DynamicTest> breaksOnePlaceOnly() {
    return DocumentedApi.all().stream()
        .flatMap(api -> Violations.of(api).stream())
        .filter(broken -> broken.isOfBody() && broken.body() != null)
        .map(broken -> dynamicTest(broken.toString(), () -> breaksOnePlaceOnly(broken)));
  }

  private static void breaksOnePlaceOnly(BrokenRequest broken) {
    DocumentedMedia media = broken.operation().requestMedia().get(broken.mediaType());
    assertThat(SchemaCheck.errors(broken.operation().api(), media, broken.body()))
        .isNotEmpty()
        .allSatisfy(error -> {
          String step = error.getKeyword().equals("required") ? "/" + error.getProperty() : "";
          assertThat(error.getInstanceLocation() + step).isEqualTo(broken.place());
        })
        .anySatisfy(error -> assertThat(error.getKeyword()).isEqualTo(broken.rule()));
  }

  @TestFactory
  Stream<DynamicTest> isKnownToTheModel() {
    return DocumentedApi.all().stream()
        .flatMap(api -> Violations.of(api).stream())
        .map(broken ->
            dynamicTest(broken.toString(), () -> bench.record(ValidationCheck.of(broken))));
  }

  @TestFactory
  Stream<DynamicTest> isKeptByTheClient() {
    return DocumentedApi.all().stream()
        .flatMap(api -> Violations.of(api).stream().map(broken -> refusal(api, broken)));
  }

  private DynamicTest refusal(DocumentedApi api, BrokenRequest broken) {
    return dynamicTest(
        broken.toString(), () -> bench.record(bench.requestDriver(api).refuse(broken)));
  }
}
