package dev.apiscribe.review.page.helpcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpCentreTextReaderTest {
  private static final Path BERTH = Path.of("src/test/resources/helpcentre/berth.txt");

  private static Page berth() throws UnreadablePageException {
    return HelpCentreTextReader.read(PageSource.read(BERTH));
  }

  private static PageSource text(String... lines) {
    return PageSource.of("page.txt", String.join("\n\n", lines));
  }

  private static <T extends Block> List<T> all(Page page, Class<T> kind) {
    return page.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void recognizesTextWithSectionsOfAnOperation() throws UnreadablePageException {
    assertThat(HelpCentreTextReader.recognizes(PageSource.read(BERTH))).isTrue();
  }

  @Test
  void recognizesNeitherHtmlNorUnderlinedTitlesNorOtherText() {
    assertThat(
            HelpCentreTextReader.recognizes(PageSource.of("a", "<html>\nURI\nFunction\n</html>")))
        .isFalse();
    assertThat(
            HelpCentreTextReader.recognizes(PageSource.of("a", "URI\n---\n\nFunction\n--------\n")))
        .isFalse();
    assertThat(HelpCentreTextReader.recognizes(PageSource.of("a", "A letter about a URI.")))
        .isFalse();
  }

  @Test
  void findsTitleSectionsAndWhatStandsAboveThem() throws UnreadablePageException {
    Page page = berth();

    assertThat(all(page, Block.Heading.class).stream()
            .map(heading -> heading.level() + " " + heading.text() + " " + heading.line()))
        .containsExactly(
            "1 Adding a Berth 4",
            "2 Function 6",
            "2 Constraints 10",
            "2 URI 14",
            "2 Request Parameters 70",
            "2 Response Parameters 166",
            "2 Example Request 200",
            "2 Example Response 213",
            "2 Status Codes 229",
            "2 Error Codes 247");
    assertThat(page.blocks().subList(0, 2)).allMatch(Block.Paragraph.class::isInstance);
  }

  @Test
  void rebuildsTables() throws UnreadablePageException {
    List<Block.Table> tables = all(berth(), Block.Table.class);

    assertThat(tables)
        .extracting(Block.Table::title)
        .containsExactly(
            "Table 1 URI parameters",
            "Table 2 Request header parameters",
            "Table 3 Request body parameters",
            "Table 4 Bollard",
            "Table 5 Response body parameter",
            "Table 6 Response body parameter",
            null);
    assertThat(tables.get(0).columns())
        .containsExactly("Parameter", "Mandatory", "Type", "Description");
    assertThat(tables.get(0).body())
        .extracting(row -> row.cells().get(0).text() + " " + row.line())
        .containsExactly("port_id 28", "quay_id 50", "dry_run 60");
    assertThat(tables.get(0).body().get(0).cells().get(3).blocks())
        .extracting(Block::line)
        .containsExactly(34, 36, 38, 40, 42, 44, 46, 48);
    assertThat(tables.get(5).body())
        .extracting(Block.Row::texts)
        .containsExactly(List.of("-", "String", "The harbour is closed."));
    assertThat(tables.get(6).body())
        .extracting(row -> row.cells().get(0).text())
        .containsExactly("201", "400", "503");
  }

  @Test
  void keepsBulletsWithinCellsAndWithout() throws UnreadablePageException {
    Page page = berth();

    assertThat(all(page, Block.Bullets.class))
        .singleElement()
        .satisfies(bullets -> assertThat(bullets.line()).isEqualTo(12));
    List<Block> tongues =
        all(page, Block.Table.class).get(1).body().get(1).cells().get(3).blocks();
    assertThat(tongues.stream()
            .flatMap(block ->
                block instanceof Block.Bullets bullets ? bullets.items().stream() : Stream.empty()))
        .extracting(item -> item.line() + " " + Block.text(item.blocks()))
        .containsExactly("98 de", "100 nl-be");
  }

  @Test
  void keepsExamplesWithTheirBlankLinesAndTheLineAbove() throws UnreadablePageException {
    List<Block.Literal> samples = all(berth(), Block.Literal.class);

    assertThat(samples).extracting(Block.Literal::line).containsExactly(206, 217, 225);
    assertThat(samples.get(0).text())
        .startsWith("/v1/port0001/quays\n{\n  \"name\": \"north-7\",\n\n")
        .endsWith("}");
  }

  @Test
  void takesAShortDescriptionForASectionOnlyWhereOneCanBegin() throws UnreadablePageException {
    Page page = HelpCentreTextReader.read(text(
        "Asking",
        "URI",
        "GET /a",
        "Response Parameters",
        "Table 1 Response body parameters",
        "Parameter",
        "Type",
        "Description",
        "error_code",
        "String",
        "Error Code",
        "error_msg",
        "String",
        "Text.",
        "Error Codes",
        "See there."));

    assertThat(all(page, Block.Table.class).get(0).body())
        .extracting(row -> row.cells().get(2).text())
        .containsExactly("Error Code", "Text.");
    assertThat(all(page, Block.Heading.class))
        .extracting(Block.Heading::text)
        .endsWith("Error Codes");
  }

  @Test
  void endsAnExampleWithMissingBracketsBeforeTheNextSection() throws UnreadablePageException {
    Page page = HelpCentreTextReader.read(text(
        "Asking",
        "URI",
        "GET /a",
        "Example Response",
        "{ \"a\": [ 1 }",
        "Status Codes",
        "See there."));

    assertThat(all(page, Block.Literal.class))
        .extracting(Block.Literal::text)
        .containsExactly("{ \"a\": [ 1 }");
    assertThat(all(page, Block.Heading.class))
        .extracting(Block.Heading::text)
        .endsWith("Status Codes");
  }

  @Test
  void refusesAPageThatEndsInATable() {
    refuses(text("Asking", "URI", "GET /a", "Table 1 URI parameters"), 7, "without its headers");
    refuses(
        text(
            "Asking",
            "URI",
            "GET /a",
            "Table 1 URI parameters",
            "Parameter",
            "Type",
            "Description"),
        13,
        "the end of the page in a table");
    refuses(
        text(
            "Asking",
            "URI",
            "GET /a",
            "Table 1 URI parameters",
            "Parameter",
            "Type",
            "Description",
            "a",
            "String"),
        15,
        "the end of the page in a row");
  }

  @Test
  void refusesATableWhoseRowsCannotBeToldApart() {
    refuses(
        text(
            "Asking",
            "URI",
            "GET /a",
            "Table 1 Fields",
            "Parameter",
            "Type",
            "Description",
            "Some sentence that is not a name",
            "String",
            "Text."),
        15,
        "below the headers");
    refuses(
        text(
            "Asking",
            "URI",
            "GET /a",
            "Table 1 Fields",
            "Parameter",
            "Type",
            "Description",
            "Example",
            "a",
            "String",
            "A.",
            "x"),
        7,
        "last column");
  }

  @Test
  void refusesAPageThatEndsInAnExample() {
    refuses(
        text("Asking", "URI", "POST /a", "Example Request", "{", "\"a\": 1,"),
        9,
        "an example without its end");
  }

  @Test
  void refusesAPageWithoutTitle() {
    refuses(text("Function", "Asks.", "URI", "GET /a"), 1, "a section before any title");
  }

  private static void refuses(PageSource page, int line, String found) {
    assertThatThrownBy(() -> HelpCentreTextReader.read(page))
        .isInstanceOfSatisfying(UnreadablePageException.class, refusal -> {
          assertThat(refusal.line()).isEqualTo(line);
          assertThat(refusal.found()).contains(found);
        });
  }
}
