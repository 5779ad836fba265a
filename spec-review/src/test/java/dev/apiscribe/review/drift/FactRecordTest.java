package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Statement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactRecordTest {
  private static final String SIGHTING =
      "'/info':\n  - {document: one, lines: '5', said: {title: Harbour}}\n";

  @TempDir
  private Path folder;

  @Test
  void aTranscribedPageGivesTheRecordThatIsKept() throws Exception {
    CuratedApi api = new HarbourFixture().api();

    FactRecord read =
        HarbourFixture.review(api, HarbourFixture.PAGE).facts(api, HarbourFixture.nothing());

    assertThat(read.yaml()).isEqualTo(HarbourFixture.text("facts.yaml"));
  }

  @Test
  void aLaterPageIsNotEntered() throws Exception {
    CuratedApi api = new HarbourFixture().api();

    assertThat(HarbourFixture.review(api, HarbourFixture.LATER_PAGE)
            .facts(api, HarbourFixture.nothing())
            .isEmpty())
        .isTrue();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    String text = """
        '/a':
          - {document: one, lines: '3, 12', said: {type: string, enum: [a b, '1', 'it''s'], default: 'yes', example: "line\\nbreak"}}
          - {document: one, lines: '7'}
          - {document: one, published: true, said: {required: false, minimum: 1.50, maximum: 12345678901234567890, example: {a: [null, 'x: y']}}}
          - {document: two, said: {characters: '\\-0-9A-Z_a-z\\u4E00-\\u9FFF', members: [], size-unsaid: array}}
        """;

    FactRecord record = record(text);

    assertThat(record.at("/a").get(0).lines()).containsExactly(3, 12);
    assertThat(record.yaml().lines().filter(line -> !line.startsWith("#")))
        .containsExactlyElementsOf(text.lines().toList());
    assertThat(record(record.yaml()).yaml()).isEqualTo(record.yaml());
  }

  @Test
  void theSameSaidInSeveralLinesIsOneSourceReferenceWithTheAmbiguitiesOfItsLine() {
    FactLedger ledger = new FactLedger();
    FactLedger.LedgerPage page =
        ledger.page(new PageIdentity("one", PageIdentity.TextKind.TRANSCRIBED, ""));
    page.see("/a", Place.line("page", 9), statement("string"));
    page.see("/a", Place.line("page", 5), statement("string"));
    page.see("/a", Place.line("page", 7), statement("integer"));
    page.ambiguity(
        "/a",
        new Statement(YamlFile.parse("x", "open").root(), Place.line("page", 7)),
        Ambiguity.LENGTH_UNSAID);
    ledger
        .page(new PageIdentity("one", PageIdentity.TextKind.PUBLISHED, ""))
        .see("/a", Place.line("page", 100), statement("string"));

    assertThat(ledger.record().yaml().lines().skip(2))
        .containsExactly(
            "'/a':",
            "  - {document: one, lines: '5, 9', said: {type: string}}",
            "  - {document: one, lines: '7', said: {type: integer, length-unsaid: open}}",
            "  - {document: one, published: true, said: {type: string}}");
  }

  @Test
  void aTextThatIsReadAgainReplacesItsOwnSourceReferencesOnly() {
    FactRecord before = record("""
            '/a': [{document: one, lines: '1'}, {document: one, published: true}, {document: two, lines: '2'}]
            '/b': [{document: one, lines: '3'}]
            """);

    FactRecord after = before.replacedBy(record("'/c': [{document: one, lines: '4'}]"));

    assertThat(after.yaml().lines().skip(2))
        .containsExactly(
            "'/a':",
            "  - {document: one, published: true}",
            "  - {document: two, lines: '2'}",
            "'/c':",
            "  - {document: one, lines: '4'}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "lines: '5'          | lines: five         | found lines: five, expected numbers",
        "document: one, lines| dokument: one, lines| found the key dokument, expected one of",
        "document: one, lines| lines               | expected the id of a document",
        "title: Harbour      | titel: Harbour      | found titel under said, expected one of",
        "said: {title: Harbour} | said: Harbour    | expected a mapping under said",
        "'/info'             | info                | expected a JSON Pointer",
      })
  void refusesALineThatItCannotReadAndNamesIt(String old, String broken, String expected)
      throws Exception {
    Path file =
        Files.writeString(folder.resolve("facts.yaml"), "# one\n" + SIGHTING.replace(old, broken));

    assertThatThrownBy(() -> FactRecord.read(file))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageMatching("(?s).*/facts\\.yaml:[23]: .*")
        .hasMessageContaining(expected)
        .hasMessageContaining("--accept-facts");
  }

  @Test
  void refusesAListInThePlaceOfPointers() throws Exception {
    Path file = Files.writeString(folder.resolve("facts.yaml"), "- {document: one}\n");

    assertThatThrownBy(() -> FactRecord.read(file))
        .hasMessageContaining("facts.yaml:1: found no mapping, expected JSON Pointers with lists");
  }

  private static Map<String, JsonNode> statement(String type) {
    return Map.of("type", TextNode.valueOf(type));
  }

  private static FactRecord record(String text) {
    return new FactRecord(FactsFile.references(YamlFile.parse("facts.yaml", text)));
  }
}
