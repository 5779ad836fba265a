// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ConsumerStrategy there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where the task begins: <code>LATEST</code> after the newest record, <code>TRIM_HORIZON</code> at the oldest.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class ConsumerStrategy {
  /** <code>LATEST</code>. */
  public static final ConsumerStrategy LATEST = new ConsumerStrategy("LATEST");

  /** <code>TRIM_HORIZON</code>. */
  public static final ConsumerStrategy TRIM_HORIZON = new ConsumerStrategy("TRIM_HORIZON");

  private static final List<ConsumerStrategy> VALUES = List.of(LATEST, TRIM_HORIZON);

  private final String value;

  private ConsumerStrategy(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static ConsumerStrategy valueOf(String value) { return new ConsumerStrategy(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<ConsumerStrategy> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConsumerStrategy that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
