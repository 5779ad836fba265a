package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.Block;
import org.junit.jupiter.api.Test;

class LiteralsTest {
  @Test
  void keepsWhatIsPrintedWithoutTheCommonIndentation() throws Exception {
    assertThat(RstPages.all(RstPages.fixture("literals.rst"), Block.Literal.class))
        .containsExactly(
            new Block.Literal(
                8, "{\n  \"boat\": \"Gull\",\n\n  \"sails\": [\"main\", \"jib \\u0041\"]\n}"),
            new Block.Literal(16, "  POST /v1/boats\n\nHost: harbour.example"),
            new Block.Literal(22, "GET /v1/boats"),
            new Block.Literal(26, "DELETE /v1/boats"),
            new Block.Literal(30, "+---+ no table\n| a |"),
            new Block.Literal(35, "> every line\n> has its mark"),
            new Block.Literal(42, "-  no list"),
            new Block.Literal(46, "sail --away"));
  }

  @Test
  void leavesOneColonOfAnAnnouncementThatEndsAWord() throws Exception {
    assertThat(RstPages.all(RstPages.fixture("literals.rst"), Block.Paragraph.class))
        .containsExactly(
            new Block.Paragraph(20, "Announced:"),
            new Block.Paragraph(24, "Announced apart"),
            new Block.Paragraph(33, "Quoted:"),
            new Block.Paragraph(38, "In a list:"));
  }

  @Test
  void takesEscapedColonsForText() throws Exception {
    assertThat(RstPages.body("The address \\::"))
        .containsExactly(new Block.Paragraph(4, "The address ::"));
  }
}
