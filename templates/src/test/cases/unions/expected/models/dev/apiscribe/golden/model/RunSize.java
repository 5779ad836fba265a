// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/RunSize there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The set is closed: any other value is refused. */
@Generated("apiscribe")
public final class RunSize {
  /** <code>2.50</code>. */
  public static final RunSize VALUE_2_50 = new RunSize(new BigDecimal("2.50"));

  /** <code>100</code>. */
  public static final RunSize VALUE_100 = new RunSize(new BigDecimal("100"));

  private static final List<RunSize> VALUES = List.of(VALUE_2_50, VALUE_100);

  private final BigDecimal value;

  private RunSize(BigDecimal value) {
    this.value = value;
  }

  /** @throws IllegalArgumentException if the number is not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RunSize valueOf(Number value) {
    RunSize candidate = new RunSize(new BigDecimal(value.toString()));
    if (!VALUES.contains(candidate)) {
      // Without the number, which may be a secret.
      throw new IllegalArgumentException("found another number, expected one of " + VALUES);
    }
    return candidate;
  }

  /** @throws IllegalArgumentException if the text is not a number, or not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED) // JSON has no texts in its place
  public static RunSize valueOf(String text) { return valueOf(new BigDecimal(text)); }

  /** Returns the documented values, in the order of the document. */
  public static List<RunSize> values() { return VALUES; }

  /** Returns the number as it is in JSON. */
  @JsonValue public BigDecimal value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RunSize that && value.compareTo(that.value) == 0;
  }

  @Override
  public int hashCode() { return value.stripTrailingZeros().hashCode(); }

  @Override
  public String toString() { return String.valueOf(value); }
}
