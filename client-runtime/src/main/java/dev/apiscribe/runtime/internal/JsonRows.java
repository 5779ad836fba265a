package dev.apiscribe.runtime.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;

/** One JSON value a line. */
public final class JsonRows extends RowShape {
  public JsonRows() {
    super("", "\n", "");
  }

  @Override
  void write(Object row, JsonGenerator out, SequenceWriter values) throws IOException {
    values.write(row);
  }
}
