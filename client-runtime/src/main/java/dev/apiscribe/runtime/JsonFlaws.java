package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.apiscribe.runtime.DecodingException.Flaw;
import dev.apiscribe.runtime.internal.Json;
import dev.apiscribe.runtime.internal.MediaType;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a JSON body without quoting it, as the parser's own messages do. */
final class JsonFlaws {
  private static final String MISSING_MEMBER = "missing member: ";

  private JsonFlaws() {}

  /**
   * Rethrows a broken connection, which the parser may wrap when it meets one inside a list.
   *
   * @param stopped where the parser stands now, for failures that do not say
   */
  static Flaw of(JacksonException failure, JsonLocation stopped, String typeName, String contentType)
      throws IOException {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      boolean unreadable = cause instanceof JacksonException || cause instanceof CharConversionException;
      if (cause instanceof IOException broken && !unreadable) {
        throw broken;
      }
    }
    String shown = MediaType.shown(contentType);
    String what = shown.isEmpty() || MediaType.isJson(contentType) ? "a body" : "a " + shown + " body";
    return of(failure, stopped, what + " that is no " + typeName);
  }

  /**
   * @param stopped where the parser stands now, for failures that do not say
   * @param what the start of the sentence that says it
   */
  static Flaw of(JacksonException failure, JsonLocation stopped, String what) {
    String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
    String missing = missingMember(failure);
    if (missing != null) {
      pointer += Json.pointerStep(missing);
    }
    String reason = missing != null ? "missing member" : reason(failure);
    long offset = failure.getLocation() == null ? -1 : failure.getLocation().getByteOffset();
    if (offset < 0) {
      offset = stopped.getByteOffset();
    }
    return new Flaw(pointer, offset, what + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + reason);
  }

  private static String pointer(JsonMappingException failure) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      pointer.append(step.getFieldName() != null ? Json.pointerStep(step.getFieldName()) : "/" + step.getIndex());
    }
    return pointer.toString();
  }

  private static @Nullable String missingMember(JacksonException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause instanceof IllegalStateException ? cause.getMessage() : null;
      if (message != null && message.startsWith(MISSING_MEMBER)) {
        return message.substring(MISSING_MEMBER.length());
      }
    }
    return null;
  }

  static String reason(JacksonException failure) {
    JacksonException origin = origin(failure);
    if (origin instanceof JsonEOFException) {
      return "the JSON ends too early";
    }
    if (origin instanceof StreamConstraintsException) {
      return "too deep, or longer than is read";
    }
    if (origin instanceof InputCoercionException) {
      return "a number that does not fit";
    }
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
      return mismatch.getTargetType() == null ? "wrong type" : "not " + described(mismatch.getTargetType());
    }
    return origin instanceof JsonMappingException ? "wrong type" : "malformed JSON";
  }

  /** What the parser said before the readers of members and elements added where they were. */
  private static JacksonException origin(JacksonException failure) {
    JacksonException origin = failure;
    while (origin.getClass() == JsonMappingException.class && origin.getCause() instanceof JacksonException cause) {
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
