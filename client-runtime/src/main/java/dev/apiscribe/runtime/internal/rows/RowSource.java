package dev.apiscribe.runtime.internal.rows;

import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows one after another. Opened once and closed once, though maybe never opened. */
public final class RowSource {
  private final Supplier<? extends Iterator<?>> opening;
  private final @Nullable AutoCloseable owner;
  private @Nullable Iterator<?> rows;

  private RowSource(Supplier<? extends Iterator<?>> opening, @Nullable AutoCloseable owner) {
    this.opening = opening;
    this.owner = owner;
  }

  /** Creates a source of rows, whose iterators are closed if they can be closed. */
  public static RowSource of(Iterable<?> rows) {
    return new RowSource(rows::iterator, null);
  }

  /** One that can be closed is. */
  public static RowSource of(Iterator<?> rows) {
    return new RowSource(() -> rows, rows instanceof AutoCloseable closeable ? closeable : null);
  }

  public static RowSource of(Stream<?> rows) {
    return new RowSource(rows::iterator, rows);
  }

  Iterator<?> rows() {
    Iterator<?> open = rows;
    if (open == null) {
      open = opening.get();
      rows = open;
    }
    return open;
  }

  void close() {
    try {
      if (owner != null) {
        owner.close();
      } else if (rows instanceof AutoCloseable closeable) {
        closeable.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception ignored) {
      // The body has its outcome already.
    }
  }
}
