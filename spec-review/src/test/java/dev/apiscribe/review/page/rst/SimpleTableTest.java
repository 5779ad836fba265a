package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.Block;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimpleTableTest {
  private List<Block.Table> tables;

  @BeforeEach
  void read() throws Exception {
    tables = RstPages.all(RstPages.fixture("simple-tables.rst"), Block.Table.class);
  }

  @Test
  void readsRowsOfSeveralLines() {
    Block.Table lights = tables.get(0);
    assertThat(lights.title()).isEqualTo("Table 2 Lights");
    assertThat(lights.columns()).containsExactly("Light", "Colour", "Meaning");
    assertThat(lights.body())
        .extracting(Block.Row::texts)
        .containsExactly(
            List.of("entry", "green", "Come in."),
            List.of("leave", "red", "Stay where you are, even if the wind is fair."),
            List.of("", "white", "a boat without a name a buoy"));
    assertThat(lights.body()).extracting(Block.Row::line).containsExactly(9, 10, 12);
    assertThat(lights.body().get(2).cells().get(2).blocks())
        .singleElement()
        .isInstanceOf(Block.Bullets.class);
  }

  @Test
  void readsCellsThatSpanColumnsAndALastColumnWiderThanItsBorder() {
    Block.Table inputs = tables.get(1);
    assertThat(inputs.head()).hasSize(2);
    assertThat(inputs.head().get(0).cells()).extracting(Block.Cell::columns).containsExactly(2, 1);
    assertThat(inputs.head().get(0).texts()).containsExactly("Inputs", "Inputs", "Output");
    assertThat(inputs.columns()).containsExactly("A", "B", "A or B");
    assertThat(inputs.body().get(1).texts())
        .containsExactly("True", "False", "True, and this text is longer than its border");
  }

  @Test
  void readsATableWithoutAHead() {
    Block.Table letters = tables.get(2);
    assertThat(letters.head()).isEmpty();
    assertThat(letters.columns()).isEmpty();
    assertThat(letters.body())
        .extracting(Block.Row::texts)
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }
}
