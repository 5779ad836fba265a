package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.check.GeneratedClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looks at the report when everything else has been run. */
@Order(Integer.MAX_VALUE)
@ExtendWith(BenchExtension.class)
class ReportTest {
  private final Bench bench;

  ReportTest(Bench bench) {
    this.bench = bench;
  }

  @Test
  void coversEverythingThatIsDocumented() {
    assertThat(bench.report.missing()).isEmpty();
  }

  @Test
  void showsNoCredentials() {
    assertThat(bench.report.json().toString())
        .contains("credentials")
        .doesNotContain(GeneratedClient.CREDENTIALS);
    assertThat(bench.report.table()).doesNotContain(GeneratedClient.CREDENTIALS);
  }

  @Test
  void isGreen() {
    assertThat(bench.report.failures()).isEmpty();
    assertThat(bench.report.tests())
        .filteredOn(test -> !test.failures().isEmpty())
        .isEmpty();
    assertThat(bench.report.isGreen()).isTrue();
  }
}
