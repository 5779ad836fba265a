package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectivesTest {
  @Test
  void readsNotesWithTheirTextBelowOrBesideThem() throws Exception {
    assertThat(RstPages.all(RstPages.fixture("directives.rst"), Block.Note.class))
        .containsExactly(
            new Block.Note(
                4,
                List.of(
                    new Block.Paragraph(6, "Mind the step."),
                    new Block.Bullets(
                        8,
                        List.of(
                            new Block.Item(8, List.of(new Block.Paragraph(8, "And the rope."))))))),
            new Block.Note(10, List.of(new Block.Paragraph(10, "Never swim here. At night, too."))),
            new Block.Note(13, List.of(new Block.Paragraph(16, "Slippery."))));
  }

  @Test
  void dropsFiguresImagesAndTablesOfContentsAndReadsThroughContainers() throws Exception {
    List<Block> blocks = RstPages.fixture("directives.rst").blocks();
    assertThat(blocks.subList(4, blocks.size()))
        .containsExactly(
            new Block.Paragraph(32, "Press to sail, or read the rules of the harbour."),
            new Block.Paragraph(40, "Text in a container."),
            new Block.Paragraph(42, "A footnote."),
            new Block.Paragraph(44, "Small print"));
  }

  @Test
  void readsAQuoteAsItsText() throws Exception {
    assertThat(RstPages.body("Said:", "", "   Sail", "   on."))
        .containsExactly(new Block.Paragraph(4, "Said:"), new Block.Paragraph(6, "Sail on."));
  }
}
