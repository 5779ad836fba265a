package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowTest {
  private static final BigInteger HUGE = BigInteger.ONE.shiftLeft(100);

  private static final Columns COLUMNS = new Columns(
      List.of(
          new Column("id", "int64"),
          new Column("huge", "uint256"),
          new Column("ratio", "float64"),
          new Column("price", "decimal(9, 2)"),
          new Column("name", "string"),
          new Column("flag", "bool"),
          new Column("list", "array(int64)"),
          new Column("map", "map(string, int64)"),
          new Column("nothing", "nullable(int64)"),
          new Column("id", "string")),
      Headers.none());

  private static final Row ROW = new Row(COLUMNS, new Object[] {
    7L,
    HUGE,
    0.25,
    new BigDecimal("1.50"),
    "s3cret",
    true,
    List.of(1L),
    Map.of("a", 1L),
    null,
    "second"
  });

  @Test
  void givesValuesByIndexAndByName() {
    assertThat(ROW.size()).isEqualTo(10);
    assertThat(ROW.value(0)).isEqualTo(7L);
    assertThat(ROW.value("huge")).isEqualTo(HUGE);
    assertThat(ROW.longValue("id")).as("the first column of that name").isEqualTo(7);
    assertThat(ROW.text(9)).isEqualTo("second");
    assertThat(ROW.bigInteger("huge")).isEqualTo(HUGE);
    assertThat(ROW.doubleValue("ratio")).isEqualTo(0.25);
    assertThat(ROW.decimal("price")).isEqualTo(new BigDecimal("1.50"));
    assertThat(ROW.text("name")).isEqualTo("s3cret");
    assertThat(ROW.bool("flag")).isTrue();
    assertThat(ROW.list("list")).containsExactly(1L);
    assertThat(ROW.map("map")).containsExactly(Map.entry("a", 1L));
  }

  @Test
  void widensNumbersButLosesNothing() {
    assertThat(ROW.doubleValue("id")).isEqualTo(7.0);
    assertThat(ROW.bigInteger("id")).isEqualTo(BigInteger.valueOf(7));
    assertThat(ROW.decimal("id")).isEqualTo(new BigDecimal("7"));
    assertThat(ROW.decimal("huge")).isEqualTo(new BigDecimal(HUGE));
    assertThat(ROW.decimal("ratio")).isEqualTo(new BigDecimal("0.25"));
    assertThat(row("x", "uint64", BigInteger.TEN).longValue("x")).isEqualTo(10);
    assertThatIllegalStateException()
        .isThrownBy(() -> ROW.longValue("huge"))
        .withMessage("column huge is a BigInteger that does not fit a long");
    assertThatIllegalStateException().isThrownBy(() -> ROW.longValue("ratio"));
    assertThatIllegalStateException().isThrownBy(() -> ROW.bigInteger("price"));
    assertThatIllegalStateException()
        .isThrownBy(() -> row("x", "float64", Double.NaN).decimal("x"));
    assertThat(row("x", "float64", Double.POSITIVE_INFINITY).doubleValue(0))
        .isPositive()
        .isInfinite();
  }

  @Test
  void givesNullOnlyWhereJavaHasIt() {
    assertThat(ROW.isNull("nothing")).isTrue();
    assertThat(ROW.isNull("id")).isFalse();
    assertThat(ROW.isNull(8)).isTrue();
    assertThat(ROW.value("nothing")).isNull();
    assertThat(ROW.text("nothing")).isNull();
    assertThat(ROW.bigInteger("nothing")).isNull();
    assertThat(ROW.decimal("nothing")).isNull();
    assertThat(ROW.list("nothing")).isNull();
    assertThat(ROW.map("nothing")).isNull();
    assertThatIllegalStateException()
        .isThrownBy(() -> ROW.longValue("nothing"))
        .withMessage("column nothing is null, no long");
    assertThatIllegalStateException().isThrownBy(() -> ROW.doubleValue("nothing"));
    assertThatIllegalStateException().isThrownBy(() -> ROW.bool("nothing"));
  }

  @Test
  void namesTheColumnAndNotTheValueWhenTheTypeIsAnother() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ROW.longValue("name"))
        .withMessage("column name is a String, no long");
    assertThatIllegalStateException()
        .isThrownBy(() -> ROW.text("id"))
        .withMessage("column id is a Long, no String");
    assertThatIllegalStateException().isThrownBy(() -> ROW.bool("name"));
    assertThatIllegalStateException().isThrownBy(() -> ROW.list("map"));
    assertThatIllegalStateException().isThrownBy(() -> ROW.map("name"));
  }

  @Test
  void refusesColumnsThatAreNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROW.value("other"))
        .withMessage("found no column other, expected one of "
            + "[id, huge, ratio, price, name, flag, list, map, nothing, id]");
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ROW.value(10));
  }

  @Test
  void namesThirtyColumnsAtMost() {
    List<Column> many =
        IntStream.range(0, 32).mapToObj(i -> new Column("c" + i, "int64")).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Columns(many, Headers.none()).indexOf("other"))
        .withMessageEndingWith("c28, c29] and 2 more");
  }

  @Test
  void showsTheNamesOfItsColumnsAndNoValue() {
    assertThat(ROW)
        .hasToString("Row[id, huge, ratio, price, name, flag, list, map, nothing, id]")
        .isEqualTo(new Row(new Columns(ROW.columns(), Headers.none()), values()))
        .hasSameHashCodeAs(new Row(COLUMNS, values()))
        .isNotEqualTo(row("id", "int64", 7L));
  }

  private static Object[] values() {
    Object[] values = new Object[ROW.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = ROW.value(i);
    }
    return values;
  }

  private static Row row(String name, String type, Object value) {
    return new Row(
        new Columns(List.of(new Column(name, type)), Headers.none()), new Object[] {value});
  }
}
