package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.ReadSentence;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import dev.apiscribe.review.report.Severity;
import dev.apiscribe.review.report.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page and a spec of a harbour that does not exist: they agree, but for what is decided. */
class DriftReviewTest {
  private static final Path FIXTURE = Path.of("src/test/resources/drift");
  private static final Path SPEC = FIXTURE.resolve("specs/harbour");
  private static final String PAGE = "pages/creating_a_berth.rst";

  @Test
  void isSilentAboutWhatWasDecided() throws Exception {
    Report report = drift(text(PAGE));

    assertThat(report.findings()).isEmpty();
    assertThat(report.figures())
        .containsEntry("differences", "17")
        .containsEntry("explained by deviations", "17");
  }

  @Test
  void reportsAConstraintThatChangedWithBothSidesAndWhatItBreaks() throws Exception {
    Finding finding = only(drift(
        text(PAGE).replace("Maximum length: 20 characters", "Maximum length: 40 characters")));

    assertThat(finding.rule()).isEqualTo("maxLength");
    assertThat(finding.severity()).isEqualTo(Severity.BREAKING);
    assertThat(finding.leftValue()).hasToString("40");
    assertThat(finding.rightValue()).hasToString("20");
    assertThat(finding.left().line()).isEqualTo(39);
    assertThat(finding.right().pointer())
        .isEqualTo("/components/schemas/CreateBerthRequest/properties/name/maxLength");
    assertThat(finding.right().line()).isGreaterThan(60);
    assertThat(finding.affects()).containsExactly("POST /v1/{port_id}/quays/{quay_id}/berths");
    assertThat(finding.sides()).containsExactly(Side.REQUEST);
    assertThat(finding.breaks()).contains(Breaks.WIRE);
    assertThat(finding.next())
        .contains(
            "{aspect: maxLength, at: /components/schemas/CreateBerthRequest/properties/name/maxLength, documented: 40, curated: 20}");
  }

  @Test
  void reportsAPropertyThatIsNewOnThePage() throws Exception {
    Report report = drift(text("next/creating_a_berth.rst"));

    assertThat(report.findings())
        .extracting(Finding::message)
        .contains(
            "CreateBerthRequest: property mooring (string) is documented but missing from the spec.",
            "CreateBerthResponse: property depth (integer) is documented but missing from the spec.",
            "CreateBerthRequest.name: maxLength is 40 in the docs but 20 in the spec.");
  }

  @Test
  void reportsWhatThePageDoesNotHaveAnyMore() throws Exception {
    String row = text(PAGE)
        .lines()
        .filter(line -> line.startsWith("   | bollards")
            || line.startsWith("   |           |           | objects"))
        .collect(Collectors.joining("\n"));
    String border =
        "   +-----------+-----------+--------------------------------+----------------------------------+";
    Report report = drift(text(PAGE)
        .replace(row + "\n" + border + "\n", "")
        .replace(",\n     \"bollards\": [ { \"number\": 3 } ]", ""));

    assertThat(report.findings()).anySatisfy(finding -> {
      assertThat(finding.list()).isEqualTo("Only in the spec");
      assertThat(finding.message())
          .isEqualTo(
              "CreateBerthRequest: property bollards (array of object) is in the spec but not documented.");
      assertThat(finding.breaks()).contains(Breaks.JAVA_SOURCE, Breaks.JAVA_BINARY);
    });
  }

  @Test
  void reportsASentenceThatNobodyHasRead() throws Exception {
    Finding finding = only(drift(
        text(PAGE).replace("A quay has room for 40 berths.", "A quay has room for 60 berths.")));

    assertThat(finding.rule()).isEqualTo("words");
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.leftValue().asText()).isEqualTo("A quay has room for 60 berths.");
    assertThat(finding.next()).contains("--accept-words");
  }

  @Test
  void reportsAPayloadThatChangedWhereItsPropertyIsDeclared() throws Exception {
    Finding finding = only(drift(text(PAGE).replace("\"north-7\"", "\"south-1\"")));

    assertThat(finding.rule()).isEqualTo("sample");
    assertThat(finding.right().pointer())
        .isEqualTo("/components/schemas/CreateBerthRequest/properties/name");
  }

  @Test
  void reportsAPayloadThatIsNoJson() throws Exception {
    Report report = drift(text(PAGE).replace("\"kind\": \"wet\",", "\"kind\": wet,"));

    assertThat(report.findings()).anySatisfy(finding -> {
      assertThat(finding.rule()).isEqualTo("payload");
      assertThat(finding.message()).contains("not valid JSON: line ");
    });
  }

  @Test
  void reportsAStatusOnlyOneSideHas() throws Exception {
    Report report = drift(text(PAGE)
        .replace(
            "400         The request is wrong.",
            "400         The request is wrong.\n409         It exists."));

    Finding finding = only(report, "status");
    assertThat(finding.leftValue().asText()).isEqualTo("409");
    assertThat(finding.list()).isEqualTo("Only in the docs");
  }

  @Test
  void callsADeviationStaleThatExplainsNothingAnyMore() throws Exception {
    Finding finding = only(
        drift(text(PAGE), spec -> spec.replace("format: int32, ", ""), deviations -> deviations));

    assertThat(finding.rule()).isEqualTo("stale-deviation");
    assertThat(finding.message()).contains("integers-have-a-format");
    assertThat(finding.right().pointer())
        .isEqualTo("/components/schemas/Bollard/properties/number/format");
  }

  @Test
  void callsADeviationStaleThatSaysOfNothingThatItExplainsIt() throws Exception {
    Finding finding = only(drift(text(PAGE), spec -> spec, deviations -> deviations + """
        - id: nothing
          kind: gap
          where: [/info/title]
          document: harbour-create-berth
          lines: '5'
          documented: Something.
          curated: Something else.
          reason: None.
        """));

    assertThat(finding.message())
        .isEqualTo(
            "The deviation nothing explains nothing, or not all that it names: it has no explains.");
  }

  @Test
  void reportsExactlyWhatIsDeletedFromTheSpec() throws Exception {
    DocumentedFacts facts =
        PageFacts.read(PageSource.of("page.rst", text(PAGE))).orElseThrow();
    YamlFile spec = YamlFile.read(SPEC.resolve("openapi.yaml"));
    List<Deletions.Deletion> deletions = Deletions.of(spec.root());

    assertThat(deletions).hasSizeGreaterThan(15);
    for (Deletions.Deletion deletion : deletions) {
      YamlFile changed = spec.with(Deletions.without(spec.root(), deletion));
      assertThat(Deletions.problem(
              deletion, drift(facts, changed, file("deviations.yaml")).findings()))
          .isEmpty();
    }
  }

  @Test
  void reportsWhatADeletedDeviationExplained() throws Exception {
    DocumentedFacts facts =
        PageFacts.read(PageSource.of("page.rst", text(PAGE))).orElseThrow();
    YamlFile deviations = file("deviations.yaml");
    for (int i = 0; i < deviations.root().size(); i++) {
      ArrayNode left = deviations.root().deepCopy();
      var entry = left.remove(i);
      Report report =
          drift(facts, YamlFile.read(SPEC.resolve("openapi.yaml")), deviations.with(left));
      assertThat(Deletions.problem(entry, report.findings())).isEmpty();
    }
  }

  @Test
  void foldsTheSameAdditionOnManyOperationsToOneFinding() throws Exception {
    String page = Files.readString(Path.of("src/test/resources/redoc/harbour.html"));
    DocumentedFacts old = PageFacts.read(PageSource.of("harbour.html", page)).orElseThrow();
    assertThat(old.operations()).hasSize(4);
    YamlFile spec = YamlFile.parse("openapi.yaml", """
        openapi: 3.0.3
        info: {title: Harbour, version: v1}
        paths:
          /v1/berths:
            get: {responses: {}}
            post: {responses: {}}
          /v1/berths/{id}:
            delete: {responses: {}}
            put: {responses: {}}
        """);
    DriftReview review =
        new DriftReview(List.of(CuratedApi.of(SPEC, spec, none(), none())), documents());
    review.add(PageSource.of("harbour.html", page), old);

    Finding id = review.report().findings().stream()
        .filter(finding -> finding.rule().equals("parameter")
            && finding.leftValue().asText().startsWith("path id"))
        .findFirst()
        .orElseThrow();
    assertThat(id.affects()).containsExactly("DELETE /v1/berths/{id}", "PUT /v1/berths/{id}");
  }

  @Test
  void namesPagesThatAreAboutNoCuratedOperation() throws Exception {
    CuratedApi harbour = CuratedApi.read(SPEC);
    CuratedApi other = CuratedApi.of(
        SPEC,
        YamlFile.parse("other.yaml", "info: {x-api: {name: other}}\npaths: {/x: {get: {}}}"),
        none(),
        none());
    DriftReview review = new DriftReview(List.of(harbour, other), documents());

    review.add(PageSource.of("elsewhere.rst", text(PAGE).replace("/berths", "/cranes")));

    assertThat(review.report().figures().get("pages of no curated operation"))
        .startsWith("1: elsewhere.rst");
  }

  @Test
  void countsTheDifferencesAndThoseAmongThemThatWereDecided() throws Exception {
    Report report =
        drift(text(PAGE).replace("Maximum length: 20 characters", "Maximum length: 40 characters"));

    assertThat(report.figures())
        .containsEntry("differences", "18")
        .containsEntry("explained by deviations", "17");
  }

  @Test
  void countsThePagesTheirOperationsAndWhatIsOnRecordOfTheirSentences() throws Exception {
    CuratedApi harbour = CuratedApi.read(SPEC);
    DriftReview review =
        HarbourFixture.review(harbour, HarbourFixture.PAGE, HarbourFixture.LATER_PAGE);

    Report report = review.report();

    assertThat(report.subject()).isEqualTo("2 pages compared with harbour");
    assertThat(report.figures())
        .containsEntry("pages", "2")
        .containsEntry("operations", "2")
        .containsEntry("sentences read and carried over", "7")
        .containsEntry("sentences read, without a fact", "5")
        .doesNotContainKey("pages about no operation")
        .doesNotContainKey("pages of no curated operation");
    assertThat(review.words(harbour).get(HarbourFixture.OPERATION)).contains("1dbc7ef50a68");
    assertThat(review.sentences().values())
        .contains(ReadSentence.State.CARRIED_OVER, ReadSentence.State.WITHOUT_FACT);
  }

  @Test
  void namesPagesThatAreAboutNoOperation() throws Exception {
    DriftReview review = HarbourFixture.review(CuratedApi.read(SPEC));

    String notes = """
        :original_name: notes.html

        .. _notes:

        Notes
        =====

        It is open.
        """;
    review.add(PageSource.of("one.rst", notes));
    review.add(PageSource.of("two.rst", notes));

    assertThat(review.report().figures())
        .containsEntry("pages", "0")
        .containsEntry("pages about no operation", "2: one.rst, two.rst");
  }

  /** Both have the operation of the page. */
  @Test
  void aPageOfADocumentIsComparedWithTheSpecThatWasTranscribedFromIt() throws Exception {
    CuratedApi harbour = CuratedApi.read(SPEC);
    CuratedApi marina = CuratedApi.of(
        SPEC,
        YamlFile.parse(
            "openapi.yaml",
            text("specs/harbour/openapi.yaml").replace("name: harbour", "name: marina")),
        none(),
        none());
    DriftReview review = new DriftReview(List.of(marina, harbour), documents());

    review.add(PageSource.read(HarbourFixture.PAGE));

    assertThat(review.isOf(harbour)).isTrue();
    assertThat(review.isOf(marina)).isFalse();
  }

  @Test
  void looksForLossesInTheLinesOfTheirDocumentOnly() throws Exception {
    String losses = """
        - id: name-is-lost
          kind: loss
          document: %s
          lines: '39'
          explains: [{aspect: maxLength, at: [/info], curated: 20}]
        """;
    YamlFile claim =
        YamlFile.parse("deviations.yaml", losses.replace("%s", "harbour-create-berth"));
    YamlFile another = YamlFile.parse("deviations.yaml", losses.replace("%s", "harbour-notes"));

    Report lost = losses(claim, HarbourFixture.PAGE);

    assertThat(only(lost, PrintedLoss.RULE).message())
        .isEqualTo(
            "The deviation name-is-lost says that the text lost 20, and the lines that it cites print it.");
    assertThat(only(lost, PrintedLoss.RULE).left().line()).isEqualTo(39);
    assertThat(looked(lost)).isEqualTo(1);
    assertThat(looked(losses(another, HarbourFixture.PAGE))).isZero();
    assertThat(looked(losses(claim, HarbourFixture.LATER_PAGE))).isZero();
  }

  private static Report losses(YamlFile deviations, Path page) throws Exception {
    CuratedApi api = CuratedApi.of(SPEC, file("openapi.yaml"), deviations, file("words.yaml"));
    return HarbourFixture.review(api, page).report();
  }

  private static int looked(Report report) {
    return report.rules().stream()
        .filter(run -> run.rule().equals(PrintedLoss.RULE))
        .mapToInt(Report.RuleRun::looked)
        .sum();
  }

  private static Report drift(String page) throws Exception {
    return drift(page, spec -> spec, deviations -> deviations);
  }

  private static Report drift(
      String page, UnaryOperator<String> spec, UnaryOperator<String> deviations) throws Exception {
    DocumentedFacts facts = PageFacts.read(PageSource.of("page.rst", page)).orElseThrow();
    return drift(
        facts,
        YamlFile.parse("openapi.yaml", spec.apply(text("specs/harbour/openapi.yaml"))),
        YamlFile.parse("deviations.yaml", deviations.apply(text("specs/harbour/deviations.yaml"))));
  }

  private static Report drift(DocumentedFacts facts, YamlFile spec, YamlFile deviations) {
    CuratedApi api = CuratedApi.of(SPEC, spec, deviations, file("words.yaml"));
    DriftReview review = new DriftReview(List.of(api), documents());
    review.add(PageSource.of("page.rst", facts.source()), facts);
    return review.report();
  }

  private static Finding only(Report report) {
    assertThat(report.findings()).extracting(Finding::message).hasSize(1);
    return report.findings().get(0);
  }

  private static Finding only(Report report, String rule) {
    List<Finding> found = report.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String text(String name) throws Exception {
    return Files.readString(FIXTURE.resolve(name));
  }

  private static YamlFile file(String name) {
    return YamlFile.read(SPEC.resolve(name));
  }

  private static YamlFile none() {
    return YamlFile.parse("none.yaml", "[]");
  }

  private static SourceDocuments documents() {
    return SourceDocuments.read(FIXTURE.resolve("specs/documents.yaml"));
  }
}
