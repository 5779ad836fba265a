package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** 46 changes, what each must be called, and what another tool says of it. */
class MutationMatrixTest {
  private static final Mutations MUTATIONS = new Mutations();
  private static final Set<Breaks> JAVA = Set.of(Breaks.JAVA_SOURCE, Breaks.JAVA_BINARY);

  /**
   * A line of the table.
   *
   * @param right who is, {@code ours} or {@code oracle}; {@code -} where both say the same
   */
  record Row(
      String name, String expected, List<String> rules, String oracle, String right, String why) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0],
          cells[1],
          List.of(cells[2].split(" ", -1)),
          cells[3],
          cells[4],
          cells.length > 5 ? cells[5] : "");
    }

    List<Finding> findings() {
      return SpecFixture.findings(MUTATIONS.base(), MUTATIONS.mutant(name));
    }

    boolean breaking() {
      return findings().stream().anyMatch(finding -> finding.severity() == Severity.BREAKING);
    }
  }

  static List<Row> rows() throws IOException {
    try (Stream<String> lines =
        Files.lines(SpecFixture.folder("diff-matrix").resolve("expectations.tsv"))) {
      return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void callsEachChangeWhatItIs(Row row) {
    List<Finding> findings = row.findings();
    assertThat(SpecFixture.rules(findings)).containsExactlyInAnyOrderElementsOf(row.rules());
    Severity severity =
        findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    Set<Breaks> breaks = new HashSet<>();
    findings.forEach(finding -> breaks.addAll(finding.breaks()));
    switch (row.expected()) {
      case "BREAK" -> {
        assertThat(severity).isEqualTo(Severity.BREAKING);
        assertThat(breaks).contains(Breaks.WIRE);
      }
      case "JAVA" -> {
        assertThat(severity).isEqualTo(Severity.BREAKING);
        assertThat(breaks).isEqualTo(JAVA);
      }
      case "warn" -> assertThat(severity).isEqualTo(Severity.WARNING);
      case "ok" -> {
        assertThat(severity).isNotEqualTo(Severity.BREAKING);
        assertThat(breaks).doesNotContain(Breaks.WIRE);
      }
      case "doc" ->
        assertThat(findings).extracting(Finding::list).containsOnly("Documentation only");
      default -> throw new AssertionError(row);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyDisagreementWithTheOtherToolIsWrittenDown(Row row) {
    String oracle = OpenApiCompare.fromContents(MUTATIONS.base(), MUTATIONS.mutant(row.name()))
        .isChanged()
        .name();
    assertThat(oracle).isEqualTo(row.oracle());
    boolean agree = row.breaking() == oracle.equals("INCOMPATIBLE");
    assertThat(row.right())
        .isEqualTo(agree ? "-" : row.right().equals("oracle") ? "oracle" : "ours");
    assertThat(row.why().isEmpty()).isEqualTo(agree);
  }

  @Test
  void theTableHasEveryMutationOnce() throws IOException {
    assertThat(rows())
        .extracting(Row::name)
        .containsExactlyElementsOf(MUTATIONS.names())
        .hasSize(46);
    assertThat(rows().stream().filter(row -> row.expected().equals("BREAK"))).hasSize(22);
    assertThat(rows().stream()
            .filter(row -> row.expected().equals("ok") || row.expected().equals("doc")))
        .hasSize(15);
  }

  @Test
  void whatIsHarmlessBreaksNoJavaButForAnIntThatBecameALong() throws IOException {
    assertThat(rows().stream()
            .filter(row -> row.expected().equals("ok")
                && row.findings().stream().anyMatch(one -> !one.breaks().isEmpty())))
        .extracting(Row::name)
        .containsExactly("req-format-int32-int64");
  }
}
