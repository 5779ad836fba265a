package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.conformance.spec.DocumentedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tables of the README have what the build has counted when everything else has been run. */
@Order(Integer.MAX_VALUE)
@ExtendWith(BenchExtension.class)
class ReadmeCountsTest {
  private final ObjectNode report;

  ReadmeCountsTest(Bench bench) {
    this.report = bench.report.json();
  }

  @Test
  void haveARowForEveryApi() throws IOException {
    List<String> rows = readme().filter(line -> line.startsWith("|") && line.contains("/openapi.yaml) |")).toList();
    List<String> expected = new ArrayList<>();
    for (DocumentedApi api : DocumentedApi.all()) {
      JsonNode counts = this.report.path("counts").path(api.name());
      expected.add(
          "[" + api + "](specs/" + api + "/openapi.yaml) | `apiscribe-" + api + "-*` | " + counts.path("operations").asInt() + " | "
              + counts.at("/exchanges/documented").asInt() + " | " + counts.at("/payloads/documented").asInt() + " |");
    }
    assertThat(rows.stream().map(row -> row.replaceFirst("^\\|[^|]*\\| *", "")))
        .as("README.md, \"Documents, specs, modules\": a row for each API, after the titles and dates of its documents")
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void haveWhatWasProven() throws IOException {
    assertThat(readme())
        .as("README.md, \"The proof\"")
        .contains(
            this.row("payloads", "payloads", Subject.ALL),
            this.row("exchanges", "exchanges", Subject.OF_EXCHANGES),
            this.row("broken constraints", "brokenConstraints", Subject.OF_CONSTRAINTS));
  }

  @Test
  void tellPrintedAnswersFromSynthesisedOnes() throws IOException {
    assertThat(String.join(" ", readme().toList()))
        .contains(
            "Of the " + this.sum("exchanges", "documented") + " answers " + this.sum("exchanges", "withPrintedAnswer") + " are printed in a document, "
                + this.sum("exchanges", "withoutAnswerBody") + " have no body, and " + this.sum("exchanges", "withSynthesisedAnswer") + " are synthesised")
        .contains(
            "Each of the " + this.sum("exchanges", "documented") + " exchanges goes through the generated clients to it, and each of the "
                + this.sum("brokenConstraints", Subject.SPRING.label() + "/of") + " broken constraints is refused");
  }

  private String row(String title, String kind, List<Subject> subjects) {
    StringBuilder row = new StringBuilder();
    for (Subject subject : Subject.ALL) {
      row.append(' ').append(subjects.contains(subject) ? this.cell(kind, subject) + " |" : "|");
    }
    return "| " + this.sum(kind, subjects.get(0).label() + "/of") + " " + title + " |" + row;
  }

  private String cell(String kind, Subject subject) {
    long passed = this.sum(kind, subject.label() + "/passed");
    long notCovered = this.sum(kind, subject.label() + "/notCovered");
    return notCovered == 0 ? String.valueOf(passed) : passed + " of " + (this.sum(kind, subject.label() + "/of") - notCovered);
  }

  private long sum(String kind, String place) {
    long sum = 0;
    for (JsonNode api : this.report.path("counts")) {
      sum += api.at("/" + kind + "/" + place).asLong();
    }
    return sum;
  }

  private static Stream<String> readme() throws IOException {
    return Files.readString(Path.of("../README.md")).lines();
  }
}
