// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Port there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The set is open: a value without a constant here is kept as it came. */
@Generated("apiscribe")
public final class Port {
  /** <code>80</code>. */
  public static final Port VALUE_80 = new Port(80);

  /** <code>443</code>. */
  public static final Port VALUE_443 = new Port(443);

  private static final List<Port> VALUES = List.of(VALUE_80, VALUE_443);

  private final int value;

  private Port(int value) {
    this.value = value;
  }

  /** Returns the value of that number, documented or not. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Port valueOf(int value) { return new Port(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** @throws IllegalArgumentException if the text is not a number */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED) // JSON has no texts in its place
  public static Port valueOf(String text) { return valueOf(Integer.parseInt(text)); }

  /** Returns the documented values, in the order of the document. */
  public static List<Port> values() { return VALUES; }

  /** Returns the number as it is in JSON. */
  @JsonValue public int value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Port that && value == that.value;
  }

  @Override
  public int hashCode() { return Integer.hashCode(value); }

  @Override
  public String toString() { return String.valueOf(value); }
}
