package dev.apiscribe.runtime.internal.value;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes classes that have no codec, as strictly as codecs do. The one way to
 * jackson-databind, which a program need not have: nothing else may name its classes, but for what
 * stands behind this.
 */
public final class Databind {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(
          new SimpleModule("non-null elements").setDeserializerModifier(new NonNullElements()))
      .addModule(
          new SimpleModule("incomplete models").setDeserializerModifier(new IncompleteModels()))
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .withCoercionConfigDefaults(
          text -> text.setAcceptBlankAsEmpty(false)) // else " " is read as null
      .withCoercionConfig(
          LogicalType.Textual,
          text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
              .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
              .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
      .build();

  // A flush after each value would copy each row by itself.
  private static final ObjectWriter WRITER =
      MAPPER.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  private Databind() {}

  public static ObjectReader reader(Type type) {
    return MAPPER.readerFor(MAPPER.getTypeFactory().constructType(type));
  }

  /**
   * @param leniencies takes the JSON Pointer of what a generated model lacks, and the reason; null
   *     to refuse it
   */
  public static <T> @Nullable T read(
      ObjectReader reader, JsonParser parser, @Nullable BinaryOperator<String> leniencies)
      throws IOException {
    parser.setCodec(MAPPER); // which a deserializer of the caller's may ask for
    return leniencies == null
        ? reader.readValue(parser)
        : reader.withAttribute(IncompleteModels.LENIENCIES, leniencies).readValue(parser);
  }

  static void write(JsonGenerator out, Object value) throws IOException {
    WRITER.writeValue(out, value);
  }

  /** As it reads in JSON, without quotes; null when it is not a scalar there. */
  static @Nullable String text(Object value) {
    JsonNode json = MAPPER.valueToTree(value);
    return json == null || !json.isValueNode() || json.isNull() ? null : json.asText();
  }
}
