package dev.apiscribe.review.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** JSON without loss: decimals keep every digit; duplicate properties and trailing text are errors. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private Json() {}

  /** Fails with a {@link com.fasterxml.jackson.core.JsonProcessingException} that has the location, when the text is not a JSON value. */
  public static JsonNode parse(String text) throws IOException {
    return whole(MAPPER.readTree(text));
  }

  public static JsonNode parse(byte[] bytes) throws IOException {
    return whole(MAPPER.readTree(bytes));
  }

  private static JsonNode whole(JsonNode value) throws IOException {
    if (value.isMissingNode()) {
      throw new IOException("no JSON value");
    }
    return value;
  }
}
