// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/RoundKind there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The set is closed: any other value is refused. */
@Generated("apiscribe")
public final class RoundKind {
  /** <code>1</code>. */
  public static final RoundKind VALUE_1 = new RoundKind(1L);

  private static final List<RoundKind> VALUES = List.of(VALUE_1);

  private final long value;

  private RoundKind(long value) {
    this.value = value;
  }

  /** @throws IllegalArgumentException if the number is not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RoundKind valueOf(long value) {
    RoundKind candidate = new RoundKind(value);
    if (!VALUES.contains(candidate)) {
      // Without the number, which may be a secret.
      throw new IllegalArgumentException("found another number, expected one of " + VALUES);
    }
    return candidate;
  }

  /** @throws IllegalArgumentException if the text is not a number, or not one of {@link #values()} */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED) // JSON has no texts in its place
  public static RoundKind valueOf(String text) { return valueOf(Long.parseLong(text)); }

  /** Returns the documented values, in the order of the document. */
  public static List<RoundKind> values() { return VALUES; }

  /** Returns the number as it is in JSON. */
  @JsonValue public long value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RoundKind that && value == that.value;
  }

  @Override
  public int hashCode() { return Long.hashCode(value); }

  @Override
  public String toString() { return String.valueOf(value); }
}
