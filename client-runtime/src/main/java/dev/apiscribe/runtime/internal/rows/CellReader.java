package dev.apiscribe.runtime.internal.rows;

import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes Java values of one column's JSON. */
@FunctionalInterface
public interface CellReader {
  /**
   * Reads the value whose first token is the current one, and stops at its last. What it gives is
   * immutable.
   *
   * @throws UnfitValueException when it is not of the column's type
   */
  @Nullable
  Object read(JsonParser json) throws IOException;
}
