package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.draft.ApiDraft;
import dev.apiscribe.review.draft.Draft;
import dev.apiscribe.review.draft.DraftPage;
import dev.apiscribe.review.draft.DraftSettings;
import dev.apiscribe.review.draft.QuestionKind;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.DeclaredObject;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a later page adds to, changes in or takes from an object of the OpenAPI document that it
 * carries is reported, or is known to be harmless.
 */
@Tag("of-documents")
class EveryKeywordTest {
  private static final Path PAGE = Path.of("src/test/resources/redoc/every-kind.html");
  private static final String START = "const __redoc_state = ";

  /** What says nothing else than before, and why. */
  private static final Map<String, String> HARMLESS = Map.of(
      "INFO /info/version: \"v1\" to ",
      "A page without a version says it by its paths.",
      "SCHEMA /components/schemas/Named/type: \"object\" to ",
      "The schema is a part of one whose other part says the same.");

  @TempDir
  private Path folder;

  private String before;
  private String after;
  private JsonNode state;
  private Set<String> known;
  private CuratedApi api;
  private SourceDocuments documents;
  private FactRecord record;

  /** An API that was drafted of the page, and the page on record. */
  @BeforeEach
  void recordThePage() throws Exception {
    String text = Files.readString(PAGE);
    int from = text.indexOf(START) + START.length();
    int to = text.indexOf(";\n</script>");
    before = text.substring(0, from);
    after = text.substring(to);
    state = Json.parse(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
    PageSource source = PageSource.of("page", text);
    DocumentedFacts facts = PageFacts.read(source).orElseThrow();
    draft(facts).write(folder);
    Path list = folder.resolve("documents.yaml");
    Files.writeString(
        list, "- {id: page, spec: quays, sha256: " + SourceDocuments.sha256(text) + "}\n");
    documents = SourceDocuments.read(list);
    api = CuratedApi.read(folder);
    DriftReview review = new DriftReview(List.of(api), documents);
    review.add(source, facts);
    Files.writeString(
        folder.resolve("facts.yaml"),
        review.facts(api, FactRecord.read(folder.resolve("none"))).yaml());
    Files.writeString(
        folder.resolve("words.yaml"),
        api.words().accepted(review.words(api), api.deviations(), api.spec()).yaml());
    api = CuratedApi.read(folder);
    record = FactRecord.read(folder.resolve("facts.yaml"));
    known = findings(state.path("spec").path("data"));
  }

  private static Draft draft(DocumentedFacts facts) {
    return ApiDraft.of(
        new DraftSettings("quays", "Quays", DraftSettings.Prefer.FIRST),
        List.of(new DraftPage(facts, "")));
  }

  @Test
  void thatAPageGainsChangesOrLosesIsReportedOrHarmless() throws Exception {
    Set<String> silent = new TreeSet<>();
    Set<String> nowhere = new TreeSet<>();
    List<KeywordChange> changes = KeywordChange.all(state.path("spec").path("data"));
    Set<DeclaredObject> kinds = EnumSet.noneOf(DeclaredObject.class);
    for (KeywordChange change : changes) {
      kinds.add(change.kind());
      Set<String> found = findings(change.document());
      String place = change.place();
      String what = change.kind() + " " + place + ": " + change.now() + " to " + change.value();
      boolean read = change.kind().isRead(change.keyword());
      if (change.kind().harmless(change.keyword()).isEmpty()
          && !HARMLESS.containsKey(what)
          && !change.isDefault()
          && !change.isSentence()) {
        if (found.equals(known)) {
          silent.add(what);
        } else if (!read && found.stream().noneMatch(finding -> finding.contains(place))) {
          nowhere.add(what);
        }
      }
    }
    System.out.println("Kinds of objects in a page's OpenAPI document: " + kinds.size()
        + ", keywords: " + KeywordChange.KEYWORDS.size() + ", changes tried: " + changes.size()
        + ", silent: "
        + silent.size());
    assertThat(kinds).containsExactlyInAnyOrder(DeclaredObject.values());
    assertThat(silent).isEmpty();
    assertThat(nowhere).isEmpty();
  }

  @Test
  void aDefaultThatIsWrittenOutIsNoChange() throws Exception {
    JsonNode document = state.path("spec").path("data");
    Set<String> told = new TreeSet<>();
    int tried = 0;
    for (JsonPointer at : KeywordChange.objects(document)) {
      ObjectNode defaults =
          KeywordChange.defaults(KeywordChange.kind(at.toString()), document.at(at));
      for (Map.Entry<String, JsonNode> each : defaults.properties()) {
        JsonNode changed = document.deepCopy();
        ObjectNode object = (ObjectNode) changed.at(at);
        if (each.getValue().equals(object.get(each.getKey()))) {
          object.remove(each.getKey());
        } else if (!object.has(each.getKey())) {
          object.set(each.getKey(), each.getValue());
        }
        tried++;
        if (!findings(changed).equals(known)) {
          told.add(at + " " + each);
        }
      }
    }
    assertThat(told).isEmpty();
    assertThat(tried).isGreaterThan(100);
  }

  /** Every keyword that no reader knows, in every object of the vendor's document at once. */
  @Test
  @EnabledIfSystemProperty(
      named = RealDocuments.GIVEN,
      matches = ".+",
      disabledReason = RealDocuments.NOT_GIVEN)
  void isReportedWhereverItIsInAVendorsDocument() throws Exception {
    String text =
        Files.readString(Path.of(System.getProperty(RealDocuments.GIVEN), RealDocuments.PUBLISHED));
    JsonNode document = new ObjectMapper()
        .readTree(text.substring(text.indexOf('{', text.indexOf("__redoc_state"))))
        .path("spec")
        .path("data");
    Set<String> given = new TreeSet<>();
    for (JsonPointer at : KeywordChange.objects(document)) {
      DeclaredObject kind = KeywordChange.kind(at.toString());
      KeywordChange.KEYWORDS.forEach((keyword, sample) -> {
        if (!kind.isRead(keyword)
            && kind.harmless(keyword).isEmpty()
            && !document.at(at).has(keyword)) {
          ((ObjectNode) document.at(at)).set(keyword, sample);
          given.add(at + JsonPointers.step(keyword));
        }
      });
    }
    PageSource source = page(document);
    DriftReview review = new DriftReview(
        RealDocuments.apis(),
        SourceDocuments.read(RealDocuments.folder("timeplus").resolveSibling("documents.yaml")));
    DocumentedFacts facts = PageFacts.read(source).orElseThrow();
    review.add(source, facts);

    Set<String> reported = review.report().findings().stream()
        .filter(finding -> finding.rule().equals("unread"))
        .map(finding -> String.valueOf(finding.left().pointer()))
        .collect(Collectors.toCollection(TreeSet::new));

    // A schema that no operation comes to is known by its name.
    facts
        .unusedSchemas()
        .forEach(
            schema -> given.removeIf(place -> place.startsWith(schema.place().pointer() + "/")));
    System.out.println("Keywords that no reader knows in a vendor's document: " + given.size());
    given.removeAll(reported);
    assertThat(given).isEmpty();
  }

  @Test
  void thatADraftDoesNotCarryOverIsAnOpenQuestion() throws Exception {
    List<String> dropped = new ArrayList<>();
    int[] tried = {0};
    for (KeywordChange change : KeywordChange.all(state.path("spec").path("data"))) {
      if (!change.value().isMissingNode()
          && !change.kind().isRead(change.keyword())
          && change.kind().harmless(change.keyword()).isEmpty()) {
        tried[0]++;
        String place = change.place();
        DocumentedFacts facts = PageFacts.read(page(change.document())).orElseThrow();
        if (draft(facts).questions().stream()
            .noneMatch(question -> question.kind() == QuestionKind.UNREAD
                && question.open().contains(place + " is " + change.value()))) {
          dropped.add(change.kind() + " " + place);
        }
      }
    }
    assertThat(dropped).isEmpty();
    assertThat(tried[0]).isGreaterThan(1000);
  }

  private PageSource page(JsonNode document) {
    ObjectNode changed = state.deepCopy();
    ((ObjectNode) changed.path("spec")).set("data", document);
    return PageSource.of("page", before + changed + after);
  }

  /** What is found on a page that carries the document; that it is refused is told, too. */
  private Set<String> findings(JsonNode document) throws IOException {
    PageSource source = page(document);
    try {
      DriftReview review = new DriftReview(List.of(api), documents, any -> record);
      review.add(source, PageFacts.read(source).orElseThrow());
      return review.report().findings().stream()
          .map(EveryKeywordTest::text)
          .collect(Collectors.toSet());
    } catch (UnreadablePageException e) {
      return Set.of(e.getMessage());
    }
  }

  private static String text(Finding finding) {
    Place left = finding.left();
    Place right = finding.right();
    return finding.message() + " " + finding.leftValue() + " " + finding.rightValue()
        + finding.affects() + (left == null ? "" : left.pointer())
        + (right == null ? "" : right.pointer());
  }
}
