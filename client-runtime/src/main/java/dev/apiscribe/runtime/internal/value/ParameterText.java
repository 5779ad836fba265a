package dev.apiscribe.runtime.internal.value;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text of a value in a path, a query or a header: as in JSON, without quotes. */
public final class ParameterText {
  private ParameterText() {}

  /** Fails with {@link IllegalArgumentException} when the value is not a scalar in JSON. */
  public static String of(@Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("holds null, which has no text form");
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof TemporalAccessor
        || value instanceof UUID) {
      return value.toString();
    }
    String text = OptionalDatabind.text(value);
    if (text == null) {
      throw new IllegalArgumentException(
          "is a " + value.getClass().getSimpleName() + ", which has no text form");
    }
    return text;
  }
}
