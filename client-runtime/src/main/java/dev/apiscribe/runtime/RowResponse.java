package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The response of an operation that sends rows, or a single value, or neither. Close it if it may
 * have rows.
 */
public final class RowResponse<T> implements AutoCloseable {
  private final @Nullable RowStream<T> rows;
  private final @Nullable T value;

  private RowResponse(@Nullable RowStream<T> rows, @Nullable T value) {
    this.rows = rows;
    this.value = value;
  }

  static <T> RowResponse<T> of(RowStream<T> rows) {
    return new RowResponse<>(rows, null);
  }

  static <T> RowResponse<T> of(T value) {
    return new RowResponse<>(null, value);
  }

  static <T> RowResponse<T> empty() {
    return new RowResponse<>(null, null);
  }

  /**
   * Returns whether the response has rows; false for a single value and for a response without a
   * body.
   */
  public boolean isRows() {
    return rows != null;
  }

  /** Fails with {@link IllegalStateException} when the response has no rows. */
  public RowStream<T> rows() {
    if (rows == null) {
      throw new IllegalStateException(
          value == null
              ? "the response has neither rows nor a value"
              : "the response is a single value, not rows: value() returns it");
    }
    return rows;
  }

  /** Returns the value; null when the response has rows, or no body. */
  public @Nullable T value() {
    return value;
  }

  /** Cancels the exchange when rows are still arriving. */
  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
  }
}
