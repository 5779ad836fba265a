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
    assertThat(this.bench.report.missing()).isEmpty();
  }

  @Test
  void showsNoCredentials() {
    assertThat(this.bench.report.json().toString())
        .contains("credentials")
        .doesNotContain(GeneratedClient.CREDENTIALS);
    assertThat(this.bench.report.table()).doesNotContain(GeneratedClient.CREDENTIALS);
  }

  @Test
  void isGreen() {
    assertThat(this.bench.report.failures()).isEmpty();
    assertThat(this.bench.report.tests())
        .filteredOn(test -> !test.failures().isEmpty())
        .isEmpty();
    assertThat(this.bench.report.isGreen()).isTrue();
  }
}
