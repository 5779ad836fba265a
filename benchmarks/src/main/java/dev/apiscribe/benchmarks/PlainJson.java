package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limit of decoding and encoding: Jackson's streams, and a plain switch on the property's name.
 */
final class PlainJson {
  private static final JsonFactory JSON = new JsonFactory();

  private PlainJson() {}

  /** Reads a value at whose first token the parser is. */
  @FunctionalInterface
  interface Reading<T> {
    T read(JsonParser in) throws IOException;
  }

  /** Writes one value. */
  @FunctionalInterface
  interface ValueWriter<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  static <T> T decode(byte[] json, Reading<T> reading) throws IOException {
    try (JsonParser in = JSON.createParser(json)) {
      in.nextToken();
      return reading.read(in);
    }
  }

  static byte[] encode(PlainStream stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      stream.write(out);
    }
    return bytes.toByteArray();
  }

  static @Nullable String text(JsonParser in) throws IOException {
    return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText();
  }

  static String string(JsonParser in) throws IOException {
    return in.getText();
  }

  static <T> List<T> list(JsonParser in, Reading<T> element) throws IOException {
    List<T> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.read(in));
    }
    return list;
  }

  static <T> Map<String, T> map(JsonParser in, Reading<T> value) throws IOException {
    Map<String, T> map = new LinkedHashMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      map.put(name, value.read(in));
    }
    return map;
  }

  static <T> void write(JsonGenerator out, String name, @Nullable T value, ValueWriter<T> writing)
      throws IOException {
    out.writeFieldName(name);
    if (value == null) {
      out.writeNull();
    } else {
      writing.write(value, out);
    }
  }

  static <T> void writeList(
      JsonGenerator out, String name, @Nullable List<T> list, ValueWriter<T> element)
      throws IOException {
    out.writeFieldName(name);
    if (list == null) {
      out.writeNull();
      return;
    }
    out.writeStartArray();
    for (T each : list) {
      element.write(each, out);
    }
    out.writeEndArray();
  }
}
