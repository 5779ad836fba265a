package dev.apiscribe.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * JSON without loss: decimals keep every digit; duplicate properties and trailing text are errors.
 */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  /** Jackson's parser takes such a number, and its tree does not. */
  private static final String BEYOND_RANGE = "a number whose exponent is out of range";

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Json() {}

  /** Parses a text; fails with {@link InvalidJsonException} if it is not a JSON value. */
  public static JsonNode parse(String text) {
    try {
      return required(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw new InvalidJsonException(e);
    } catch (NumberFormatException e) {
      throw new InvalidJsonException(BEYOND_RANGE);
    }
  }

  /**
   * Parses bytes; fails with {@link InvalidJsonException} if they are not a JSON value in UTF-8,
   * the one encoding that JSON has (RFC 8259, 8.1). A byte order mark is left out.
   */
  public static JsonNode parse(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new InvalidJsonException("the bytes are not UTF-8");
    }
  }

  /** Writes a value in UTF-8, on one line. */
  public static byte[] bytes(JsonNode value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode required(JsonNode value) {
    if (value.isMissingNode()) {
      throw new InvalidJsonException("nothing but white space");
    }
    return value;
  }
}
