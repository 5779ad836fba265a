package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.report.Breaks;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SemverVerdictTest {
  private static SemverVerdict of(DiffRule rule) {
    return DiffReview.of(version(rule, "old"), version(rule, "new"), null).verdict();
  }

  private static ApiSpec version(DiffRule rule, String name) {
    return ApiSpec.read(SpecFixture.folder("diff/" + rule.id()).resolve(name + ".yaml"));
  }

  @ParameterizedTest
  @CsvSource({
    "OPERATION_REMOVED, MAJOR", "OPERATION_ID_CHANGED, MAJOR", "REQUEST_PROPERTY_REMOVED, MAJOR",
        "RESPONSE_ENUM_VALUE_ADDED, MINOR",
    "OPERATION_ADDED, MINOR", "OPERATION_DEPRECATED, MINOR", "DESCRIPTION_CHANGED, PATCH",
        "EXAMPLE_CHANGED, PATCH"
  })
  void raisesThePartThatTheChangeCallsFor(DiffRule rule, SemverVerdict.Level level) {
    SemverVerdict verdict = of(rule);
    assertThat(verdict.level()).isEqualTo(level);
    assertThat(verdict.reasons())
        .hasSize(1)
        .allSatisfy(reason -> assertThat(reason).endsWith("."));
  }

  @ParameterizedTest
  @CsvSource({
    "OPERATION_REMOVED, 1.4.2, 2.0.0", "OPERATION_ADDED, 1.4.2, 1.5.0",
        "EXAMPLE_CHANGED, 1.4.2, 1.4.3",
    "OPERATION_REMOVED, 0.4.2-SNAPSHOT, 0.5.0", "OPERATION_ADDED, 0.4.2, 0.4.3",
        "EXAMPLE_CHANGED, 0.4.2, 0.4.3"
  })
  void namesTheNextVersion(DiffRule rule, String version, String next) {
    assertThat(of(rule).next(version)).isEqualTo(next);
  }

  private static Change harmlessBut(Set<Breaks> breaks) {
    SpecNode nowhere = ApiSpec.absent("nowhere.yaml").root();
    return new Change(
        DiffRule.OPERATION_ADDED,
        "It",
        "",
        nowhere,
        nowhere,
        List.of(),
        Set.of(),
        breaks,
        Set.of());
  }

  /** A place may break Java that its rule leaves alone: either kind of break is enough. */
  @ParameterizedTest
  @EnumSource
  void raisesTheFirstPartForWhateverBreaksJavaCallers(Breaks broken) {
    boolean java = broken == Breaks.JAVA_SOURCE || broken == Breaks.JAVA_BINARY;
    assertThat(SemverVerdict.of(List.of(harmlessBut(Set.of(broken))), List.of()).level())
        .isEqualTo(java ? SemverVerdict.Level.MAJOR : SemverVerdict.Level.MINOR);
  }

  /** What the specs do not explain is measured in the jars. */
  @ParameterizedTest
  @CsvSource({
    "dev.apiscribe.boats, false, true, MAJOR",
    "dev.apiscribe.boats, true, false, MAJOR",
    "dev.apiscribe.boats, true, true, NONE",
    "dev.apiscribe.boats.server, false, false, NONE",
  })
  void raisesTheFirstPartForAnUnexplainedChangeThatBreaksJavaCallers(
      String packageName, boolean source, boolean binary, SemverVerdict.Level level) {
    JavaChange change = new JavaChange(
        packageName, "Boat", "getName", "Boat.getName is gone", source, binary, Set.of());
    SemverVerdict verdict = SemverVerdict.of(List.of(), List.of(change));
    assertThat(verdict.level()).isEqualTo(level);
    assertThat(verdict.reasons())
        .isEqualTo(
            level == SemverVerdict.Level.MAJOR ? List.of("Boat.getName is gone.") : List.of());
  }

  @Test
  void givesFiveReasonsAndCountsTheOthers() {
    Change one = harmlessBut(Set.of());
    assertThat(SemverVerdict.of(Collections.nCopies(5, one), List.of()).reasons())
        .hasSize(5)
        .containsOnly("It is new.");
    assertThat(SemverVerdict.of(Collections.nCopies(7, one), List.of()).reasons())
        .hasSize(6)
        .endsWith("And 2 more.");
  }

  @Test
  void goesOnFromEachPartOfAVersion() {
    assertThat(new SemverVerdict(SemverVerdict.Level.NONE, List.of()).next("1.4.2-SNAPSHOT"))
        .isEqualTo("1.4.2");
    assertThat(new SemverVerdict(SemverVerdict.Level.MAJOR, List.of())).hasToString("major");
  }

  @Test
  void refusesWhatIsNoVersion() {
    assertThatThrownBy(() -> of(DiffRule.OPERATION_ADDED).next("newest"))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessage(
            "--version: found newest, expected three numbers such as 1.4.0. Give the version of the old side.");
  }

  @Test
  void theReportStatesTheVerdictItsReasonAndTheRuleOfEarlyVersions() {
    DiffReview review = DiffReview.of(
        version(DiffRule.OPERATION_REMOVED, "old"),
        version(DiffRule.OPERATION_REMOVED, "new"),
        null);
    assertThat(review.report("0.1.0").figures())
        .containsEntry("verdict", "major")
        .containsEntry("because 1", "GET /cats is gone.")
        .containsEntry(
            "next version",
            "0.1.0 → 0.2.0 (in 0.x, what breaks raises the second part, everything else the third)")
        .hasEntrySatisfying("Java", java -> assertThat(java).startsWith("not measured"));
  }
}
