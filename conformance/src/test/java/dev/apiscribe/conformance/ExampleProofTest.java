package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.proof.ExampleCheck;
import dev.apiscribe.proof.ExampleProof;
import dev.apiscribe.proof.ExampleReport;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users prove their own APIs with proves ours, too. */
class ExampleProofTest {
  @ParameterizedTest
  @MethodSource("apis")
  void everyExampleIsKeptByModelsClientAndServers(String api) {
    ExampleReport report =
        ExampleProof.of(Path.of("../specs/target/bundled", api + ".json"), "dev.apiscribe." + api);

    assertThat(report.failures()).extracting(ExampleCheck::toString).isEmpty();
    assertThat(report.examples()).isPositive();
    assertThat(report.table())
        .contains("| schema | models, Jackson 2 | models, Jackson 3 | client | Spring | JAX-RS |");
  }

  static Iterable<String> apis() {
    return DocumentedApi.names();
  }
}
