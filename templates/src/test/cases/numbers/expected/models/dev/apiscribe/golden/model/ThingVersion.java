// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ThingVersion there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The set is closed: any other value is refused. */
@Generated("apiscribe")
public final class ThingVersion {
  /** <code>2</code>. */
  public static final ThingVersion VALUE_2 = new ThingVersion(2L);

  private static final List<ThingVersion> VALUES = List.of(VALUE_2);

  private final long value;

  private ThingVersion(long value) {
    this.value = value;
  }

  /** @throws IllegalArgumentException if the number is not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThingVersion valueOf(long value) {
    ThingVersion candidate = new ThingVersion(value);
    if (!VALUES.contains(candidate)) {
      // Without the number, which may be a secret.
      throw new IllegalArgumentException("found another number, expected one of " + VALUES);
    }
    return candidate;
  }

  /** @throws IllegalArgumentException if the text is not a number, or not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED) // JSON has no texts in its place
  public static ThingVersion valueOf(String text) { return valueOf(Long.parseLong(text)); }

  /** Returns the documented values, in the order of the document. */
  public static List<ThingVersion> values() { return VALUES; }

  /** Returns the number as it is in JSON. */
  @JsonValue public long value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ThingVersion that && value == that.value;
  }

  @Override
  public int hashCode() { return Long.hashCode(value); }

  @Override
  public String toString() { return String.valueOf(value); }
}
