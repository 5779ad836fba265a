// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads parameters; a value of another type is a bad request, where the framework by itself would find no resource. */
@Generated("apiscribe")
final class ParameterConversion implements ParamConverterProvider {
  private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
  private static final Pattern NUMBER = Pattern.compile(INTEGER + "(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private static String spelled(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  private static Boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException();
    }
    return Boolean.valueOf(text);
  }

  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(
          Integer.class, text -> Integer.valueOf(spelled(INTEGER, text)),
          Long.class, text -> Long.valueOf(spelled(INTEGER, text)),
          BigDecimal.class, text -> new BigDecimal(spelled(NUMBER, text)),
          Boolean.class, ParameterConversion::flag);

  /** A list that travels as one parameter, its items separated by commas. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.PARAMETER)
  @interface CommaSeparated {}

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
    String name = Declarations.parameter(annotations);
    Function<String, ?> reader = name == null ? null : reader(type, genericType, annotations);
    return reader == null ? null : new Converter<>(type, expected(type, genericType), reader, String.valueOf(name));
  }

  private static @Nullable Function<String, ?> reader(Class<?> type, Type genericType, Annotation[] annotations) {
    if (type == List.class && Arrays.stream(annotations).anyMatch(CommaSeparated.class::isInstance)) {
      Class<?> item = item(genericType);
      Function<String, ?> items = item == String.class ? text -> text : reader(item, item, annotations);
      return items == null ? null : text -> Arrays.stream(text.split(",", -1)).map(items).toList();
    }
    return READERS.containsKey(type) ? READERS.get(type) : valueOf(type);
  }

  private static Class<?> item(Type list) {
    return list instanceof ParameterizedType type && type.getActualTypeArguments()[0] instanceof Class<?> item
        ? item
        : String.class;
  }

  private static Class<?> expected(Class<?> type, Type genericType) {
    return type == List.class ? item(genericType) : type;
  }

  private static @Nullable Function<String, ?> valueOf(Class<?> type) {
    try {
      Method factory = type.getMethod("valueOf", String.class);
      return text -> invoke(factory, text);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static Object invoke(Method factory, String text) {
    try {
      return factory.invoke(null, text);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private record Converter<T>(Class<T> type, Class<?> expected, Function<String, ?> reader, String name)
      implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String text) {
      try {
        return text == null ? null : type.cast(reader.apply(text));
      } catch (IllegalArgumentException e) {
        throw new BadRequestException(ErrorMappers.badRequest(name + ": " + JsonViolations.expected(expected, e)));
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
