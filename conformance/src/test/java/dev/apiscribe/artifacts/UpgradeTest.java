package dev.apiscribe.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeTest {
  private static final Declaration BIRD = Declaration.ofType("class Bird");
  private static final Declaration AGE = new Declaration("Bird", "int age");
  private static final List<Declaration> WITH_AGE = List.of(BIRD, AGE);
  private static final List<Declaration> WITHOUT_AGE = List.of(BIRD);

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      method removed             | class Bird { public void sing() {} }           | class Bird { }                                        | source and binary
      parameter type changed     | class Bird { public void fly(int to) {} }      | class Bird { public void fly(long to) {} }            | source and binary
      return type changed        | class Bird { public int age() {return 1;} }    | class Bird { public long age() {return 1;} }          | source and binary
      method of an interface     | interface Bird { }                             | interface Bird { void sing(); }                       | source
      method of an abstract class| abstract class Bird { }                        | abstract class Bird { protected abstract void fly(); }| source
      class made final           | class Bird { }                                 | final class Bird { }                                  | source and binary
      made nullable              | class Bird { public String n; }                | class Bird { public @Nullable String n; }             | source
      no longer nullable         | class Bird { public void a(@Nullable Bird b) {} }| class Bird { public void a(Bird b) {} }             | source
      constant removed           | enum Bird { OWL, EMU }                         | enum Bird { OWL }                                     | source and binary
      static field removed       | class Bird { public static final int LEGS=2; } | class Bird { }                                        | source and binary
      argument of a generic type | class Bird { public Class<String> c; }         | class Bird { public Class<Object> c; }                | source
      bound of a type variable   | class Bird { public <T extends Number> void a(T t) {} } | class Bird { public <T extends Byte> void a(T t) {} } | source and binary
      exception added            | class Bird { public void a() {} }              | class Bird { public void a() throws Exception {} }    | source
      made static                | class Bird { public void a() {} }              | class Bird { public static void a() {} }              | source and binary
      parent removed             | class Bird extends Thread { }                  | class Bird { }                                        | source and binary
      class made an interface    | class Bird { private Bird() {} }               | interface Bird { }                                    | source and binary
      made variable in number    | class Bird { public void a(int... b) {} }      | class Bird { public void a(int[] b) {} }              | source
      """)
  void breaks(String situation, String before, String after, String what) throws IOException {
    List<ApiChange> changes = changes(before, after);

    assertThat(changes)
        .as(situation)
        .anyMatch(change -> change.toString().endsWith("breaks " + what));
    assertThat(changes.stream().anyMatch(ApiChange::breaksBinary))
        .isEqualTo(what.endsWith("binary"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      member added              | class Bird { }                                 | class Bird { public void sing() {} }
      constant added            | enum Bird { OWL }                              | enum Bird { OWL, EMU }
      default method            | interface Bird { }                             | interface Bird { default void sing() {} }
      method of a sealed type   | sealed interface Bird { final class Owl implements Bird {} } | sealed interface Bird { int age(); final class Owl implements Bird { public int age() {return 1;} } }
      type with abstract method | class Bird { }                                 | class Bird { public interface Song { void sing(); } }
      class no longer final     | final class Bird { }                           | class Bird { }
      protected made public     | class Bird { protected void sing() {} }        | class Bird { public void sing() {} }
      abstract made default     | interface Bird { void sing(); }                | interface Bird { default void sing() {} }
      parent added              | class Bird { }                                 | class Bird implements java.io.Serializable { }
      """)
  void breaksNothing(String situation, String before, String after) throws IOException {
    assertThat(changes(before, after)).as(situation).isNotEmpty().noneMatch(ApiChange::breaks);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1.0, 0.1.0-SNAPSHOT, false", "0.1.0, 0.1.1, false", "0.1.0, 0.1.1-SNAPSHOT, false",
        "0.1.0, 0.2.0-SNAPSHOT, true", "0.1.0, 0.2.0, true",
    "1.2.0, 1.2.1, false", "1.2.0, 1.3.0, false", "1.2.0, 2.0.0, true", "1.9.0, 1.10.0, false",
        "0.1.0, 1.0.0, true"
  })
  void whatBreaksNeedsAVersionThatSaysSo(String released, String version, boolean enough) {
    assertThat(upgrade(released, WITH_AGE, WITHOUT_AGE, version).isHighEnough()).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1.0, 0.1.0, false",
    "0.1.0, 0.1.1, true",
    "0.1.0, 0.2.0, true",
    "1.2.0, 1.2.0, false",
    "1.2.0, 1.2.1, true",
    "1.2.0, 1.3.0, true"
  })
  void additionsNeedAnotherVersion(String released, String version, boolean enough) {
    assertThat(upgrade(released, WITHOUT_AGE, WITH_AGE, version).isHighEnough()).isEqualTo(enough);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.0", "1.2.1-SNAPSHOT"})
  void theSameApiNeedsNothing(String version) {
    assertThat(upgrade("1.2.0", WITH_AGE, WITH_AGE, version).refusal()).isEmpty();
  }

  @Test
  void aRefusalSaysWhatBreaksAndWhichVersionItNeeds() {
    Upgrade upgrade = upgrade(
        "0.1.0", WITH_AGE, List.of(BIRD, new Declaration("Bird", "long age")), "0.1.1-SNAPSHOT");

    assertThat(upgrade.refusal()).hasValue("""
        This is not the API of 0.1.0:
        - Bird: int age
        + Bird: long age
            breaks source and binary
        By semver that is 0.2.0.
        The version is 0.1.1-SNAPSHOT, at least 0.2.0 is needed. Take the change back, or raise the version.""");
  }

  @Test
  void anAdditionIsAMinorVersionEvenIfLessIsLetPass() {
    assertThat(upgrade("1.2.0", WITHOUT_AGE, WITH_AGE, "1.2.1").semver()).isEqualTo("1.3.0");
  }

  @Test
  void beforeTheFirstReleaseEveryChangeIsAcceptedIntoTheFile() {
    Upgrade upgrade = upgrade("0.1.0-SNAPSHOT", WITH_AGE, WITHOUT_AGE, "0.1.0-SNAPSHOT");

    assertThat(upgrade.refusal().orElseThrow())
        .contains("- Bird: int age", "Nothing has been released yet", "-Dapi.update=true");
    assertThat(upgrade.asAccepted()).isEqualTo(Baseline.of("0.1.0-SNAPSHOT", upgrade.api()));
  }

  @Test
  void aReleaseStaysTheBaselineUntilTheNextOne() {
    Upgrade upgrade = upgrade("0.1.0", WITH_AGE, WITHOUT_AGE, "0.2.0-SNAPSHOT");
    assertThat(upgrade.refusal().orElseThrow()).contains("- Bird: int age", "-Dapi.update=true");

    Baseline accepted = upgrade.asAccepted();
    assertThat(accepted)
        .isEqualTo(new Baseline("0.1.0", upgrade.baseline().api(), List.of("- Bird: int age")));
    assertThat(new Upgrade(accepted, upgrade.api(), "0.2.0-SNAPSHOT").refusal()).isEmpty();
    assertThat(new Upgrade(accepted, upgrade.api(), "0.1.1-SNAPSHOT").refusal()).isPresent();

    Upgrade release = new Upgrade(accepted, upgrade.api(), "0.2.0");
    assertThat(release.refusal()).isPresent();
    assertThat(release.asAccepted()).isEqualTo(Baseline.of("0.2.0", upgrade.api()));
  }

  @ParameterizedTest
  @CsvSource({"0.1.0-SNAPSHOT, 0.1.0", "0.1.0, 0.1.1"})
  void aReleaseNeedsABaselineOfItsOwn(String before, String version) {
    Upgrade upgrade = upgrade(before, WITH_AGE, WITH_AGE, version);

    assertThat(upgrade.refusal().orElseThrow())
        .startsWith("The API is that of " + before)
        .contains("-Dapi.update=true");
    assertThat(new Upgrade(upgrade.asAccepted(), WITH_AGE, version).refusal()).isEmpty();
  }

  private List<ApiChange> changes(String before, String after) throws IOException {
    return ApiChange.between(
        CompiledApi.of(folder.resolve("before"), before),
        CompiledApi.of(folder.resolve("after"), after));
  }

  private static Upgrade upgrade(
      String released, List<Declaration> before, List<Declaration> after, String version) {
    return new Upgrade(Baseline.of(released, before), after, version);
  }
}
