// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ThingRank there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The set is closed: any other value is refused. */
@Generated("apiscribe")
public final class ThingRank {
  /** <code>1</code>. */
  public static final ThingRank VALUE_1 = new ThingRank(1L);

  /** <code>2</code>. */
  public static final ThingRank VALUE_2 = new ThingRank(2L);

  private static final List<ThingRank> VALUES = List.of(VALUE_1, VALUE_2);

  private final long value;

  private ThingRank(long value) {
    this.value = value;
  }

  /** @throws IllegalArgumentException if the number is not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThingRank valueOf(long value) {
    ThingRank candidate = new ThingRank(value);
    if (!VALUES.contains(candidate)) {
      // Without the number, which may be a secret.
      throw new IllegalArgumentException("found another number, expected one of " + VALUES);
    }
    return candidate;
  }

  /** @throws IllegalArgumentException if the text is not a number, or not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED) // JSON has no texts in its place
  public static ThingRank valueOf(String text) { return valueOf(Long.parseLong(text)); }

  /** Returns the documented values, in the order of the document. */
  public static List<ThingRank> values() { return VALUES; }

  /** Returns the number as it is in JSON. */
  @JsonValue public long value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ThingRank that && value == that.value;
  }

  @Override
  public int hashCode() { return Long.hashCode(value); }

  @Override
  public String toString() { return String.valueOf(value); }
}
