package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON without loss: decimals keep every digit, duplicate members and trailing text are errors. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private Json() {}

  /** Fails with {@link UncheckedIOException} when the bytes are not a JSON value. */
  public static JsonNode parse(byte[] bytes) {
    try {
      JsonNode value = MAPPER.readTree(bytes);
      if (value.isMissingNode()) {
        throw new IOException("no JSON value");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] bytes(JsonNode value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy in which the value at the pointer is another one; an empty pointer replaces the whole. */
  public static JsonNode with(JsonNode root, String pointer, JsonNode value) {
    if (pointer.isEmpty()) {
      return value;
    }
    JsonNode copy = root.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode owner = copy.at(place.head());
    if (owner instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    } else if (owner instanceof ArrayNode array) {
      int index = place.last().getMatchingIndex();
      if (index < array.size()) {
        array.set(index, value);
      } else {
        array.add(value);
      }
    } else {
      throw new IllegalArgumentException("nothing at " + pointer + " can be replaced");
    }
    return copy;
  }

  /** A copy without the object member at the pointer. */
  public static JsonNode without(JsonNode root, String pointer) {
    JsonNode copy = root.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    if (copy.at(place.head()) instanceof ObjectNode object) {
      object.remove(List.of(place.last().getMatchingProperty()));
      return copy;
    }
    throw new IllegalArgumentException("nothing at " + pointer + " can be removed");
  }

  /** A step of a JSON Pointer, slash included. */
  public static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
