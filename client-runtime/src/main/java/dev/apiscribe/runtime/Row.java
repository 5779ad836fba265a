package dev.apiscribe.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row, its values typed by their columns: signed integers of up to 64 bits and unsigned ones of
 * up to 32 are Long, larger ones BigInteger, floating-point numbers Double, decimals BigDecimal;
 * strings, dates, times, ids, addresses and enumerations are String, as sent; arrays and tuples
 * List, maps and tuples sent by name Map. A value of a type that is not known is the JSON value.
 *
 * <p>Columns are counted from 0; a name stands for the first column that has it. Fails with
 * {@link IndexOutOfBoundsException} or {@link IllegalArgumentException} when there is no such
 * column, and with {@link IllegalStateException} when the value is not of the kind that is asked
 * for. Immutable. {@link #toString()} has no values.
 */
public final class Row {
  private final Columns columns;
  private final @Nullable Object[] values;

  Row(Columns columns, @Nullable Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  /** Returns the number of columns. */
  public int size() {
    return values.length;
  }

  public List<Column> columns() {
    return columns.list();
  }

  /** Returns the value, typed by its column. */
  public @Nullable Object value(int column) {
    return values[column];
  }

  /** Returns {@link #value(int)} of the first column of that name. */
  public @Nullable Object value(String column) {
    return value(columns.indexOf(column));
  }

  public boolean isNull(int column) {
    return values[column] == null;
  }

  /** Returns {@link #isNull(int)} of the first column of that name. */
  public boolean isNull(String column) {
    return isNull(columns.indexOf(column));
  }

  /** Returns a value that is a String; null when it is null. */
  public @Nullable String text(int column) {
    return orNull(column, String.class);
  }

  /** Returns {@link #text(int)} of the first column of that name. */
  public @Nullable String text(String column) {
    return text(columns.indexOf(column));
  }

  /** Returns a long; refuses null and what a long cannot hold. */
  public long longValue(int column) {
    Object value = values[column];
    if (value instanceof Long number) {
      return number;
    }
    if (value instanceof BigInteger large && large.bitLength() < Long.SIZE) {
      return large.longValue();
    }
    throw isNo("long", column);
  }

  /** Returns {@link #longValue(int)} of the first column of that name. */
  public long longValue(String column) {
    return longValue(columns.indexOf(column));
  }

  /** Returns the nearest double of any number; refuses null. */
  public double doubleValue(int column) {
    if (values[column] instanceof Number number) {
      return number.doubleValue();
    }
    throw isNo("double", column);
  }

  /** Returns {@link #doubleValue(int)} of the first column of that name. */
  public double doubleValue(String column) {
    return doubleValue(columns.indexOf(column));
  }

  /** Returns any integer; null when it is null. */
  public @Nullable BigInteger bigInteger(int column) {
    return values[column] instanceof Long number
        ? BigInteger.valueOf(number)
        : orNull(column, BigInteger.class);
  }

  /** Returns {@link #bigInteger(int)} of the first column of that name. */
  public @Nullable BigInteger bigInteger(String column) {
    return bigInteger(columns.indexOf(column));
  }

  /**
   * Returns any number but infinities and NaN; for a double its shortest decimal. Null when it is
   * null.
   */
  public @Nullable BigDecimal decimal(int column) {
    Object value = values[column];
    if (value instanceof Long number) {
      return BigDecimal.valueOf(number);
    }
    if (value instanceof BigInteger large) {
      return new BigDecimal(large);
    }
    return value instanceof Double real && Double.isFinite(real)
        ? BigDecimal.valueOf(real)
        : orNull(column, BigDecimal.class);
  }

  /** Returns {@link #decimal(int)} of the first column of that name. */
  public @Nullable BigDecimal decimal(String column) {
    return decimal(columns.indexOf(column));
  }

  /** Returns a boolean; refuses null. */
  public boolean bool(int column) {
    if (values[column] instanceof Boolean flag) {
      return flag;
    }
    throw isNo("boolean", column);
  }

  /** Returns {@link #bool(int)} of the first column of that name. */
  public boolean bool(String column) {
    return bool(columns.indexOf(column));
  }

  /**
   * Returns an unmodifiable list, or null; its elements are typed as values are, and may be null.
   */
  @SuppressWarnings("unchecked") // It holds objects of any type already.
  public @Nullable List<@Nullable Object> list(int column) {
    return orNull(column, List.class);
  }

  /** Returns {@link #list(int)} of the first column of that name. */
  public @Nullable List<@Nullable Object> list(String column) {
    return list(columns.indexOf(column));
  }

  /**
   * Returns an unmodifiable map, or null; its keys are as sent, its values are typed as values are,
   * and may be null.
   */
  @SuppressWarnings("unchecked") // As above.
  public @Nullable Map<String, @Nullable Object> map(int column) {
    return orNull(column, Map.class);
  }

  /** Returns {@link #map(int)} of the first column of that name. */
  public @Nullable Map<String, @Nullable Object> map(String column) {
    return map(columns.indexOf(column));
  }

  private <V> @Nullable V orNull(int column, Class<V> type) {
    Object value = values[column];
    if (value == null || type.isInstance(value)) {
      return type.cast(value);
    }
    throw isNo(type.getSimpleName(), column);
  }

  /** Creates an exception that says the type of the value, never the value. */
  private IllegalStateException isNo(String wanted, int column) {
    Object value = values[column];
    String kind = value == null ? "null" : "a " + value.getClass().getSimpleName();
    boolean number = value instanceof Number && !wanted.equals("String");
    String name = columns.shownName(columns.at(column));
    return new IllegalStateException(
        "column " + name + " is " + kind + (number ? " that does not fit a " : ", no ") + wanted);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row
        && columns.list().equals(row.columns.list())
        && Arrays.equals(values, row.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Row" + columns.shownNames();
  }
}
