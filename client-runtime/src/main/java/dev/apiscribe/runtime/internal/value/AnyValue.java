package dev.apiscribe.runtime.internal.value;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is known only when it is there: JSON's own types by themselves, and whatever else
 * with help.
 */
public final class AnyValue {
  private AnyValue() {}

  public static void write(JsonGenerator out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Number number) {
      writeNumber(out, number);
    } else if (value instanceof Map<?, ?> map && hasNames(map)) {
      out.writeStartObject();
      writeProperties(out, map);
      out.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        write(out, element);
      }
      out.writeEndArray();
    } else if (value.getClass().isArray() && !isText(value)) {
      writeArray(out, value);
    } else {
      OptionalDatabind.write(out, value);
    }
  }

  // Names of other kinds have a form that only databind knows.
  private static boolean hasNames(Map<?, ?> map) {
    for (Object name : map.keySet()) {
      if (!(name instanceof String)) {
        return false;
      }
    }
    return true;
  }

  static void writeProperties(JsonGenerator out, Map<?, ?> map) throws IOException {
    for (Map.Entry<?, ?> each : map.entrySet()) {
      out.writeFieldName((String) each.getKey());
      write(out, each.getValue());
    }
  }

  private static void writeNumber(JsonGenerator out, Number number) throws IOException {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      out.writeNumber(number.intValue());
    } else if (number instanceof Long) {
      out.writeNumber(number.longValue());
    } else if (number instanceof Double) {
      out.writeNumber(number.doubleValue());
    } else if (number instanceof Float) {
      out.writeNumber(number.floatValue());
    } else if (number instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (number instanceof BigInteger integer) {
      out.writeNumber(integer);
    } else {
      OptionalDatabind.write(out, number);
    }
  }

  /** Returns whether an array is a text in JSON: Base64, or characters. */
  private static boolean isText(Object array) {
    return array instanceof byte[] || array instanceof char[];
  }

  private static void writeArray(JsonGenerator out, Object array) throws IOException {
    out.writeStartArray();
    for (int i = 0; i < Array.getLength(array); i++) {
      write(out, Array.get(array, i));
    }
    out.writeEndArray();
  }
}
