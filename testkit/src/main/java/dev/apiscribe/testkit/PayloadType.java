package dev.apiscribe.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type that a payload is read as. */
record PayloadType<T>(JavaType type) {
  private static final TypeFactory TYPES = TypeFactory.defaultInstance();
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  static <M> PayloadType<M> of(Class<M> model) {
    return new PayloadType<>(TYPES.constructType(model));
  }

  /** Returns the type of an object without a model: a map of its properties. */
  static PayloadType<Map<String, @Nullable Object>> properties() {
    return new PayloadType<>(TYPES.constructMapType(Map.class, String.class, Object.class));
  }

  /**
   * Fails with {@link IllegalStateException} when the models are not those of the payload's
   * version.
   */
  T read(String payload) {
    try {
      return MAPPER.readValue(payload, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "a documented payload is not a valid " + type.toCanonical()
              + "; are test kit and models of the same version?",
          e);
    }
  }

  static <E> PayloadType<List<E>> listOf(PayloadType<E> element) {
    return new PayloadType<>(TYPES.constructCollectionType(List.class, element.type));
  }
}
