package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.Block;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridTableTest {
  private List<Block.Table> tables;

  @BeforeEach
  void read() throws Exception {
    tables = RstPages.all(RstPages.fixture("grid-tables.rst"), Block.Table.class);
  }

  @Test
  void readsTitleHeadAndBody() {
    Block.Table berth = tables.get(0);
    assertThat(berth.line()).isEqualTo(6);
    assertThat(berth.title()).isEqualTo("Table 1 Fields of a berth");
    assertThat(berth.columns()).containsExactly("Parameter", "Type", "Description");
    assertThat(berth.head()).extracting(Block.Row::line).containsExactly(11);
    assertThat(berth.body()).extracting(Block.Row::line).containsExactly(13, 22);
    assertThat(berth.body().get(0).texts())
        .containsExactly("berth_id", "String", "Names the berth. One of: north south the old pier");
  }

  @Test
  void keepsTheBlocksOfACellWithTheirLines() {
    List<Block.Row> rows = tables.get(0).body();
    assertThat(rows.get(0).cells().get(2).blocks())
        .containsExactly(
            new Block.Paragraph(13, "Names the berth."),
            new Block.Paragraph(15, "One of:"),
            new Block.Bullets(
                17,
                List.of(
                    new Block.Item(17, List.of(new Block.Paragraph(17, "north"))),
                    new Block.Item(
                        18,
                        List.of(
                            new Block.Paragraph(18, "south"),
                            new Block.Bullets(
                                20,
                                List.of(new Block.Item(
                                    20, List.of(new Block.Paragraph(20, "the old pier"))))))))));
    assertThat(rows.get(1).cells().get(2).blocks())
        .containsExactly(
            new Block.Note(22, List.of(new Block.Paragraph(24, "In metres."))),
            new Block.Literal(28, "{\"depth\": 7,\n \"tide\": \"low\"}"));
  }

  @Test
  void readsSeveralHeaderRowsAndSpans() {
    Block.Table hours = tables.get(1);
    assertThat(hours.title()).isNull();
    assertThat(hours.head()).hasSize(2);
    assertThat(spans(hours.head().get(0))).containsExactly("Pier 1x2", "Opening hours 2x1");
    assertThat(spans(hours.head().get(1))).containsExactly("Summer 1x1", "Winter 1x1");
    assertThat(spans(hours.body().get(0)))
        .containsExactly("North 1x1", "6 to 22 1x1", "8 to 18 1x2");
    assertThat(spans(hours.body().get(1))).containsExactly("South 1x1", "closed 1x1");
    assertThat(spans(hours.body().get(2))).containsExactly("Ferries run at all times. 3x1");
    assertThat(hours.head().get(0).texts())
        .containsExactly("Pier", "Opening hours", "Opening hours");
  }

  @Test
  void countsTwoColumnsForAWideCharacter() {
    assertThat(tables.get(2).head()).isEmpty();
    assertThat(tables.get(2).body())
        .extracting(Block.Row::texts)
        .containsExactly(List.of("港口", "船"), List.of("a", "b + c"));
  }

  @Test
  void readsATableInATable() {
    assertThat(tables).hasSize(5);
    assertThat(tables.get(4).title()).isEqualTo("Inner");
    assertThat(tables.get(3).body())
        .extracting(Block.Row::texts)
        .containsExactly(List.of("Outer one two"));
  }

  private static List<String> spans(Block.Row row) {
    return row.cells().stream()
        .map(cell -> cell.text() + " " + cell.columns() + "x" + cell.rows())
        .toList();
  }
}
