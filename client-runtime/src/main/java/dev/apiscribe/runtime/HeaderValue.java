package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.json.CodecType;
import dev.apiscribe.runtime.internal.json.Json;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a header of a response says, as one of the types that documents have for it. Its methods
 * return null if the header is absent, and fail with {@link UnreadableHeaderException} if it is not
 * of the type. Immutable.
 */
public final class HeaderValue {
  private final String name;
  private final List<String> values;

  private HeaderValue(String name, List<String> values) {
    this.name = name;
    this.values = values;
  }

  public static HeaderValue of(Headers headers, String name) {
    return new HeaderValue(name, headers.all(name));
  }

  /** Returns the first value as it was sent. */
  public @Nullable String text() {
    return values.isEmpty() ? null : values.get(0);
  }

  /** Reads a text, or what is a text in JSON, such as an enumeration. */
  public <T> @Nullable T text(JsonCodec<T> codec) {
    String text = text();
    return text == null ? null : ofText(codec, text);
  }

  /** Reads a number or a boolean, or the JSON of any other value. */
  public <T> @Nullable T json(JsonCodec<T> codec) {
    String text = text();
    return text == null ? null : ofJson(codec, text);
  }

  /** Reads texts with commas between them, of all lines of the header. */
  public <T> @Nullable List<T> texts(JsonCodec<T> codec) {
    return values.isEmpty()
        ? null
        : elements().stream().map(text -> ofText(codec, text)).toList();
  }

  /** Reads numbers or booleans with commas between them, of all lines of the header. */
  public <T> @Nullable List<T> jsons(JsonCodec<T> codec) {
    return values.isEmpty()
        ? null
        : elements().stream().map(text -> ofJson(codec, text)).toList();
  }

  private List<String> elements() {
    List<String> elements = new ArrayList<>();
    for (String value : values) {
      for (String element : value.split(",", -1)) {
        if (!element.isBlank()) {
          elements.add(element.strip());
        }
      }
    }
    return elements;
  }

  private <T> T ofText(JsonCodec<T> codec, String text) {
    try {
      return read(codec, JsonBytes.of(JsonCodecs.TEXT, text));
    } catch (IOException e) {
      throw new UnreadableHeaderException(name, CodecType.reason(e));
    }
  }

  private <T> T ofJson(JsonCodec<T> codec, String text) {
    try {
      return read(codec, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnreadableHeaderException(name, CodecType.reason(e));
    }
  }

  private <T> T read(JsonCodec<T> codec, byte[] json) throws IOException {
    try {
      T value = Json.read(codec, json, 0, json.length);
      if (value != null) {
        return value;
      }
    } catch (NumberFormatException e) {
      // An exponent beyond what Java can count.
    }
    throw new UnreadableHeaderException(name, "expected a " + codec.name());
  }
}
