package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.curated.Deviation.Explanation;
import dev.apiscribe.review.curated.DeviationsFile;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.drift.Deviations.ExplanationUse;
import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * When a decision explains nothing any more, by pages that are read and by the record of others.
 * The decision is about a name: the page allows 40 characters, the spec 20. A page needs it as long
 * as it says 40.
 */
@Tag("of-documents")
class StaleDecisionTest {
  private static final String PORT = "harbour-create-berth";
  private static final String NOTES = "harbour-notes";
  private static final String NAME = "/components/schemas/CreateBerthRequest/properties/name";
  private static final FactRecord NOTHING = HarbourFixture.nothing();

  @TempDir
  private Path folder;

  private final Map<String, DocumentedFacts> facts = new HashMap<>();

  /** One of the texts that a document has. */
  private record Text(String document, boolean published) {}

  /**
   * Whether a text needs the decision, by the page that is read, and by the record; null where it
   * is not read, or not on record.
   */
  private record Known(@Nullable Boolean read, @Nullable Boolean recorded) {
    static List<Known> all() {
      List<Known> all = new ArrayList<>();
      for (Boolean read : Arrays.asList(null, true, false)) {
        for (Boolean recorded : Arrays.asList(null, true, false)) {
          all.add(new Known(read, recorded));
        }
      }
      return all;
    }

    /** The page that is read is newer than the record. */
    boolean isIdle() {
      Boolean needed = read != null ? read : recorded;
      return needed != null && !needed;
    }
  }

  @Test
  void aDecisionOfTwoDocumentsIsStaleWhenOneIsReadAndNeitherNeedsIt() throws Exception {
    Text port = new Text(PORT, false);
    Text notes = new Text(NOTES, false);
    List<String> wrong = new ArrayList<>();
    for (Known ofPort : Known.all()) {
      for (Known ofNotes : Known.all()) {
        boolean expected = (ofPort.read() != null || ofNotes.read() != null)
            && ofPort.isIdle()
            && ofNotes.isIdle();
        List<Finding> stale =
            stale(decision("gap", PORT, NOTES), Map.of(port, ofPort, notes, ofNotes));
        if (stale.isEmpty() == expected) {
          wrong.add("port " + ofPort + ", notes " + ofNotes + ": " + stale);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A dump and its public page are two texts of one document. */
  @Test
  void aDecisionOfADumpIsStaleWhenNeitherTheDumpNorItsPublicPageNeedsIt() throws Exception {
    Text dump = new Text(PORT, false);
    Text published = new Text(PORT, true);
    List<String> wrong = new ArrayList<>();
    for (Known ofDump : Known.all()) {
      for (Known ofPublished : Known.all()) {
        boolean isRead = ofDump.read() != null || ofPublished.read() != null;
        Map<Text, Known> texts = Map.of(dump, ofDump, published, ofPublished);
        boolean expected = isRead && ofDump.isIdle() && ofPublished.isIdle();
        if (stale(decision("gap", PORT), texts).isEmpty() == expected) {
          wrong.add("gap: dump " + ofDump + ", public page " + ofPublished);
        }
        boolean isKnown = ofPublished.read() != null || ofPublished.recorded() != null;
        boolean lost = isRead && ofDump.isIdle() && isKnown;
        if (stale(decision("loss", PORT), texts).isEmpty() == lost) {
          wrong.add("loss: dump " + ofDump + ", public page " + ofPublished);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aDecisionOfADocumentOfWhichNoPageIsReadIsNotJudged() throws Exception {
    assertThat(stale(
            decision("gap", PORT),
            Map.of(
                new Text(PORT, false), new Known(null, false),
                new Text(NOTES, false), new Known(false, null))))
        .isEmpty();
  }

  /**
   * What is on record before a later page is read, and what that page then makes of the decision.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLaterPageIsJudgedByTheTextOnRecordThatHasItsFormat(boolean needs) throws Exception {
    FactRecord needed = record(new Text(PORT, false), true, NOTHING);
    FactRecord idle = record(new Text(PORT, false), false, NOTHING);
    for (String kind : List.of("gap", "loss")) {
      String port = decision(kind, PORT);
      boolean isLoss = kind.equals("loss");
      assertThat(isStaleOnALaterPage(port, NOTHING, needs))
          .as("%s, no record", kind)
          .isEqualTo(!isLoss && !needs);
      assertThat(isStaleOnALaterPage(port, record(new Text(NOTES, false), false, NOTHING), needs))
          .as("%s, record of another document", kind)
          .isEqualTo(!isLoss && !needs);
      assertThat(isStaleOnALaterPage(port, needed, needs))
          .as("%s, needed on record", kind)
          .isEqualTo(!needs);
      assertThat(isStaleOnALaterPage(port, idle, needs))
          .as("%s, idle on record", kind)
          .isTrue();
      assertThat(isStaleOnALaterPage(port, inAnotherFormat(needed), needs))
          .as("%s, needed on record in another format", kind)
          .isEqualTo(!isLoss && !needs);
      assertThat(isStaleOnALaterPage(port, inAnotherFormat(idle), needs))
          .as("%s, idle on record in another format", kind)
          .isFalse();
      assertThat(isStaleOnALaterPage(
              port,
              record(new Text(PORT, true), false, NOTHING).replacedBy(inAnotherFormat(needed)),
              needs))
          .as("%s, needed on record in another format only", kind)
          .isFalse();
      FactRecord ofBoth = record(new Text(NOTES, false), true, needed);
      for (FactRecord record : List.of(NOTHING, needed, idle, inAnotherFormat(ofBoth))) {
        assertThat(isStaleOnALaterPage(decision(kind, NOTES), record, needs))
            .as("%s of another document", kind)
            .isFalse();
      }
    }
  }

  /** On whatever text the page of the later revision is judged, it is named. */
  @Test
  void namesTheLaterPageWhereADecisionExplainsNothing() throws Exception {
    Finding finding = review(decision("gap", PORT), documents(Map.of()), NOTHING, later(false))
        .get(0);

    assertThat(finding.message())
        .isEqualTo("The deviation name-is-short explains nothing on later.rst, or not all that it"
            + " names: there is no difference in maxLength at " + NAME + "/maxLength.");
    assertThat(finding.next()).startsWith("If the spec follows this page, remove the entry");
    assertThat(finding.right().pointer()).isEqualTo(NAME + "/maxLength");
  }

  @Test
  void aDecisionThatExplainsNothingAtAllIsNamedWhenAPageOfItsDocumentIsRead() throws Exception {
    String none = decision("gap", PORT).replaceAll("(?s)  explains:.*", "");
    PageSource ofPort = page(new Text(PORT, false), true);
    PageSource ofNotes = page(new Text(NOTES, false), true);
    String documents = documents(Map.of(new Text(PORT, false), true, new Text(NOTES, false), true));

    for (List<PageSource> pages :
        List.of(List.of(ofPort), List.of(later(true)), List.of(ofNotes, ofPort))) {
      List<Finding> stale = review(none, documents, NOTHING, pages.toArray(PageSource[]::new));
      assertThat(stale)
          .extracting(Finding::message)
          .containsExactly("The deviation name-is-short"
              + " explains nothing, or not all that it names: it has no explains.");
      assertThat(stale.get(0).right().pointer()).isEqualTo(NAME);
      assertThat(stale.get(0).left().line()).isEqualTo(1);
    }
    assertThat(review(none, documents, NOTHING, ofNotes)).isEmpty();
  }

  @Test
  void isToldInTheOrderOfTheFileWithThreePlacesOfEachExplanation() {
    List<Deviation> deviations = DeviationsFile.entries(YamlFile.parse("deviations.yaml", """
        - id: first
          explains:
            - {aspect: type, at: [/a, /b, /c, /d, /e]}
            - {aspect: format, at: [/f, /g, /h]}
            - {aspect: title, at: [/i]}
        - id: second
          explains: [{aspect: type, at: [/j, /k]}]
        """));
    Explanation type = deviations.get(0).explains().get(0);
    Explanation format = deviations.get(0).explains().get(1);
    List<ExplanationUse> idle = new ArrayList<>(List.of(
        new ExplanationUse(deviations.get(1), deviations.get(1).explains().get(0), "/k")));
    List.of("/h", "/g", "/f")
        .forEach(at -> idle.add(new ExplanationUse(deviations.get(0), format, at)));
    List.of("/e", "/d", "/c", "/b", "/a")
        .forEach(at -> idle.add(new ExplanationUse(deviations.get(0), type, at)));

    List<StaleDecision> stale = StaleDecision.of(idle, "");

    YamlFile spec = YamlFile.parse("openapi.yaml", "a: 1\nk: 2\n");
    assertThat(stale)
        .extracting(one -> one.finding(spec).message())
        .containsExactly(
            "The deviation first explains nothing, or not all that it names: there is no difference in"
                + " type at /a, /b, /c and 2 more places; in format at /f, /g, /h.",
            "The deviation second explains nothing, or not all that it names: there is no difference in"
                + " type at /k.");
    assertThat(stale.get(1).finding(spec).right().line()).isEqualTo(2);
    assertThat(stale.get(1).finding(spec).left().line()).isEqualTo(7);
    assertThat(stale.get(1).finding(spec).next()).startsWith("Remove the entry");
  }

  @Test
  void manyAreToldInTheOrderOfTheFile() {
    String entry = "- {id: a, explains: [{aspect: type, at: /a}]}\n";
    List<Deviation> deviations =
        DeviationsFile.entries(YamlFile.parse("deviations.yaml", entry.repeat(20)));
    assertThat(StaleDecision.of(new Deviations(deviations).uses(), ""))
        .extracting(stale -> stale.deviation().place().line())
        .hasSize(20)
        .isSorted();
  }

  private boolean isStaleOnALaterPage(String deviations, FactRecord record, boolean needs)
      throws Exception {
    return !review(deviations, documents(Map.of()), record, later(needs)).isEmpty();
  }

  /** The findings about stale decisions after the pages that are read. */
  private List<Finding> stale(String deviations, Map<Text, Known> texts) throws Exception {
    FactRecord record = NOTHING;
    List<PageSource> pages = new ArrayList<>();
    Map<Text, Boolean> read = new HashMap<>();
    for (Map.Entry<Text, Known> each : texts.entrySet()) {
      Text text = each.getKey();
      Known known = each.getValue();
      if (known.recorded() != null) {
        record = record(text, known.recorded(), record);
      }
      // A text that is not read still has a digest.
      read.put(text, Boolean.TRUE.equals(known.read()));
      if (known.read() != null) {
        pages.add(page(text, known.read()));
      }
    }
    return review(deviations, documents(read), record, pages.toArray(PageSource[]::new));
  }

  private List<Finding> review(
      String deviations, String documents, FactRecord record, PageSource... pages)
      throws Exception {
    Files.writeString(folder.resolve("facts.yaml"), record.yaml());
    return read(deviations, documents, pages).report().findings().stream()
        .filter(finding -> finding.rule().equals(StaleDecision.RULE))
        .toList();
  }

  /** The record with what a text says in the place of what it said before. */
  private FactRecord record(Text text, boolean needs, FactRecord before) throws Exception {
    DriftReview review = read("[]", documents(Map.of(text, needs)), page(text, needs));
    return review.facts(api("[]"), before);
  }

  private static FactRecord inAnotherFormat(FactRecord record) {
    String yaml = record.yaml();
    assertThat(yaml).contains("page: " + Format.RST.title());
    return new FactRecord(FactsFile.references(YamlFile.parse(
        "facts.yaml",
        yaml.replace(
            "page: " + Format.RST.title(), "page: '" + Format.HELP_CENTRE_HTML.title() + "'"))));
  }

  private DriftReview read(String deviations, String documents, PageSource... pages)
      throws Exception {
    Path file = Files.writeString(folder.resolve("documents.yaml"), documents);
    DriftReview review = new DriftReview(List.of(api(deviations)), SourceDocuments.read(file));
    for (PageSource page : pages) {
      if (!facts.containsKey(page.text())) {
        facts.put(page.text(), PageFacts.read(page).orElseThrow());
      }
      review.add(page, facts.get(page.text()));
    }
    return review;
  }

  private CuratedApi api(String deviations) {
    return CuratedApi.of(
        folder,
        // The folder has a record and no payloads.
        YamlFile.parse(
            "openapi.yaml",
            HarbourFixture.text("openapi.yaml").replaceAll("externalValue: [^}\\s]+", "value: {}")),
        YamlFile.parse("deviations.yaml", deviations),
        YamlFile.parse("words.yaml", HarbourFixture.text("words.yaml")));
  }

  private static String decision(String kind, String... documents) {
    return """
        - id: name-is-short
          kind: KIND
          where: [NAME]
          document: DOCUMENT
          lines: '1'
          documented: 40 characters.
          curated: 20 characters.
          reason: Longer names are cut.
          explains:
            - {aspect: maxLength, at: [NAME/maxLength], document: [DOCUMENTS], documented: 40, curated: 20}
        """.replace("KIND", kind)
        .replace("NAME", NAME)
        .replace("DOCUMENTS", String.join(", ", documents))
        .replace("DOCUMENT", documents[0]);
  }

  /** A list of the documents; the value tells which page of a text it has on its list. */
  private static String documents(Map<Text, Boolean> texts) throws Exception {
    StringBuilder documents = new StringBuilder();
    for (String id : List.of(PORT, NOTES)) {
      documents.append("- {id: ").append(id).append(", spec: harbour, sha256: ");
      Boolean transcribed = texts.get(new Text(id, false));
      documents.append(
          transcribed == null ? "none" : digest(page(new Text(id, false), transcribed)));
      Boolean published = texts.get(new Text(id, true));
      if (published != null) {
        documents
            .append(", published: {sha256: ")
            .append(digest(page(new Text(id, true), published)))
            .append('}');
      }
      documents.append("}\n");
    }
    return documents.toString();
  }

  private static String digest(PageSource page) {
    return SourceDocuments.sha256(page.text());
  }

  private static PageSource later(boolean needs) throws Exception {
    return page("later.rst", "later", needs);
  }

  private static PageSource page(Text text, boolean needs) throws Exception {
    return page("page.rst", text.toString(), needs);
  }

  /** A comment tells the texts apart: they have digests of their own. */
  private static PageSource page(String name, String comment, boolean needs) throws Exception {
    String text = Files.readString(HarbourFixture.PAGE);
    return PageSource.of(
        name,
        (needs ? text.replace("Maximum length: 20", "Maximum length: 40") : text) + "\n.. "
            + comment + "\n");
  }
}
