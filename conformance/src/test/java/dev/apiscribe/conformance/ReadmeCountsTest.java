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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tables of the README, and the sentences of its pages, have what the build has counted when
 * everything else has been run; {@code -Dreadme.update=true} writes it.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(BenchExtension.class)
class ReadmeCountsTest {
  private static final Path README = Path.of("../README.md");
  private static final boolean UPDATE = Boolean.getBoolean("readme.update");
  private static final String HOW = "Write it with ./mvnw verify -Dreadme.update=true";
  private static final Pattern PROOF_ROW =
      Pattern.compile("\\| \\d+ (payloads|exchanges|changed responses|broken constraints) \\|.*");
  private static final Pattern API_ROW =
      Pattern.compile("\\|[^|]*\\| \\[[a-z0-9]+]\\(specs/[a-z0-9]+/openapi\\.yaml\\) \\|.*");

  private final ObjectNode report;

  ReadmeCountsTest(Bench bench) {
    report = bench.report.json();
  }

  @Test
  void haveARowForEveryApi() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    for (DocumentedApi api : DocumentedApi.all()) {
      JsonNode counts = report.path("counts").path(api.name());
      expected.put(
          api.name(),
          "[" + api + "](specs/" + api + "/openapi.yaml) | `apiscribe-" + api + "-*` | "
              + counts.path("operations").asInt() + " | "
              + counts.at("/exchanges/documented").asInt() + " | "
              + counts.at("/payloads/documented").asInt() + " |");
    }
    if (UPDATE) {
      write(withRows(readme(), expected));
    }

    assertThat(readme().stream()
            .filter(line -> API_ROW.matcher(line).matches())
            .map(row -> row.replaceFirst("^\\|[^|]*\\| *", "")))
        .as(
            "README.md, \"Documents and specs\": a row for each API, after the titles and dates of its documents. "
                + HOW)
        .containsExactlyInAnyOrderElementsOf(expected.values());
  }

  private static List<String> withRows(List<String> readme, Map<String, String> expected) {
    List<String> lines = new ArrayList<>(readme);
    lines.removeIf(line -> API_ROW.matcher(line).matches()
        && expected.keySet().stream().noneMatch(api -> line.contains("| [" + api + "]")));
    expected.forEach((api, counts) -> {
      int last = 0;
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains("| [" + api + "](specs/")) {
          lines.set(
              i,
              lines
                  .get(i)
                  .replaceFirst("(^\\|[^|]*\\| ).*", "$1" + Matcher.quoteReplacement(counts)));
          return;
        }
        last = API_ROW.matcher(lines.get(i)).matches() ? i : last;
      }
      lines.add(last + 1, "| " + DocumentedCounts.titles(api) + " | " + counts);
    });
    return lines;
  }

  @Test
  void haveWhatWasProven() throws IOException {
    List<String> rows = List.of(
        row("payloads", "payloads", Subject.ALL),
        row("exchanges", "exchanges", Subject.OF_EXCHANGES),
        row("changed responses", "changedResponses", Subject.OF_CHANGED),
        row("broken constraints", "brokenConstraints", Subject.OF_CONSTRAINTS));
    if (UPDATE) {
      String text = String.join("\n", readme());
      for (String row : rows) {
        String title = row.replaceFirst("^\\| \\d+ ([^|]*) \\|.*", "$1");
        text =
            text.replaceFirst("(?m)^\\| \\d+ " + title + " \\|.*$", Matcher.quoteReplacement(row));
      }
      write(text.lines().toList());
    }

    assertThat(readme().stream().filter(line -> PROOF_ROW.matcher(line).matches()))
        .as("README.md, \"The proof\". " + HOW)
        .containsExactlyElementsOf(rows);
  }

  @Test
  void tellPrintedResponsesFromSynthesizedOnes() throws IOException {
    String responses = "Of the " + sum("exchanges", "documented") + " responses "
        + sum("exchanges", "withPrintedResponse") + " are printed in a document, "
        + sum("exchanges", "withoutResponseBody") + " have no body, and "
        + sum("exchanges", "withSynthesizedResponse") + " are synthesized";
    String testKit = "Each of the " + sum("exchanges", "documented")
        + " exchanges goes through the generated clients to it, and each of the "
        + sum("brokenConstraints", Subject.SPRING.label() + "/of")
        + " broken constraints is refused";
    says("../docs/proof.md", responses);
    says("../docs/testkit.md", testKit);
  }

  private static void says(String page, String sentence) throws IOException {
    String withAnyNumbers = sentence.replaceAll("\\d+", "\\\\d+");
    if (UPDATE) {
      Files.writeString(
          Path.of(page), Files.readString(Path.of(page)).replaceFirst(withAnyNumbers, sentence));
    }

    Matcher found = Pattern.compile(withAnyNumbers).matcher(Files.readString(Path.of(page)));
    assertThat(found.find() ? found.group() : "no such sentence")
        .as(page + ". " + HOW)
        .isEqualTo(sentence);
  }

  private String row(String title, String kind, List<Subject> subjects) {
    StringBuilder row = new StringBuilder();
    for (Subject subject : Subject.ALL) {
      row.append(' ').append(subjects.contains(subject) ? cell(kind, subject) + " |" : "|");
    }
    return "| " + sum(kind, subjects.get(0).label() + "/of") + " " + title + " |" + row;
  }

  private String cell(String kind, Subject subject) {
    long passed = sum(kind, subject.label() + "/passed");
    long notCovered = sum(kind, subject.label() + "/notCovered");
    return notCovered == 0
        ? String.valueOf(passed)
        : passed + " of " + (sum(kind, subject.label() + "/of") - notCovered);
  }

  private long sum(String kind, String place) {
    long sum = 0;
    for (JsonNode api : report.path("counts")) {
      sum += api.at("/" + kind + "/" + place).asLong();
    }
    return sum;
  }

  private static List<String> readme() throws IOException {
    return Files.readAllLines(README);
  }

  private static void write(List<String> lines) throws IOException {
    Files.write(README, lines);
  }
}
