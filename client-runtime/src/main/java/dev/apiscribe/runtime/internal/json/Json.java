package dev.apiscribe.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonReader;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads JSON that is nothing but one value. */
public final class Json {
  private Json() {}

  /**
   * The one value that the bytes are. A NumberFormatException is an exponent beyond what Java can
   * count.
   */
  public static <T> @Nullable T read(JsonCodec<T> codec, byte[] bytes, int offset, int length)
      throws IOException {
    try (JsonParser parser = JsonSettings.FACTORY.createParser(bytes, offset, length)) {
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

  /**
   * Returns whether the bytes are an object with a property of these names. Reads no values,
   * whatever they are.
   */
  public static boolean hasAny(Collection<String> names, byte[] bytes, int offset, int length)
      throws IOException {
    try (JsonParser parser = JsonSettings.FACTORY.createParser(bytes, offset, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        if (names.contains(name)) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    }
  }
}
