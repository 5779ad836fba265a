// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/TimestampType there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What the time in a record is: <code>String</code>, a text in a format, or <code>Timestamp</code>, a number
 * of milliseconds.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class TimestampType {
  /** <code>String</code>. */
  public static final TimestampType STRING = new TimestampType("String");

  /** <code>Timestamp</code>. */
  public static final TimestampType TIMESTAMP = new TimestampType("Timestamp");

  private static final List<TimestampType> VALUES = List.of(STRING, TIMESTAMP);

  private final String value;

  private TimestampType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static TimestampType valueOf(String value) { return new TimestampType(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<TimestampType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimestampType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
