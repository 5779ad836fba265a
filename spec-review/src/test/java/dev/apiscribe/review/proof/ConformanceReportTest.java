package dev.apiscribe.review.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceReportTest {
  private static final Path HARBOUR = Path.of("src/test/resources/site/conformance-report.json");

  @TempDir
  private Path folder;

  @Test
  void putsChecksTogetherByItemAndSubject() {
    ConformanceReport report = ConformanceReport.read(HARBOUR);

    CheckedItem payload = report.items("harbour", "createBerth").get(0);
    assertThat(payload.name()).isEqualTo("create-berth.request");
    assertThat(payload.tallies().get(Subject.MODEL_JACKSON2).passed()).isEqualTo(2);
    assertThat(payload.tallies().get(Subject.MODEL_JACKSON2).aspects())
        .containsExactly("equality", "round trip");
    assertThat(payload.outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void keepsWhyACheckFailedAndWhere() {
    CheckedItem exchange =
        ConformanceReport.read(HARBOUR).items("harbour", "createBerth").get(1);

    assertThat(exchange.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(exchange.status()).isEqualTo(201);
    assertThat(exchange.tallies().get(Subject.SPRING).messages())
        .containsExactly("response at /berth_id: expected \"b-1\", was null");
    assertThat(exchange.tallies().get(Subject.CLIENT).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void tellsWhatCannotBeCheckedFromWhatFailed() {
    ConformanceReport report = ConformanceReport.read(HARBOUR);

    CheckedItem constraint = report.items("harbour", "createBerth").get(2);
    assertThat(constraint.tallies().get(Subject.VALIDATION).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
    assertThat(report.notCovered()).isEqualTo(1);
    assertThat(report.checks()).isEqualTo(7);
    assertThat(report.uncovered())
        .containsExactly(
            new ConformanceReport.Uncovered("Constraints", 1, "a parameter is in no model"));
  }

  @Test
  void takesTheCountsFromTheReport() {
    assertThat(
            ConformanceReport.read(HARBOUR).counts("exchanges").get("harbour").get(Subject.SPRING))
        .isEqualTo(new Count(1, 0, 1, 0, 0));
    assertThat(ConformanceReport.read(HARBOUR).counts("no such kind")).isEmpty();
  }

  @Test
  void refusesAReportThatIsTorn() throws IOException {
    String whole = Files.readString(HARBOUR);
    Path torn =
        Files.writeString(folder.resolve("torn.json"), whole.substring(0, whole.length() / 2));

    refuses(torn, "found no JSON");
  }

  @Test
  void refusesWhatIsNoReport() throws IOException {
    refuses(
        Files.writeString(folder.resolve("other.json"), "{\"green\": true}"),
        "found no list of checks");
    refuses(Files.writeString(folder.resolve("list.json"), "[]"), "found no object");
    refuses(Files.writeString(folder.resolve("empty.json"), ""), "found no object");
    refuses(Files.writeString(folder.resolve("page.json"), "<html>"), "found no JSON");
    refuses(
        Files.writeString(
            folder.resolve("status.json"),
            "{\"checks\": [{\"subject\": \"client\", \"status\": \"ok\"}]}"),
        "found a status or a count that is not a number");
  }

  @Test
  void takesAnOutcomeThatItDoesNotKnowForNoneOfItsOwn() throws IOException {
    refuses(
        Files.writeString(
            folder.resolve("outcome.json"),
            "{\"checks\": [{\"subject\": \"client\", \"outcome\": \"aborted\"}]}"),
        "found the outcome aborted, expected passed, failed or not-covered");
  }

  @Test
  void namesAFileThatIsMissing() {
    refuses(
        folder.resolve("none.json"),
        "none.json: cannot be read, expected a conformance report. Run ./mvnw verify");
  }

  private static void refuses(Path file, String what) {
    assertThatExceptionOfType(UnreadableSpecException.class)
        .isThrownBy(() -> ConformanceReport.read(file))
        .withMessageContaining(file.toString())
        .withMessageContaining(what);
  }
}
