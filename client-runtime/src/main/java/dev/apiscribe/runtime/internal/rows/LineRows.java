package dev.apiscribe.runtime.internal.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** One text a line. */
public final class LineRows extends RowShape {
  public LineRows() {
    super("", "\n", "");
  }

  @Override
  void write(Object row, JsonGenerator out) throws IOException {
    String line = row.toString();
    // A reader that splits at line feeds may drop a carriage return before them.
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("has a line break");
    }
    out.writeRaw(line);
  }
}
