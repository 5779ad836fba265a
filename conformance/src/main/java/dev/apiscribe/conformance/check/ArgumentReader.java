package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Map;

/** Turns JSON into the arguments of generated methods, as strictly as a compiler would. */
final class ArgumentReader {
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .withCoercionConfig(
          LogicalType.Textual,
          config -> config
              .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
              .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
              .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
      .build();

  private ArgumentReader() {}

  /** Fails with {@link NotExpressibleException} when no value of the type is like that. */
  static Object read(JsonNode json, Type type) {
    try {
      return MAPPER.readerFor(MAPPER.constructType(type)).readValue(json);
    } catch (IOException e) {
      throw new NotExpressibleException("no " + type.getTypeName() + ": " + e.getMessage(), e);
    }
  }

  /** A generated parameter object with these values, by name on the wire. */
  static Object parameters(Class<?> type, Map<String, JsonNode> values) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Map.Entry<String, JsonNode> value : values.entrySet()) {
        Method setter = setter(builder.getClass(), ClientNames.camelCase(value.getKey()));
        setter.invoke(builder, read(value.getValue(), setter.getGenericParameterTypes()[0]));
      }
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw new NotExpressibleException(type.getSimpleName() + " refuses it", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The method that takes one value. */
  static Method setter(Class<?> builder, String name) {
    for (Method method : builder.getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 1) {
        return method;
      }
    }
    throw new IllegalStateException(builder.getName() + " has no method " + name);
  }
}
