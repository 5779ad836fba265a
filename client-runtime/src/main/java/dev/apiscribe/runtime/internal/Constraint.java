package dev.apiscribe.runtime.internal;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One documented limit of a value. A value of a kind that the limit does not concern passes.
 *
 * @param rule what is asked for, as the rest of a sentence about the value
 */
public record Constraint(String rule, Predicate<Object> accepts) {

  /**
   * Counts code points of a text, as JSON Schema does; elements of a list, map or array.
   *
   * @param unit what is counted, or empty when the annotation fits texts and lists alike
   */
  public static Constraint size(int least, int most, String unit) {
    String amount =
        most == Integer.MAX_VALUE
            ? "at least " + least
            : least == 0 ? "at most " + most : least == most ? "exactly " + most : least + " to " + most;
    return new Constraint(
        unit.isEmpty() ? "must have a size of " + amount : "must have " + amount + " " + unit,
        value -> {
          int size = sizeOf(value);
          return size < 0 || (size >= least && size <= most);
        });
  }

  /**
   * @param whole whether the whole value must match, as jakarta.validation wants; else a part is enough, as in JSON
   * Schema
   */
  public static Constraint pattern(String regex, int flags, boolean whole) {
    Lazy pattern = new Lazy(regex, flags);
    return new Constraint(
        "must match " + regex,
        value -> {
          if (!(value instanceof CharSequence text)) {
            return true;
          }
          var matcher = pattern.get().matcher(text);
          return whole ? matcher.matches() : matcher.find();
        });
  }

  public static Constraint minimum(String limit, boolean inclusive) {
    BigDecimal least = new BigDecimal(limit);
    return new Constraint(
        (inclusive ? "must be at least " : "must be more than ") + limit,
        value -> {
          BigDecimal number = numberOf(value);
          return number == null || number.compareTo(least) >= (inclusive ? 0 : 1);
        });
  }

  public static Constraint maximum(String limit, boolean inclusive) {
    BigDecimal most = new BigDecimal(limit);
    return new Constraint(
        (inclusive ? "must be at most " : "must be less than ") + limit,
        value -> {
          BigDecimal number = numberOf(value);
          return number == null || number.compareTo(most) <= (inclusive ? 0 : -1);
        });
  }

  private static int sizeOf(Object value) {
    if (value instanceof CharSequence text) {
      return Character.codePointCount(text, 0, text.length());
    }
    if (value instanceof Collection<?> items) {
      return items.size();
    }
    if (value instanceof Map<?, ?> members) {
      return members.size();
    }
    return value.getClass().isArray() ? Array.getLength(value) : -1;
  }

  private static @Nullable BigDecimal numberOf(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number) ? new BigDecimal(value.toString()) : null;
    }
    return value instanceof Number number ? BigDecimal.valueOf(number.longValue()) : null;
  }

  /** In JSON Schema's dialect a closing dollar is the end; in Java's it is also the place before a last line break. */
  private static String atTheVeryEnd(String regex) {
    return regex.endsWith("$") && !regex.endsWith("\\$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex;
  }

  /** Compiled when first needed: a client starts faster without its few hundred patterns. */
  private static final class Lazy {
    private final String regex;
    private final int flags;
    private volatile @Nullable Pattern compiled;

    Lazy(String regex, int flags) {
      this.regex = regex;
      this.flags = flags;
    }

    Pattern get() {
      Pattern pattern = this.compiled;
      if (pattern == null) {
        pattern = Pattern.compile(atTheVeryEnd(this.regex), this.flags);
        this.compiled = pattern;
      }
      return pattern;
    }
  }
}
