package dev.apiscribe.runtime.internal.rows;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into memory, with one generator for all of them. Not safe for concurrent use, and of
 * no use any more once a row could not be written.
 */
public final class RowEncoder {
  private final RowShape shape;
  private final JsonGenerator out;

  public RowEncoder(RowShape shape, OutputStream memory) {
    this.shape = shape;
    try {
      out = JsonSettings.FACTORY.createGenerator(memory, JsonEncoding.UTF8);
      // Jackson's own separator would stand between JSON values only, and lines are none.
      out.setRootValueSeparator(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @throws IllegalArgumentException when it cannot be written; says why, and shows no value */
  public void row(@Nullable Object row) {
    if (row == null) {
      throw new IllegalArgumentException("is null");
    }
    try {
      shape.write(row, out);
    } catch (IOException e) {
      // The cause is left out: its message may quote the row.
      throw new IllegalArgumentException(
          "is a " + row.getClass().getSimpleName() + " that cannot be written");
    }
  }

  /** What stands around the rows. */
  public void text(String text) {
    try {
      out.writeRaw(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over what has been written. */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
