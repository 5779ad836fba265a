package dev.apiscribe.runtime.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.apiscribe.runtime.internal.value.Databind;
import dev.apiscribe.runtime.internal.value.MissingProperty;
import dev.apiscribe.runtime.internal.value.PointerStep;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a class that has no codec, and says what is wrong with its JSON as codecs do. */
final class DatabindReader {
  private final ObjectReader reader;

  DatabindReader(Type type) {
    reader = Databind.reader(type);
  }

  <T> @Nullable T read(JsonParser parser, @Nullable BinaryOperator<String> leniencies)
      throws IOException {
    try {
      return Databind.read(reader, parser, leniencies);
    } catch (JacksonException e) {
      throw error(e, parser.currentLocation());
    } catch (CharConversionException e) {
      throw new InvalidJsonException("", -1, "malformed JSON");
    } catch (NumberFormatException e) {
      // An exponent beyond all measure; the parser lets it through as it is, with the number in its
      // message.
      throw new InvalidJsonException(
          "", parser.currentLocation().getByteOffset(), "a number that does not fit");
    }
  }

  /**
   * Rethrows a broken connection, which the parser may wrap when it meets one inside a list.
   *
   * @param stopped where the parser stands now, for failures that do not say
   */
  private static InvalidJsonException error(JacksonException failure, JsonLocation stopped)
      throws IOException {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      boolean unreadable =
          cause instanceof JacksonException || cause instanceof CharConversionException;
      if (cause instanceof IOException broken && !unreadable) {
        throw broken;
      }
    }
    String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
    String missing = missingProperty(failure);
    if (missing != null) {
      pointer += PointerStep.of(missing);
    }
    String reason = missing != null ? MissingProperty.REASON : reason(failure);
    long offset = failure.getLocation() == null ? -1 : failure.getLocation().getByteOffset();
    return new InvalidJsonException(pointer, offset < 0 ? stopped.getByteOffset() : offset, reason);
  }

  private static String pointer(JsonMappingException failure) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      pointer.append(
          step.getFieldName() != null
              ? PointerStep.of(step.getFieldName())
              : "/" + step.getIndex());
    }
    return pointer.toString();
  }

  private static @Nullable String missingProperty(JacksonException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String name = MissingProperty.name(cause);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static String reason(JacksonException failure) {
    JacksonException origin = origin(failure);
    if (origin instanceof ValueInstantiationException) {
      return "refused by the type";
    }
    if (origin instanceof InvalidNullException) {
      return "null";
    }
    if (origin instanceof MismatchedInputException mismatch) {
      if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
        return "more follows after its end";
      }
      return mismatch.getTargetType() == null
          ? "wrong type"
          : "not " + described(mismatch.getTargetType());
    }
    return origin instanceof JsonMappingException ? "wrong type" : CodecType.reason(origin);
  }

  /**
   * Returns what the parser said before the readers of properties and elements added where they
   * were.
   */
  private static JacksonException origin(JacksonException failure) {
    JacksonException origin = failure;
    while (origin.getClass() == JsonMappingException.class
        && origin.getCause() instanceof JacksonException cause) {
      origin = cause;
    }
    return origin;
  }

  /** In the words of JSON; a model's builder counts as the model. */
  private static String described(Class<?> type) {
    if (CharSequence.class.isAssignableFrom(type)) {
      return "a string";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "a boolean";
    }
    if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
      return "an integer";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (Map.class.isAssignableFrom(type)) {
      return "an object";
    }
    boolean builder = type.getSimpleName().equals("Builder") && type.getEnclosingClass() != null;
    return "a " + (builder ? type.getEnclosingClass() : type).getSimpleName();
  }
}
