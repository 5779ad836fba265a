package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.Block;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListsTest {
  private List<Block> blocks;

  @BeforeEach
  void read() throws Exception {
    blocks = RstPages.fixture("lists.rst").blocks();
  }

  @Test
  void readsItemsOfSeveralBlocksAndListsInThem() {
    assertThat(blocks.get(1))
        .isEqualTo(new Block.Bullets(
            6,
            List.of(
                new Block.Item(
                    6, List.of(paragraph(6, "One boat."), paragraph(8, "It has a sail."))),
                new Block.Item(
                    10,
                    List.of(
                        paragraph(10, "Two boats:"),
                        new Block.Bullets(
                            12,
                            List.of(
                                new Block.Item(12, List.of(paragraph(12, "a sloop"))),
                                new Block.Item(
                                    13,
                                    List.of(
                                        paragraph(13, "a yawl"), paragraph(15, "that leaks"))))))),
                new Block.Item(16, List.of(paragraph(17, "A third, below its mark."))))));
  }

  @Test
  void readsTheBulletOfAWordProcessor() {
    assertThat(items(2)).containsExactly("A bullet from a word processor.");
  }

  @Test
  void readsNumberedListsAsBulletsOneForEachStyle() {
    assertThat(items(3)).containsExactly("Cast off.", "Set sail. First the main.");
    assertThat(items(4)).containsExactly("Port.", "Starboard.");
    assertThat(items(5)).containsExactly("Bow.");
    assertThat(items(6)).containsExactly("Stern.", "Keel.");
  }

  @Test
  void keepsASentenceThatBeginsLikeAnItem() {
    assertThat(blocks.get(7))
        .isEqualTo(paragraph(34, "A. Person may begin a sentence, which is not a list."));
  }

  @Test
  void readsDefinitionsFieldsAndLineBlocksAsParagraphs() {
    assertThat(blocks.subList(8, blocks.size()))
        .containsExactly(
            paragraph(37, "berth"),
            paragraph(38, "Where a boat lies."),
            paragraph(40, "Or may lie."),
            paragraph(42, "tide"),
            paragraph(42, "low, then high"),
            paragraph(45, "Kept lines"),
            paragraph(46, "of a song that goes on"));
  }

  private List<String> items(int index) {
    return ((Block.Bullets) blocks.get(index))
        .items().stream().map(item -> Block.text(item.blocks())).toList();
  }

  private static Block.Paragraph paragraph(int line, String text) {
    return new Block.Paragraph(line, text);
  }
}
