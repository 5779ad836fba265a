package dev.apiscribe.runtime.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a value of another JSON type says of the documented one without loss; null for what it does
 * not say.
 */
final class NeighbouringForm {
  private static final int LONGEST_NUMBER = 1000;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][-+]?[0-9]{1,4})?");

  private NeighbouringForm() {}

  static @Nullable Long integer(String text) {
    try {
      long value = Long.parseLong(text);
      return Long.toString(value).equals(text) ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  static @Nullable Long integer(BigDecimal number) {
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  static @Nullable BigDecimal decimal(String text) {
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()
        ? new BigDecimal(text)
        : null;
  }

  static @Nullable Boolean truth(String text) {
    return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
  }
}
