package dev.apiscribe.runtime.internal.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.apiscribe.runtime.internal.value.AnyValue;
import java.io.IOException;
import java.util.Collection;

/** One JSON object a line. */
public final class JsonRows extends RowShape {
  public JsonRows() {
    super("", "\n", "");
  }

  @Override
  void write(Object row, JsonGenerator out) throws IOException {
    // Above all a text that holds JSON already: it would arrive as a string, and a writer's whole
    // batch be refused.
    if (isOtherThanObject(row)) {
      throw new IllegalArgumentException(
          "is not a JSON object, but a " + row.getClass().getSimpleName());
    }
    AnyValue.write(out, row);
  }

  private static boolean isOtherThanObject(Object row) {
    return row instanceof CharSequence
        || row instanceof Number
        || row instanceof Boolean
        || row instanceof Collection
        || row.getClass().isArray();
  }
}
