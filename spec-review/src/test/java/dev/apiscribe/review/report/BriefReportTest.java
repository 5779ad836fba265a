package dev.apiscribe.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.openapi.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BriefReportTest {
  private static final List<String> MANY = List.of("GET /a", "GET /b", "GET /c");

  private static Finding finding(
      String rule, Severity severity, String message, List<String> affects, Breaks... breaks) {
    return new Finding(
        rule,
        severity,
        "List",
        message,
        new Place("page.html", 7, "/x"),
        null,
        null,
        null,
        affects,
        Set.of(),
        Set.of(breaks),
        "Do it.");
  }

  private static String brief(List<Finding> findings) {
    return BriefReport.render(
        new Report(
            "drift",
            "2 pages",
            "documented",
            "curated",
            List.of("List"),
            findings,
            List.of(),
            Map.of("pages", "2")),
        "Add --details.");
  }

  @Test
  void sortsByWhatBreaksAndThenByOperation() {
    assertThat(brief(List.of(
            finding("sample", Severity.NOTE, "A.id: example is x.", List.of("GET /a"), Breaks.DOCS),
            finding("field", Severity.WARNING, "A: property p (string) is new.", MANY),
            finding(
                "field",
                Severity.WARNING,
                "B: property q (string) is gone.",
                MANY,
                Breaks.JAVA_SOURCE),
            finding("field", Severity.WARNING, "A: property r (integer) is new.", MANY),
            finding("enum", Severity.WARNING, "C: enum is larger.", MANY, Breaks.WIRE),
            finding("status", Severity.WARNING, "A: status 201 is new.", MANY),
            finding(
                "type",
                Severity.BREAKING,
                "GET /a: type is other.",
                List.of("GET /a"),
                Breaks.WIRE))))
        .isEqualTo("""
            Breaks callers (1)
              type: GET /a: type is other.
            May break what travels (1)
              enum: C: enum is larger.  [GET /a and 2 more]
            Breaks Java (1)
              field: B: property q (string) is gone.  [GET /a and 2 more]
            Breaks nothing (3)
              GET /a and 2 more
                field: A: property p (string), r (integer) is new.
                status: A: status 201 is new.
            Documentation only (1)
              sample: A.id: example is x.  [GET /a]
            pages: 2
            drift, 2 pages: 7 findings: 1 breaking, 5 warnings, 1 note; 0 rules looked at 0 places.
            Add --details.
            """);
  }

  @Test
  void countsTheSentencesOfANewApiAsOneItem() {
    List<Finding> sentences = new ArrayList<>();
    IntStream.range(0, 285)
        .forEach(i -> sentences.add(finding(
            "words",
            Severity.NOTE,
            "S" + i + ": new or changed sentence in the docs, not reviewed in words.yaml.",
            List.of("GET /" + i % 40),
            Breaks.DOCS)));

    assertThat(brief(sentences).lines().toList())
        .hasSize(5)
        .contains(
            "Documentation only (285)",
            "  words: 285 new or changed sentences of 40 operations, not reviewed in words.yaml.");
  }

  @Test
  void cutsWhatIsTooLongForALineAndNamesTwelveOfMany() {
    List<Finding> many = new ArrayList<>();
    IntStream.range(0, 30)
        .forEach(i ->
            many.add(finding("field", Severity.WARNING, "A: property p" + i + " is new.", MANY)));
    assertThat(brief(many)).contains("p11 and 18 more is new.");
    assertThat(brief(List.of(finding("m", Severity.NOTE, "A: " + "x".repeat(500), MANY)))
            .lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(160));
  }

  @Test
  void saysThatThereIsNothingInTwoLines() {
    assertThat(brief(List.of()))
        .isEqualTo("pages: 2\ndrift, 2 pages: no findings; 0 rules looked at 0 places.\n");
  }

  @Test
  void foldsSentencesByTheWordsTheyShare() {
    assertThat(FoldedMessages.of(List.of("a b", "a b"))).isEqualTo("a b");
    assertThat(FoldedMessages.of(List.of("a b c", "a d c", "a e f c"))).isEqualTo("a b, d, e f c");
    assertThat(FoldedMessages.of(List.of("x", "y"))).isEqualTo("x, y");
  }
}
