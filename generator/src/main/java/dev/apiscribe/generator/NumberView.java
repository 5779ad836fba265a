package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigInteger;
import java.util.List;

/**
 * The type of the values of an enumeration of numbers, and expressions for them.
 *
 * @param type of a value
 * @param boxed the same as an object
 * @param parameter the type by which a value is given
 * @param read an expression that makes a value of what is given
 * @param parse an expression that makes one of a text
 * @param equality an expression that compares a value with that of {@code that}
 * @param codec of values in a client
 */
record NumberView(
    JavaCode type,
    JavaCode boxed,
    JavaCode parameter,
    JavaCode read,
    JavaCode parse,
    JavaCode equality,
    JavaCode hash,
    JavaCode codec) {
  private static final JavaCode VALUE = JavaCode.of("value");
  private static final JavaCode EQUAL = JavaCode.of("value == that.value");

  private static final NumberView SMALL = new NumberView(
      JavaCode.of("int"),
      JavaCode.of("Integer"),
      JavaCode.of("int"),
      VALUE,
      JavaCode.of("Integer.parseInt(text)"),
      EQUAL,
      JavaCode.of("Integer.hashCode(value)"),
      JavaCode.of("JsonCodecs.SMALL_INTEGER"));

  private static final NumberView WHOLE = new NumberView(
      JavaCode.of("long"),
      JavaCode.of("Long"),
      JavaCode.of("long"),
      VALUE,
      JavaCode.of("Long.parseLong(text)"),
      EQUAL,
      JavaCode.of("Long.hashCode(value)"),
      JavaCode.of("JsonCodecs.INTEGER"));

  private static final NumberView ANY = new NumberView(
      JavaCode.of("BigDecimal"),
      JavaCode.of("BigDecimal"),
      JavaCode.of("Number"),
      JavaCode.of("new BigDecimal(value.toString())"),
      JavaCode.of("new BigDecimal(text)"),
      JavaCode.of("value.compareTo(that.value) == 0"),
      JavaCode.of("value.stripTrailingZeros().hashCode()"),
      JavaCode.of("JsonCodecs.DECIMAL"));

  static boolean isNumeric(Schema<?> schema) {
    return "integer".equals(schema.getType()) || "number".equals(schema.getType());
  }

  /** Returns null for an enumeration of texts. */
  static NumberView of(Schema<?> schema, List<String> values) {
    if (!isNumeric(schema)) {
      return null;
    }
    return "number".equals(schema.getType())
        ? ANY
        : "int32".equals(schema.getFormat()) && values.stream().allMatch(NumberView::isSmall)
            ? SMALL
            : WHOLE;
  }

  private static boolean isSmall(String value) {
    return new BigInteger(value).bitLength() < Integer.SIZE;
  }

  JavaCode literal(String value) {
    return this == ANY
        ? JavaCode.of("new BigDecimal(%s)", JavaCode.literal(value))
        : this == SMALL
            ? JavaCode.of("%s", Integer.valueOf(value))
            : JavaCode.number(new BigInteger(value));
  }
}
