package dev.apiscribe.runtime.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Settings that all reading and writing of JSON shares. */
public final class Json {
  // Names may be the server's own, and endless: they must not end in the JVM's table of strings.
  public static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
      .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
      .build();

  private Json() {}

  /** The one value that the bytes are. A NumberFormatException is an exponent beyond what Java can count. */
  public static <T> @Nullable T read(JsonCodec<T> codec, byte[] bytes, int offset, int length)
      throws IOException {
    try (JsonParser parser = FACTORY.createParser(bytes, offset, length)) {
      if (parser.nextToken() == null) {
        throw new UnfitValueException("nothing");
      }
      return readLast(codec, new JsonReader(parser), parser);
    }
  }

  /** The value whose first token is the current one, with nothing behind it. */
  public static <T> @Nullable T readLast(JsonCodec<T> codec, JsonReader in, JsonParser parser)
      throws IOException {
    @Nullable T value = parser.currentToken() == JsonToken.VALUE_NULL ? null : codec.read(in);
    if (parser.nextToken() != null) {
      throw new UnfitValueException("more follows after its end");
    }
    return value;
  }
}
