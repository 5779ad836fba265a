package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import org.junit.jupiter.api.Test;

class SectionsTest {
  @Test
  void takesLevelsFromTheOrderInWhichUnderlinesAreFirstUsed() throws Exception {
    assertThat(RstPages.all(RstPages.fixture("sections.rst"), Block.Heading.class))
        .containsExactly(
            new Block.Heading(5, 1, "Mooring a Boat"),
            new Block.Heading(8, 2, "Purpose"),
            new Block.Heading(14, 2, "Steps"),
            new Block.Heading(17, 3, "Before the call"),
            new Block.Heading(22, 2, "Berths and Piers"));
  }

  @Test
  void readsTitlesBetweenTwoLines() throws Exception {
    assertThat(RstPages.fixture("overlined.rst").blocks())
        .containsExactly(
            new Block.Heading(2, 1, "Harbour Reference"),
            new Block.Heading(12, 2, "Boats"),
            new Block.Paragraph(15, "All of them float."));
  }

  @Test
  void leavesNothingOfLabelsCommentsRulesAndTheFieldsOfTheFile() throws Exception {
    Page page = RstPages.fixture("sections.rst");
    assertThat(RstPages.all(page, Block.Paragraph.class))
        .containsExactly(
            new Block.Paragraph(11, "Ties a boat to a free berth. The tide does not matter."),
            new Block.Paragraph(20, "Ask for a pilot."),
            new Block.Paragraph(27, "Both are numbered."),
            new Block.Paragraph(34, "Quoted words stand below an empty comment."));
    assertThat(page.blocks()).hasSize(9);
  }
}
