// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/PutThingShare there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The set is closed: any other value is refused. */
@Generated("apiscribe")
public final class PutThingShare {
  /** <code>0.5</code>. */
  public static final PutThingShare VALUE_0_5 = new PutThingShare(new BigDecimal("0.5"));

  /** <code>1</code>. */
  public static final PutThingShare VALUE_1 = new PutThingShare(new BigDecimal("1"));

  private static final List<PutThingShare> VALUES = List.of(VALUE_0_5, VALUE_1);

  private final BigDecimal value;

  private PutThingShare(BigDecimal value) {
    this.value = value;
  }

  /** @throws IllegalArgumentException if the number is not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PutThingShare valueOf(Number value) {
    PutThingShare candidate = new PutThingShare(new BigDecimal(value.toString()));
    if (!VALUES.contains(candidate)) {
      // Without the number, which may be a secret.
      throw new IllegalArgumentException("found another number, expected one of " + VALUES);
    }
    return candidate;
  }

  /** @throws IllegalArgumentException if the text is not a number, or not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED) // JSON has no texts in its place
  public static PutThingShare valueOf(String text) { return valueOf(new BigDecimal(text)); }

  /** Returns the documented values, in the order of the document. */
  public static List<PutThingShare> values() { return VALUES; }

  /** Returns the number as it is in JSON. */
  @JsonValue public BigDecimal value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PutThingShare that && value.compareTo(that.value) == 0;
  }

  @Override
  public int hashCode() { return value.stripTrailingZeros().hashCode(); }

  @Override
  public String toString() { return String.valueOf(value); }
}
