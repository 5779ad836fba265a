package dev.apiscribe.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** JSON without loss: decimals keep every digit, duplicate properties and trailing text are errors. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private Json() {}

  /** Fails with {@link IllegalArgumentException} when the bytes are not a JSON value, and says where. */
  static JsonNode parse(byte[] bytes) {
    try {
      return required(MAPPER.readTree(bytes));
    } catch (JsonProcessingException e) {
      throw error(e);
    } catch (IOException e) { // an encoding that JSON cannot have
      throw new IllegalArgumentException("not valid JSON: " + e.getMessage(), e);
    }
  }

  /** Fails with {@link IllegalArgumentException} when the text is not a JSON value. */
  static JsonNode parse(String text) {
    try {
      return required(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw error(e);
    }
  }

  /** Fails with {@link IllegalStateException} when the models are not those of the payload's version. */
  static <T> T read(String payload, PayloadType<T> shape) {
    try {
      return MAPPER.readValue(payload, shape.type());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "a documented payload is not a valid " + shape.type().toCanonical()
              + "; are test kit and models of the same version?",
          e);
    }
  }

  private static JsonNode required(JsonNode value) {
    if (value.isMissingNode()) {
      throw new IllegalArgumentException("not valid JSON: nothing but white space");
    }
    return value;
  }

  private static IllegalArgumentException error(JsonProcessingException e) {
    String place =
        "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
    return new IllegalArgumentException(
        "not valid JSON: " + e.getOriginalMessage() + " at " + place, e);
  }

  /** A step of a JSON Pointer, slash included. */
  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
