package dev.apiscribe.review.page.helpcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpCentreHtmlReaderTest {
  private static Page saved(String name) throws UnreadablePageException {
    return HelpCentreHtmlReader.read(
        PageSource.read(Path.of("src/test/resources/helpcentre").resolve(name)));
  }

  private static PageSource html(String body) {
    return PageSource.of("page.html", "<html><body>\n" + body + "\n</body></html>");
  }

  private static Page read(String body) throws UnreadablePageException {
    return HelpCentreHtmlReader.read(html("<h1>Asking</h1>\n" + body));
  }

  private static <T extends Block> List<T> all(Page page, Class<T> kind) {
    return page.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void recognizesHtmlWithSectionsOfAnOperation() {
    assertThat(HelpCentreHtmlReader.recognizes(html("<h2>URI</h2><h2>Request Parameters</h2>")))
        .isTrue();
    assertThat(HelpCentreHtmlReader.recognizes(html("<h1>Sign in</h1>"))).isFalse();
    assertThat(HelpCentreHtmlReader.recognizes(PageSource.of("page", "URI\n\nFunction\n")))
        .isFalse();
  }

  @Test
  void readsAPageOfAHelpCentre() throws UnreadablePageException {
    Page page = saved("berth.html");

    assertThat(all(page, Block.Heading.class).stream()
            .map(heading -> heading.level() + " " + heading.text() + " " + heading.line()))
        .containsExactly(
            "1 Adding a Berth 8",
            "2 Function 10",
            "2 URI 14",
            "2 Request Parameters 29",
            "2 Example Requests 36",
            "2 Status Codes 45");
    assertThat(all(page, Block.Paragraph.class))
        .extracting(Block.Paragraph::text)
        .containsExactly("Adds a berth to a quay.", "POST /v1/{port_id}/quays", "A long quay");
    assertThat(all(page, Block.Note.class))
        .extracting(note -> note.line() + " " + Block.text(note.blocks()))
        .containsExactly("13 Ask the harbour master first.");
  }

  @Test
  void readsTitlesHeadersAndCellsOfTables() throws UnreadablePageException {
    List<Block.Table> tables = all(saved("berth.html"), Block.Table.class);

    assertThat(tables)
        .extracting(Block.Table::title)
        .containsExactly("Table 1 URI parameters", "Table 2 Request body parameters", null);
    assertThat(tables).extracting(Block.Table::line).containsExactly(17, 30, 46);
    assertThat(tables.get(0).columns())
        .containsExactly("Parameter", "Mandatory", "Type", "Description");
    assertThat(tables.get(0).body().get(0).cells().get(3).blocks())
        .extracting(Block::line)
        .containsExactly(22, 23, 24);
    assertThat(tables.get(1).head()).hasSize(1);
    assertThat(tables.get(1).body().get(0).cells().get(0))
        .satisfies(cell -> assertThat(cell.rows()).isEqualTo(2));
    assertThat(tables.get(1).body().get(1).cells())
        .singleElement()
        .satisfies(cell -> assertThat(cell.columns()).isEqualTo(3));
  }

  @Test
  void leavesOutTheNumbersOfLinesBesideAnExample() throws UnreadablePageException {
    assertThat(all(saved("berth.html"), Block.Literal.class))
        .containsExactly(new Block.Literal(
            40, "POST https://{endpoint}/v1/{port_id}/quays\n\n{\n  \"size\" : 400\n}"));
  }

  @Test
  void readsAPageThatSphinxMade() throws UnreadablePageException {
    Page page = saved("sphinx.html");

    assertThat(all(page, Block.Heading.class))
        .extracting(Block.Heading::text)
        .containsExactly("Listing Ships", "URI", "Response Parameters", "Example Responses");
    assertThat(all(page, Block.Table.class))
        .extracting(Block.Table::title)
        .containsExactly("Table 1 Path Parameters");
    assertThat(all(page, Block.Note.class))
        .extracting(note -> Block.text(note.blocks()))
        .containsExactly("Ships at sea are left out.");
    assertThat(all(page, Block.Literal.class))
        .containsExactly(new Block.Literal(24, "{\n  \"ships\" : [ ]\n}".replace(" :", ":")));
  }

  @Test
  void readsTextThatStandsInNoParagraph() throws UnreadablePageException {
    Page page = read("One\n<b>sentence</b>.\n<p>Next.</p>\nLast<br>line.");

    assertThat(all(page, Block.Paragraph.class))
        .extracting(paragraph -> paragraph.line() + " " + paragraph.text())
        .containsExactly("3 One sentence.", "5 Next.", "6 Last line.");
  }

  @Test
  void namesTheLineOfAnExampleThatBeginsBelowItsTag() throws UnreadablePageException {
    Page page = read("<pre>\n{\n  \"a\": 1\n}</pre>\n<pre>{}</pre>");

    assertThat(all(page, Block.Literal.class))
        .extracting(Block.Literal::line)
        .containsExactly(4, 7);
  }

  @Test
  void readsNestedLists() throws UnreadablePageException {
    Page page = read("<ul><li>a<ul><li>b</li></ul></li>\n<li><p>c</p></li></ul>");

    assertThat(all(page, Block.Bullets.class)).singleElement().satisfies(bullets -> {
      assertThat(bullets.items())
          .extracting(item -> item.line() + " " + Block.text(item.blocks()))
          .containsExactly("3 a b", "4 c");
      assertThat(bullets.items().get(0).blocks().get(1)).isInstanceOf(Block.Bullets.class);
    });
  }

  @Test
  void refusesAPageThatIsCutShort() {
    refuses(
        PageSource.of("page.html", "<html><body><h1>Asking</h1>\n<table>\n<tr>"),
        3,
        "the end of the file");
  }

  @Test
  void refusesAPageWithoutHeadings() {
    refuses(html("<p>Nothing</p>"), 1, "no heading");
  }

  @Test
  void refusesElementsThatAreNestedWithoutEnd() {
    refuses(
        html("<h1>Asking</h1>\n" + "<div>".repeat(400) + "x" + "</div>".repeat(400)),
        3,
        "nested more than");
  }

  @Test
  void refusesASpanThatIsNoNumber() {
    refuses(
        html("<h1>Asking</h1>\n<table><tr>\n<td colspan=\"99999\">x</td></tr></table>"),
        4,
        "colspan");
  }

  private static void refuses(PageSource page, int line, String found) {
    assertThatThrownBy(() -> HelpCentreHtmlReader.read(page))
        .isInstanceOfSatisfying(UnreadablePageException.class, refusal -> {
          assertThat(refusal.line()).isEqualTo(line);
          assertThat(refusal.found()).contains(found);
        });
  }
}
