package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines given to a page begin in line 4. */
class TornTableTest {
  private static final String[] BOATS = {
    ".. table:: Boats",
    "",
    "   +------+-------+",
    "   | Name | Sails |",
    "   +======+=======+",
    "   | Gull | 2     |",
    "   +------+-------+",
    "   | Tern | 1     |",
    "   +------+-------+"
  };

  @Test
  void refusesAPageCutShortInATable() {
    for (int lines = 3; lines < BOATS.length; lines++) {
      if (lines != 7) { // there a whole table ends
        UnreadablePageException refusal =
            Refusals.refusal(List.of(BOATS).subList(0, lines).toArray(String[]::new));
        assertThat(refusal.line()).isEqualTo(3 + lines);
        assertThat(refusal.next()).isEqualTo("Save the whole page; it was cut short.");
      }
    }
  }

  @Test
  void refusesAPageCutShortWithinARow() {
    Refusals.assertRefusal(5, "a row of 8 columns, `| Gull |`", "+------+-------+", "| Gull |");
  }

  @Test
  void refusesARowThatDoesNotFitItsBorders() {
    UnreadablePageException refusal = Refusals.refusal(changed(5, "   | Gull | 2 |"));
    assertThat(refusal)
        .hasMessage(
            "boats.rst:9: found a row of 12 columns, `| Gull | 2 |`, expected the 16 columns of the border in line 6, ending in a bar. "
                + "Restore the row; the table was torn, or edited without its borders.");
  }

  @Test
  void refusesABarThatIsOutOfPlace() {
    Refusals.assertRefusal(9, "`| Gul | 2      |` across cells", changed(5, "   | Gul | 2      |"));
    Refusals.assertRefusal(
        9,
        "`| Gull2 |      |` across cells",
        changed(5, "   | Gull2 |      |", "   | or   | 3     |"));
  }

  @Test
  void refusesAMissingUpperBorder() {
    List<String> torn = new ArrayList<>(List.of(BOATS));
    torn.remove(2);
    Refusals.assertRefusal(
        6,
        "a row of a table, `| Name | Sails |`, with no border above it",
        torn.toArray(String[]::new));
  }

  @Test
  void refusesAMissingLowerBorder() {
    Refusals.assertRefusal(
        11, "`Next.` after `| Tern | 1     |` in a table", changed(8, "   Next."));
    Refusals.assertRefusal(11, "the end after `| Tern | 1     |` in a table", changed(8, ""));
  }

  @Test
  void refusesATornBorder() {
    Refusals.assertRefusal(6, "the border `+------+---`", changed(2, "   +------+---"));
  }

  @Test
  void refusesABorderThatIsTornWithinTheTable() {
    Refusals.assertRefusal(8, "the border `+======+==x====+`", changed(4, "   +======+==x====+"));
    Refusals.assertRefusal(
        10, "`+------+--- ---+` across cells", changed(6, "   +------+--- ---+"));
    Refusals.assertRefusal(
        10, "`+- ----+-------+` across cells", changed(6, "   +- ----+-------+"));
    Refusals.assertRefusal(
        10, "`+- ----+--- ---+` across cells", changed(6, "   +- ----+--- ---+"));
  }

  @Test
  void readsBarsThatAreText() throws Exception {
    String[] drawn = {
      "+---+---+", "| a | b |", "+---+---+", "| c \\| d|", "+---+---+", "| e|f   |", "+---+---+"
    };
    Block.Table table = (Block.Table) RstPages.body(drawn).get(0);
    assertThat(table.body())
        .extracting(Block.Row::texts)
        .contains(List.of("c | d", "c | d"), List.of("e|f", "e|f"));
  }

  @Test
  void refusesATableWithABlankLineInIt() {
    Refusals.assertRefusal(9, "a blank line after `| Gull | 2     |`", with(6, ""));
  }

  @Test
  void refusesASecondHead() {
    Refusals.assertRefusal(10, "a second line of `=`", changed(6, "   +======+=======+"));
  }

  @Test
  void refusesTextRightBelowATable() {
    Refusals.assertRefusal(7, "`Text` right below a table", "+---+", "| a |", "+---+", "Text");
    Refusals.assertRefusal(
        7, "`Text` right below a table", "=== ===", "=== ===", "=== ===", "Text");
  }

  private static String[] changed(int index, String... instead) {
    List<String> lines = new ArrayList<>(List.of(BOATS));
    lines.remove(index);
    lines.addAll(index, List.of(instead));
    return lines.toArray(String[]::new);
  }

  private static String[] with(int index, String line) {
    List<String> lines = new ArrayList<>(List.of(BOATS));
    lines.add(index, line);
    return lines.toArray(String[]::new);
  }
}
