package dev.apiscribe.runtime.internal.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.apiscribe.runtime.internal.value.AnyValue;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Collectors;

/** One JSON object: the columns' names, then the values of each row in their order. */
public final class CompactRows extends RowShape {
  private final int columns;

  public CompactRows(List<String> columns) {
    super("{\"columns\":" + names(List.copyOf(columns)) + ",\"data\":[", ",", "]}");
    this.columns = columns.size();
  }

  private static String names(List<String> columns) {
    return columns.stream()
        .map(name -> '"' + new String(JsonStringEncoder.getInstance().quoteAsString(name)) + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Override
  void write(Object row, JsonGenerator out) throws IOException {
    if (row instanceof List<?> list) {
      check(list.size());
      out.writeStartArray();
      if (list instanceof RandomAccess) {
        for (int i = 0; i < columns; i++) {
          AnyValue.write(out, list.get(i));
        }
      } else {
        for (Object value : list) {
          AnyValue.write(out, value);
        }
      }
    } else if (row instanceof Object[] array) {
      check(array.length);
      out.writeStartArray();
      for (Object value : array) {
        AnyValue.write(out, value);
      }
    } else if (row.getClass().isArray()) {
      check(Array.getLength(row));
      out.writeStartArray();
      for (int i = 0; i < columns; i++) {
        AnyValue.write(out, Array.get(row, i));
      }
    } else {
      throw new IllegalArgumentException(
          "is neither a list nor an array, but a " + row.getClass().getSimpleName());
    }
    out.writeEndArray();
  }

  private void check(int size) {
    if (size != columns) {
      throw new IllegalArgumentException(
          "has " + size + " values, not " + columns + " as there are columns");
    }
  }
}
