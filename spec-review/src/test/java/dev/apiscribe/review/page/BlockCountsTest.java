package dev.apiscribe.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockCountsTest {
  @Test
  void countsWhatNestsInTablesListsAndNotes() {
    Block literal = new Block.Literal(1, "{}");
    Block note = new Block.Note(1, List.of(literal, new Block.Paragraph(1, "Text.")));
    Block bullets = new Block.Bullets(1, List.of(new Block.Item(1, List.of(note))));
    Block inner = new Block.Table(
        1,
        null,
        List.of(),
        List.of(new Block.Row(1, List.of(new Block.Cell(1, 1, 1, List.of(bullets))))));
    Block.Row row = new Block.Row(1, List.of(new Block.Cell(1, 1, 1, List.of(inner))));
    Block outer = new Block.Table(1, "Boats", List.of(new Block.Row(1, List.of())), List.of(row));
    assertThat(BlockCounts.of(List.of(new Block.Heading(1, 1, "Boats"), outer, literal)))
        .isEqualTo(new BlockCounts(2, 3, 2, 1));
  }

  @Test
  void countsNothingInNothing() {
    assertThat(BlockCounts.of(List.of())).isEqualTo(new BlockCounts(0, 0, 0, 0));
  }
}
