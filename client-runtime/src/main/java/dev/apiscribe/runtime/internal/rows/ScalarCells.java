package dev.apiscribe.runtime.internal.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Readers of numbers, booleans and texts. */
final class ScalarCells {
  // Longer than any decimal of a database, and short enough to be parsed at once.
  private static final int LONGEST_NUMBER = 200;

  private ScalarCells() {}

  /** Sent as text as it is wanted. */
  static String text(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new UnfitValueException("not a string");
    }
    return json.getText();
  }

  static Boolean bool(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new UnfitValueException("not a boolean");
    };
  }

  /** A number, or one of the three names of what JSON has no number for. */
  static Double real(JsonParser json) throws IOException {
    if (json.currentToken().isNumeric()) {
      double value = json.getDoubleValue();
      if (Double.isInfinite(value)) {
        throw new UnfitValueException("a number that does not fit");
      }
      // The parser takes -0 for an integer, which has no sign.
      return value == 0 && json.getText().startsWith("-") ? -0.0 : value;
    }
    return switch (json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "") {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> throw new UnfitValueException("not a number");
    };
  }

  /** A number, or a string with one. */
  static BigDecimal decimal(JsonParser json) throws IOException {
    if (json.currentToken().isNumeric()) {
      return exact(json);
    }
    String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
    if (text.length() > LONGEST_NUMBER
        || !text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?")) {
      throw new UnfitValueException("not a decimal number");
    }
    return new BigDecimal(text);
  }

  /** The current number as it is written. */
  static BigDecimal exact(JsonParser json) throws IOException {
    try {
      return json.getDecimalValue();
    } catch (NumberFormatException e) {
      // An exponent of more digits than Java can count; the parser lets it through, and quotes it.
      throw new UnfitValueException("a number that does not fit");
    }
  }

  /**
   * Integers that a long holds.
   *
   * @param bits up to 64 with a sign, up to 32 without
   */
  static CellReader small(int bits, boolean signed) {
    long most = signed ? Long.MAX_VALUE >> (64 - bits) : (1L << bits) - 1;
    long least = signed ? -most - 1 : 0;
    return json -> {
      if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
        throw new UnfitValueException("not an integer");
      }
      long value = json.getLongValue();
      if (value < least || value > most) {
        throw new UnfitValueException("a number that does not fit");
      }
      return value;
    };
  }

  /** Larger ones, sent as a number or as a string. */
  static CellReader large(int bits, boolean signed) {
    return json -> {
      BigInteger value = integer(json);
      boolean fits =
          signed ? value.bitLength() < bits : value.signum() >= 0 && value.bitLength() <= bits;
      if (!fits) {
        throw new UnfitValueException("a number that does not fit");
      }
      return value;
    };
  }

  private static BigInteger integer(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return json.getBigIntegerValue();
    }
    String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
    if (text.length() > LONGEST_NUMBER || !text.matches("-?[0-9]+")) {
      throw new UnfitValueException("not an integer");
    }
    return new BigInteger(text);
  }
}
