package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.BlockCounts;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.PageSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same counts and the same texts as docutils, page by page. */
class RstAgainstDocutilsTest {
  @Test
  void readsTheFixturesAsDocutilsDoes() throws Exception {
    compare(RstPages.below(RstPages.fixtures()));
  }

  @Test
  @EnabledIfSystemProperty(
      named = "apiscribe.documents",
      matches = ".+",
      disabledReason = "needs the vendors' pages: -Dapiscribe.documents=DIR")
  void readsTheVendorsPagesAsDocutilsDoes() throws Exception {
    compare(RstPages.below(Path.of(System.getProperty("apiscribe.documents"))));
  }

  private static void compare(List<Path> files) throws Exception {
    Optional<Docutils> docutils = Docutils.installed();
    assumeTrue(
        docutils.isPresent(),
        "no python3 here has docutils (Debian: apt-get install python3-docutils)");
    Map<Path, JsonNode> expected = docutils.get().read(files);
    assertThat(expected).hasSameSizeAs(files).isNotEmpty();
    for (Path file : files) {
      Page page = RstReader.read(PageSource.read(file));
      JsonNode theirs = expected.get(file);
      assertThat(theirs.get("problems")).as("errors of docutils in " + file).isEmpty();
      assertThat(BlockCounts.of(page)).as(file.toString()).isEqualTo(counts(theirs));
      assertThat(cells(page)).as("cells of " + file).isEqualTo(cells(theirs.get("cells")));
      assertThat(collapsed(text(page.blocks())))
          .as("text of " + file)
          .isEqualTo(theirs.get("text").textValue());
    }
  }

  private static BlockCounts counts(JsonNode page) {
    return new BlockCounts(
        page.get("tables").intValue(),
        page.get("rows").intValue(),
        page.get("literals").intValue(),
        page.get("sections").intValue());
  }

  /** The text of each cell, tables in reading order. */
  private static List<List<String>> cells(Page page) {
    return RstPages.all(page, Block.Table.class).stream()
        .map(table -> RstPages.rows(table)
            .flatMap(row -> row.cells().stream())
            .map(cell -> collapsed(cell.text()))
            .toList())
        .toList();
  }

  private static List<List<String>> cells(JsonNode tables) {
    List<List<String>> cells = new ArrayList<>();
    tables.forEach(table -> cells.add(StreamSupport.stream(table.spliterator(), false)
        .map(JsonNode::textValue)
        .toList()));
    return cells;
  }

  /** All text of a page, with the titles of tables. */
  private static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Table table && table.title() != null) {
        text.append(table.title()).append(' ');
      }
      List<Block> inside = RstPages.inside(block);
      text.append(inside.isEmpty() ? Block.text(List.of(block)) : text(inside)).append(' ');
    }
    return text.toString();
  }

  private static String collapsed(String text) {
    return text.replaceAll("[ \n]+", " ").strip();
  }
}
