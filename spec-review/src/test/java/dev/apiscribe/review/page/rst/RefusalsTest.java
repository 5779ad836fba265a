package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import org.junit.jupiter.api.Test;

/** The lines given to a page begin in line 4. */
class RefusalsTest {
  @Test
  void refusesAPageWithoutASection() {
    assertThatThrownBy(
            () -> RstReader.read(PageSource.of("boats.rst", ".. _boats:\n\nBoats float.\n")))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessage(
            "boats.rst:1: found no section in reStructuredText, expected a title with its underline, and sections below it. "
                + "Check that the whole page was saved; a page that others include is read through them.");
  }

  @Test
  void refusesASimpleTableThatIsCutShort() {
    Refusals.assertRefusal(6, "the end in a table that begins in line 4", "==== ====", "Name Sail");
    Refusals.assertRefusal(
        8,
        "the end in a table that begins in line 4",
        "==== ====",
        "Name Sail",
        "==== ====",
        "Gull 2");
  }

  @Test
  void refusesASimpleTableWithATornBorder() {
    Refusals.assertRefusal(
        6, "the border `==== ===`", "==== ====", "Name Sail", "==== ===", "Gull 2", "==== ====");
  }

  @Test
  void refusesTextInTheMarginOfASimpleTable() {
    Refusals.assertRefusal(
        7,
        "`Seagull 2` with text between columns 1 and 2",
        "==== ====",
        "Name Sail",
        "==== ====",
        "Seagull 2",
        "==== ====");
  }

  @Test
  void refusesARowOfASimpleTableThatBeginsLate() {
    Refusals.assertRefusal(
        5,
        "a row whose first column is empty, `lost`",
        "==== ====",
        "     lost",
        "Gull 2",
        "==== ====");
  }

  @Test
  void refusesDashesThatJoinNoColumns() {
    Refusals.assertRefusal(
        6,
        "the line `--- -----` below cells",
        "==== ====",
        "  Boats",
        "--- -----",
        "Gull 2",
        "==== ====");
    Refusals.assertRefusal(
        6, "the line `----` below cells", "==== ====", "  Boats", "----", "Gull 2", "==== ====");
  }

  @Test
  void refusesATableDirectiveWithoutATable() {
    Refusals.assertRefusal(4, "the directive `table` with nothing below it", ".. table:: Boats");
    Refusals.assertRefusal(
        4, "the directive `table` with nothing below it", ".. table:: Boats", "", "Text.");
    Refusals.assertRefusal(
        4,
        "the directive `table` with something else than one table",
        ".. table:: Boats",
        "",
        "   Text.");
  }

  @Test
  void refusesAnEmptyExample() {
    Refusals.assertRefusal(
        4, "the directive `code-block` with nothing below it", ".. code-block:: json", "", "{}");
    Refusals.assertRefusal(
        4,
        "the directive `code-block` with no blank line before its example",
        ".. code-block::",
        "   {",
        "   }");
    Refusals.assertRefusal(4, "`::` with no indented lines after it", "Sample::", "", "Text.");
  }

  @Test
  void refusesAnEmptyNote() {
    Refusals.assertRefusal(
        4, "the directive `note` with nothing below it", ".. note::", "", "Text.");
  }

  @Test
  void refusesADirectiveThatItDoesNotKnow() {
    Refusals.assertRefusal(4, "the directive `list-table`", ".. list-table::", "", "   * - a");
  }

  @Test
  void refusesADirectiveThatLostAColon() {
    Refusals.assertRefusal(
        4, "`.. table: Boats`", ".. table: Boats", "", "   +---+", "   | a |", "   +---+");
  }

  @Test
  void refusesALabelThatLostItsColon() {
    Refusals.assertRefusal(4, "`.. _boats`", ".. _boats", "", "Text.");
  }

  @Test
  void refusesATitleWithoutItsLowerLine() {
    Refusals.assertRefusal(
        5, "`Boats` below `-----` and above a blank line", "-----", "Boats", "", "Text.");
  }

  @Test
  void refusesASectionThatSkipsALevel() {
    String[] lines = {"Gull", "----", "", "Jib", "~~~", "", "Tern", "====", "", "Main", "~~~~", ""};
    Refusals.assertRefusal(13, "section `Main` at level 3 inside one at level 1", lines);
  }

  @Test
  void refusesAnUnderlineThatMakesNoSection() {
    Refusals.assertRefusal(
        5, "an underline that is indented, `-----`", "Gull", "   -----", "", "Text.");
    Refusals.assertRefusal(
        6, "an underline below several lines of text, `-----`", "Text", "Gull", "-----");
  }

  @Test
  void refusesASectionInAList() {
    Refusals.assertRefusal(4, "section `Gull` inside another construct", "-  Gull", "   ----");
  }

  @Test
  void refusesConstructsThatNestWithoutEnd() {
    StringBuilder lines = new StringBuilder();
    for (int depth = 0; depth < 500; depth++) {
      lines.append(" ".repeat(2 * depth)).append("- a\n\n");
    }
    assertThat(Refusals.refusal(lines.toString()).found())
        .isEqualTo("constructs nested more than 40 deep");
  }

  @Test
  void refusesADrawingWhoseBordersWouldTakeTooLongToFollow() {
    String border = "+-".repeat(1_000) + "+";
    String[] lines = new String[401];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = i % 2 == 0 ? "|" + border.substring(1) : "|".repeat(border.length());
    }
    lines[0] = border;
    lines[399] = "|" + " ".repeat(border.length() - 2) + "|";
    lines[400] = border;
    assertThat(Refusals.refusal(lines).found()).contains("in no cell that its borders close");
  }
}
