package dev.apiscribe.runtime.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** One JSON object: the columns' names, then the values of each row in their order. */
public final class CompactRows extends RowShape {
  private final int columns;

  public CompactRows(List<String> columns) {
    super("{\"columns\":" + names(List.copyOf(columns)) + ",\"data\":[", ",", "]}");
    this.columns = columns.size();
  }

  private static String names(List<String> columns) {
    try {
      return Json.MAPPER.writeValueAsString(columns);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the columns' names cannot be written as JSON");
    }
  }

  @Override
  void write(Object row, JsonGenerator out, SequenceWriter values) throws IOException {
    if (row instanceof List<?> list) {
      this.check(list.size());
      out.writeStartArray();
      if (list instanceof RandomAccess) {
        for (int i = 0; i < this.columns; i++) {
          value(list.get(i), out, values);
        }
      } else {
        for (Object value : list) {
          value(value, out, values);
        }
      }
    } else if (row instanceof Object[] array) {
      this.check(array.length);
      out.writeStartArray();
      for (Object value : array) {
        value(value, out, values);
      }
    } else if (row.getClass().isArray()) {
      this.check(Array.getLength(row));
      out.writeStartArray();
      for (int i = 0; i < this.columns; i++) {
        value(Array.get(row, i), out, values);
      }
    } else {
      throw new IllegalArgumentException("is neither a list nor an array, but a " + row.getClass().getSimpleName());
    }
    out.writeEndArray();
  }

  private void check(int size) {
    if (size != this.columns) {
      throw new IllegalArgumentException("has " + size + " values, not " + this.columns + " as there are columns");
    }
  }

  // What most values are needs no look into the serializers.
  private static void value(@Nullable Object value, JsonGenerator out, SequenceWriter values) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      values.write(value);
    }
  }
}
