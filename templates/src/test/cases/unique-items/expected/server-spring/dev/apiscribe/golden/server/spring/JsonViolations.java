// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says what is wrong with a JSON body without quoting it, as the parser's own messages do. */
@Generated("apiscribe")
final class JsonViolations {
  private static final String EXPECTED = "expected ";

  private JsonViolations() {}

  static String describe(JacksonException failure) {
    String pointer = pointer(failure);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamReadException malformed && !(cause instanceof InputCoercionException)) {
        boolean twice = String.valueOf(malformed.getOriginalMessage()).startsWith("Duplicate");
        return JsonPointers.place(pointer(malformed))
            + (twice ? ": a property comes twice at line " : ": malformed JSON at line ")
            + malformed.getLocation().getLineNr()
            + ", column " + malformed.getLocation().getColumnNr();
      }
    }
    return JsonPointers.place(pointer) + ": " + rule(failure);
  }

  private static String rule(JacksonException failure) {
    if (failure instanceof InputCoercionException || failure.getCause() instanceof InputCoercionException) {
      return "number out of range";
    }
    if (failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return mismatch.getOriginalMessage().startsWith("Trailing token")
          ? "more follows after its end"
          : expected(mismatch.getTargetType());
    }
    return Objects.requireNonNullElse(expectedByType(failure), "cannot be read");
  }

  /** Says which rule a value breaks that could be read; a required property without a value is missing. */
  static String rule(ConstraintViolation<?> violation) {
    Path.Node place = null;
    for (Path.Node node : violation.getPropertyPath()) {
      place = node;
    }
    boolean missing = violation.getConstraintDescriptor().getAnnotation() instanceof NotNull;
    ElementKind kind = missing && place != null ? place.getKind() : ElementKind.BEAN;
    return kind == ElementKind.PROPERTY ? "missing property"
        : kind == ElementKind.PARAMETER ? "missing"
        : violation.getMessage();
  }

  /** Returns what is expected in place of a value that is not of that type; a closed set names its values. */
  static String expected(Class<?> type, Throwable failure) {
    return Objects.requireNonNullElseGet(expectedByType(failure), () -> expected(type));
  }

  private static @Nullable String expectedByType(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof IllegalArgumentException && message.startsWith(EXPECTED)) {
        return message;
      }
    }
    return null;
  }

  private static String expected(Class<?> type) {
    return EXPECTED
        + (type == Integer.class || type == Long.class ? "an integer"
            : type == BigDecimal.class ? "a number"
            : type == Boolean.class ? "a boolean"
            : type == String.class || isValue(type) ? "a string"
            : Collection.class.isAssignableFrom(type) ? "an array"
            : "an object");
  }

  private static boolean isValue(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private static String pointer(JacksonException failure) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : failure.getPath()) {
      String name = step.getPropertyName();
      pointer.append(JsonPointers.step(name != null ? name : String.valueOf(step.getIndex())));
    }
    return pointer.toString();
  }

  /** Returns the reader's position, which is more exact than a failure outside any property's reader. */
  private static String pointer(StreamReadException malformed) {
    JsonParser parser = malformed.processor();
    return parser == null ? "" : parser.streamReadContext().pathAsPointer().toString();
  }
}
