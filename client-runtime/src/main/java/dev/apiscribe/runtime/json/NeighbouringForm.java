package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the current value, of another JSON type, says of the documented one without loss; null for
 * what it does not say.
 */
final class NeighbouringForm {
  private static final int LONGEST_NUMBER = 1000;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][-+]?[0-9]{1,4})?");

  private NeighbouringForm() {}

  static @Nullable String text(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return token.isNumeric() || token.isBoolean() ? parser.getText() : null;
  }

  static @Nullable Long integer(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> integer(parser.getText());
      case VALUE_NUMBER_FLOAT -> integer(parser.getDecimalValue());
      default -> null;
    };
  }

  static @Nullable Integer smallInteger(JsonParser parser) throws IOException {
    Long value = integer(parser);
    return value == null || value.intValue() != value ? null : Integer.valueOf(value.intValue());
  }

  private static @Nullable Long integer(String text) {
    try {
      long value = Long.parseLong(text);
      return Long.toString(value).equals(text) ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Long integer(BigDecimal number) {
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  static @Nullable BigDecimal decimal(JsonParser parser) throws IOException {
    String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()
        ? new BigDecimal(text)
        : null;
  }

  static @Nullable Boolean truth(JsonParser parser) throws IOException {
    String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
    return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
  }

  /** Returns the JSON type of the current value, for messages. */
  static String kind(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a string";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> "null";
    };
  }
}
