package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.BlockCounts;
import dev.apiscribe.review.page.PageSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(
    named = "apiscribe.documents",
    matches = ".+",
    disabledReason = "needs the vendors' pages: -Dapiscribe.documents=DIR")
class RstOnRealDocumentsTest {
  private static final Path DOCUMENTS = Path.of(System.getProperty("apiscribe.documents", ""));

  /**
   * Tables wherever they stand, their rows with those of heads, literal blocks of either form, and
   * headings. docutils counts 578 {@code table}, 2,488 {@code row} and 276 {@code literal_block}
   * nodes. Its 579 {@code section} nodes are those after a transform has lifted the title of
   * {@code index.rst}, the only page that begins with it, out of its section: one heading more.
   */
  @Test
  void readsAWholeReferenceWithTheCountsOfDocutils() throws Exception {
    List<Path> pages = RstPages.below(DOCUMENTS.resolve("otc-lts-api-ref"));
    BlockCounts counts = new BlockCounts(0, 0, 0, 0);
    for (Path page : pages) {
      counts = counts.plus(BlockCounts.of(RstReader.read(PageSource.read(page))));
    }
    assertThat(pages).hasSize(91);
    assertThat(counts).isEqualTo(new BlockCounts(578, 2_488, 276, 579 + 1));
  }

  @Test
  void recognizesItsPagesAndNoOthers() throws Exception {
    for (Path page : RstPages.below(DOCUMENTS)) {
      assertThat(RstReader.recognizes(PageSource.read(page)))
          .as(page.toString())
          .isTrue();
    }
    try (var files = Files.walk(DOCUMENTS)) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*[.](txt|html)")).toList()) {
        boolean rst = file.getFileName().toString().startsWith("002");
        assertThat(RstReader.recognizes(PageSource.read(file)))
            .as(file.toString())
            .isEqualTo(rst);
      }
    }
  }

  @Test
  void refusesEachTableThatIsCutWithinARow() throws Exception {
    int cuts = 0;
    for (Path page : RstPages.below(DOCUMENTS.resolve("otc-lts-api-ref"))) {
      List<String> lines = PageSource.read(page).lines();
      for (int end = 1; end <= lines.size(); end++) {
        String last = lines.get(end - 1).strip();
        if (last.startsWith("| ") && last.endsWith(" |") && end % 7 == 0) {
          PageSource cut = PageSource.of(page.toString(), String.join("\n", lines.subList(0, end)));
          assertThat(Refusals.refusal(cut).line()).as(page + ":" + end).isEqualTo(end);
          cuts++;
        }
      }
    }
    assertThat(cuts).isGreaterThan(500);
  }
}
