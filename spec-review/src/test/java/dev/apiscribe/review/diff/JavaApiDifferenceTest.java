package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaApiDifferenceTest {
  private static final String DOG = """
      package dev.apiscribe.kennels.model;
      public final class Dog {
        private %1$s age;
        public %1$s age() { return age; }
        public static final class Builder {
          public Builder age(%1$s age) { return this; }
        }
      }
      """;
  private static final String CLIENT = """
      package dev.apiscribe.kennels.client;
      import dev.apiscribe.kennels.model.Dog;
      public final class DogsClient {
        public Dog %s(Dog body) { return body; }
      }
      """;
  private static final String SERVER = """
      package dev.apiscribe.kennels.server.spring;
      public interface DogsOperations {
        void createDog();
        %s
      }
      """;

  @TempDir
  private Path folder;

  private Path jars(String name, String... sources) throws IOException {
    return TinyJars.compile(folder.resolve(name), sources);
  }

  private static ApiSpec spec(String age, String operationId) {
    return ApiSpec.parse(
        "openapi.yaml",
        SpecFixture.dogs(
                "Dog: {type: object, properties: {age: {type: integer, format: " + age + "}}}\n")
            .replace("createDog", operationId));
  }

  @Test
  void aChangeOfTheSpecNamesWhatItDoesToJava() throws IOException {
    Path before = jars(
        "old",
        String.format(Locale.ROOT, DOG, "Integer"),
        String.format(Locale.ROOT, CLIENT, "createDog"));
    Path after = jars(
        "new",
        String.format(Locale.ROOT, DOG, "Long"),
        String.format(Locale.ROOT, CLIENT, "createDog"));
    DiffReview review = DiffReview.of(
        spec("int32", "createDog"),
        spec("int64", "createDog"),
        JavaApiDifference.of(before, after));
    List<Finding> findings = review.report(null).findings();
    assertThat(SpecFixture.rules(findings)).containsExactly("response-integer-widened");
    assertThat(findings.get(0).message())
        .contains("changed: Dog.age(): Integer → Long")
        .contains("gone: Dog.Builder.age(Integer)")
        .contains("new: Dog.Builder.age(Long)");
    assertThat(findings.get(0).breaks())
        .containsExactlyInAnyOrder(Breaks.WIRE, Breaks.JAVA_SOURCE, Breaks.JAVA_BINARY);
    assertThat(review.report(null).figures().get("Java"))
        .isEqualTo(
            "measured on 2 jars: 3 changes, 2 of them break callers, 0 break server implementations");
  }

  @Test
  void whatIsMeasuredReplacesWhatTheRulesSay() throws IOException {
    Path before = jars("old", String.format(Locale.ROOT, DOG, "Long"));
    Path after = jars("new", String.format(Locale.ROOT, DOG, "Long"));
    Finding finding = DiffReview.of(
            spec("int32", "createDog"),
            spec("int64", "createDog"),
            JavaApiDifference.of(before, after))
        .report(null)
        .findings()
        .get(0);
    assertThat(finding.breaks()).containsExactly(Breaks.WIRE);
  }

  @Test
  void anOperationIsFoundByItsOldAndItsNewName() throws IOException {
    Path before = jars(
        "old",
        String.format(Locale.ROOT, DOG, "Long"),
        String.format(Locale.ROOT, CLIENT, "createDog"));
    Path after = jars(
        "new",
        String.format(Locale.ROOT, DOG, "Long"),
        String.format(Locale.ROOT, CLIENT, "addDog"));
    Finding finding = DiffReview.of(
            spec("int64", "createDog"),
            spec("int64", "addDog"),
            JavaApiDifference.of(before, after))
        .report(null)
        .findings()
        .get(0);
    assertThat(finding.rule()).isEqualTo("operation-id-changed");
    assertThat(finding.message())
        .contains("gone: DogsClient.createDog(Dog)")
        .contains("new: DogsClient.addDog(Dog)");
  }

  @Test
  void whatNoChangeOfTheSpecExplainsIsListedOnItsOwn() throws IOException {
    Path before = jars(
        "old",
        String.format(Locale.ROOT, DOG, "Long"),
        "package dev.apiscribe.kennels.client; public final class KennelsClient { public void close() {} }");
    Path after = jars(
        "new",
        String.format(Locale.ROOT, DOG, "Long"),
        "package dev.apiscribe.kennels.client; public final class KennelsClient { public void end() {} }");
    DiffReview review = DiffReview.of(
        spec("int64", "createDog"),
        spec("int64", "createDog"),
        JavaApiDifference.of(before, after));
    List<Finding> findings = review.report(null).findings();
    assertThat(SpecFixture.rules(findings)).containsExactly("java-change-of-its-own");
    assertThat(findings.get(0).message())
        .contains("gone: KennelsClient.close()")
        .contains("new: KennelsClient.end()");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.BREAKING);
    assertThat(review.verdict().level()).isEqualTo(SemverVerdict.Level.MAJOR);
    assertThat(review.changelog()).contains("### Breaking\n- Java: gone: KennelsClient.close().");
  }

  @Test
  void aNewMethodOfAServerInterfaceBreaksItsImplementationsAndNoCaller() throws IOException {
    Path before = jars("old", String.format(Locale.ROOT, SERVER, ""));
    Path after = jars("new", String.format(Locale.ROOT, SERVER, "void chipDog();"));
    ApiSpec more = ApiSpec.parse(
        "openapi.yaml",
        SpecFixture.dogs("Dog: {type: object, properties: {age: {type: integer, format: int64}}}\n")
            .replace(
                "    get:",
                "    put: {operationId: chipDog, tags: [dogs], responses: {'204': {description: Done.}}}\n    get:"));
    DiffReview review =
        DiffReview.of(spec("int64", "createDog"), more, JavaApiDifference.of(before, after));
    Finding finding = review.report(null).findings().get(0);
    assertThat(finding.rule()).isEqualTo("operation-added");
    assertThat(finding.message()).contains("new: DogsOperations.chipDog()");
    assertThat(finding.breaks()).isEmpty();
    assertThat(review.verdict().level()).isEqualTo(SemverVerdict.Level.MINOR);
    assertThat(review.report(null).figures().get("Java"))
        .endsWith("0 of them break callers, 1 break server implementations");
  }

  @Test
  void refusesAFolderWithoutJarsAndWhatIsNoJar() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> JavaApiDifference.of(empty, empty))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("found no jar");
    assertThatThrownBy(() -> JavaApiDifference.of(folder.resolve("none"), empty))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("found no folder");
    Files.writeString(empty.resolve("torn.jar"), "PK");
    assertThatThrownBy(() -> JavaApiDifference.of(empty, empty))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("not a valid jar. Build it again");
  }
}
