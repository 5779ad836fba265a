package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.apiscribe.runtime.internal.rows.CellReader;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one event after the other, straight from the event's bytes and without a tree.
 */
final class RowReader {
  // The keys of a map are the server's, and endless: they must not end in the JVM's table of
  // strings.
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
      .build();

  private final Columns columns;
  private final CellReader[] readers;
  private @Nullable JsonParser json;

  RowReader(Columns columns) {
    this.columns = columns;
    readers = columns.readers();
  }

  Columns columns() {
    return columns;
  }

  /** The bytes are read with every further row, and must stay as they are until the last one. */
  void start(byte[] bytes, int offset, int length) throws IOException {
    JsonParser parser = FACTORY.createParser(bytes, offset, length);
    json = parser;
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      throw new UnfitValueException("not a list");
    }
  }

  /** Null after the last row of the event. */
  @Nullable
  Row next() throws IOException {
    JsonParser parser = json;
    if (parser == null) {
      return null;
    }
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      if (parser.nextToken() != null) {
        throw new UnfitValueException("more follows after its end");
      }
      parser.close();
      json = null;
      return null;
    }
    if (token != JsonToken.START_ARRAY) {
      throw new UnfitValueException("not a list");
    }
    @Nullable Object[] values = new @Nullable Object[readers.length];
    for (int i = 0; i < values.length; i++) {
      if (parser.nextToken() == JsonToken.END_ARRAY) {
        throw new UnfitValueException("fewer values than columns");
      }
      values[i] = readers[i].read(parser);
    }
    if (parser.nextToken() != JsonToken.END_ARRAY) {
      throw new UnfitValueException("more values than columns");
    }
    return new Row(columns, values);
  }

  /** JSON Pointer of where reading stopped; not into objects, whose keys are data. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    JsonStreamContext context = json == null ? null : json.getParsingContext();
    for (; context != null && !context.inRoot(); context = context.getParent()) {
      if (context.inObject()) {
        pointer.setLength(0);
      } else if (context.hasCurrentIndex()) {
        pointer.insert(0, "/" + context.getCurrentIndex());
      }
    }
    return pointer.toString();
  }

  /** Counted from the start of the event's data. */
  long byteOffset() {
    return json == null ? -1 : json.currentTokenLocation().getByteOffset();
  }
}
