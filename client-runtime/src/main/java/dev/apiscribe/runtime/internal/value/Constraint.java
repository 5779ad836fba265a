package dev.apiscribe.runtime.internal.value;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One documented constraint of a value. A value of a kind that the constraint does not concern
 * passes.
 */
public abstract class Constraint {
  private final String rule;

  Constraint(String rule) {
    this.rule = rule;
  }

  /** Returns what is asked for, as the rest of a sentence about the value. */
  public final String rule() {
    return rule;
  }

  public abstract boolean accepts(Object value);

  /**
   * Counts code points of a text, as JSON Schema does; elements of a list, map or array.
   *
   * @param unit what is counted, or empty when the annotation fits texts and lists alike
   */
  public static Constraint size(int least, int most, String unit) {
    String amount = most == Integer.MAX_VALUE
        ? "at least " + least
        : least == 0
            ? "at most " + most
            : least == most ? "exactly " + most : least + " to " + most;
    return new Size(
        unit.isEmpty() ? "must have a size of " + amount : "must have " + amount + " " + unit,
        least,
        most);
  }

  /**
   * @param whole whether the whole value must match, as jakarta.validation wants; else a part is
   *     enough, as in JSON Schema
   */
  public static Constraint pattern(String regex, int flags, boolean whole) {
    return new Match(regex, flags, whole);
  }

  public static Constraint minimum(String limit, boolean inclusive) {
    return new Bound(
        (inclusive ? "must be at least " : "must be more than ") + limit, limit, 1, inclusive);
  }

  public static Constraint maximum(String limit, boolean inclusive) {
    return new Bound(
        (inclusive ? "must be at most " : "must be less than ") + limit, limit, -1, inclusive);
  }

  public static Constraint only(boolean value) {
    return OnlyBoolean.of(value);
  }

  private static final class Size extends Constraint {
    private final int least;
    private final int most;

    Size(String rule, int least, int most) {
      super(rule);
      this.least = least;
      this.most = most;
    }

    @Override
    public boolean accepts(Object value) {
      int size = of(value);
      return size < 0 || (size >= least && size <= most);
    }

    private static int of(Object value) {
      if (value instanceof CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
      }
      if (value instanceof Collection<?> items) {
        return items.size();
      }
      if (value instanceof Map<?, ?> properties) {
        return properties.size();
      }
      return value.getClass().isArray() ? Array.getLength(value) : -1;
    }
  }

  /** Compiled when first needed: a client starts faster without its few hundred patterns. */
  private static final class Match extends Constraint {
    private final String regex;
    private final int flags;
    private final boolean whole;
    private volatile @Nullable Pattern compiled;

    Match(String regex, int flags, boolean whole) {
      super("must match " + regex);
      this.regex = regex;
      this.flags = flags;
      this.whole = whole;
    }

    @Override
    public boolean accepts(Object value) {
      if (!(value instanceof CharSequence text)) {
        return true;
      }
      var matcher = pattern().matcher(text);
      return whole ? matcher.matches() : matcher.find();
    }

    private Pattern pattern() {
      Pattern pattern = compiled;
      if (pattern == null) {
        pattern = Pattern.compile(atTheVeryEnd(regex), flags);
        compiled = pattern;
      }
      return pattern;
    }

    /**
     * In JSON Schema's dialect a closing dollar is the end; in Java's it is also the place before a
     * last line break.
     */
    private static String atTheVeryEnd(String regex) {
      return regex.endsWith("$") && !regex.endsWith("\\$")
          ? regex.substring(0, regex.length() - 1) + "\\z"
          : regex;
    }
  }

  private static final class Bound extends Constraint {
    private final BigDecimal limit;
    private final int side;
    private final boolean inclusive;

    /**
     * @param side of the limit on which values are accepted: 1 for those above it, -1 for those
     *     below
     */
    Bound(String rule, String limit, int side, boolean inclusive) {
      super(rule);
      this.limit = new BigDecimal(limit);
      this.side = side;
      this.inclusive = inclusive;
    }

    @Override
    public boolean accepts(Object value) {
      BigDecimal number = of(value);
      int side = number == null ? this.side : number.compareTo(limit);
      return side == this.side || (side == 0 && inclusive);
    }

    private static @Nullable BigDecimal of(Object value) {
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
  }
}
