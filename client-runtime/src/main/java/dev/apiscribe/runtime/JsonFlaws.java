package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
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

  /** Rethrows a broken connection, which the parser may wrap when it meets one inside a list. */
  static Flaw of(JacksonException failure, String typeName, String contentType) throws IOException {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      boolean unreadable = cause instanceof JacksonException || cause instanceof CharConversionException;
      if (cause instanceof IOException broken && !unreadable) {
        throw broken;
      }
    }
    String shown = MediaType.shown(contentType);
    String what = shown.isEmpty() || MediaType.isJson(contentType) ? "a body" : "a " + shown + " body";
    return of(failure, what + " that is no " + typeName);
  }

  /**
   * @param what the start of the sentence that says it
   */
  static Flaw of(JacksonException failure, String what) {
    String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
    String missing = missingMember(failure);
    if (missing != null) {
      pointer += Json.pointerStep(missing);
    }
    String reason = missing != null ? "missing member" : reason(failure);
    long offset = failure.getLocation() == null ? -1 : failure.getLocation().getByteOffset();
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
    if (failure instanceof JsonEOFException) {
      return "the JSON ends too early";
    }
    if (failure instanceof ValueInstantiationException) {
      return "refused by the type";
    }
    if (failure instanceof MismatchedInputException mismatch) {
      if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
        return "more follows after its end";
      }
      return mismatch.getTargetType() == null ? "wrong type" : "not " + described(mismatch.getTargetType());
    }
    if (failure instanceof InputCoercionException || failure.getCause() instanceof InputCoercionException) {
      return "a number that does not fit";
    }
    return failure instanceof JsonMappingException mapping && !(mapping.getCause() instanceof JsonProcessingException)
        ? "wrong type"
        : "malformed JSON";
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
