package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has a pair of specs in which it is the only one that finds something. */
class DiffRulesTest {
  private static final Path PAIRS = SpecFixture.folder("diff");

  @ParameterizedTest
  @EnumSource
  void isTheOnlyOneThatItsPairIsFoundBy(DiffRule rule) {
    Path pair = PAIRS.resolve(rule.id());
    List<Finding> findings = DiffReview.of(version(pair, "old"), version(pair, "new"), null)
        .report(null)
        .findings();
    assertThat(findings).extracting(Finding::rule).containsExactly(rule.id());
    Finding finding = findings.get(0);
    assertThat(finding.severity()).isEqualTo(rule.severity());
    assertThat(finding.breaks()).containsAll(rule.breaks());
    assertThat(finding.left() != null || finding.right() != null).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingBetweenAVersionAndItself(DiffRule rule) {
    Path pair = PAIRS.resolve(rule.id());
    for (String version : List.of("old", "new")) {
      assertThat(DiffReview.of(version(pair, version), version(pair, version), null)
              .report(null)
              .findings())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatBreaksAsSevereAsItIs(DiffRule rule) {
    if (rule.severity() == Severity.BREAKING) {
      assertThat(rule.breaks()).isNotEmpty().doesNotContain(Breaks.DOCS);
    } else if (rule.severity() == Severity.NOTE) {
      assertThat(rule.breaks()).isSubsetOf(Breaks.DOCS);
    }
  }

  /**
   * Its pair says where it looks: in a schema, or in what refers to one. Words, extensions and
   * unknown keywords stand anywhere.
   */
  @ParameterizedTest
  @EnumSource
  void countsSchemasWhereItLooksAtSchemas(DiffRule rule) {
    Path pair = PAIRS.resolve(rule.id());
    Finding finding = DiffReview.of(version(pair, "old"), version(pair, "new"), null)
        .report(null)
        .findings()
        .get(0);
    boolean words = rule.section() == ChangelogSection.DOCUMENTATION
        && rule != DiffRule.RESPONSE_DEFAULT_CHANGED;
    boolean anywhere =
        words || rule == DiffRule.EXTENSION_CHANGED || rule == DiffRule.KEYWORD_CHANGED;
    String place = String.valueOf(finding.right() != null ? finding.right() : finding.left());
    assertThat(rule.isOfSchemas())
        .as(place)
        .isEqualTo(!anywhere && place.matches("(?s).*/(schema|components/schemas)\\b.*"));
  }

  @ParameterizedTest
  @EnumSource
  void standsInTheChangelogWithWhatBreaksIfItBreaks(DiffRule rule) {
    assertThat(rule.section() == ChangelogSection.BREAKING)
        .isEqualTo(rule.severity() == Severity.BREAKING);
    assertThat(rule.section() == ChangelogSection.DOCUMENTATION)
        .isEqualTo(rule.breaks().contains(Breaks.DOCS));
  }

  @Test
  void thereIsNoPairWithoutARule() throws IOException {
    try (Stream<Path> folders = Files.list(PAIRS)) {
      assertThat(folders.map(folder -> String.valueOf(folder.getFileName())))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(DiffRule.values()).map(DiffRule::id).toList());
    }
  }

  /** A version that is not there is that of an API which is new or gone. */
  private static ApiSpec version(Path pair, String name) {
    Path file = pair.resolve(name + ".yaml");
    return Files.exists(file) ? ApiSpec.read(file) : ApiSpec.absent(file.toString());
  }
}
