// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamType there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How much a partition of the stream takes in: <code>COMMON</code> 1 Mbit/s, <code>ADVANCED</code> 5 Mbit/s.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class StreamType {
  /** <code>COMMON</code>. */
  public static final StreamType COMMON = new StreamType("COMMON");

  /** <code>ADVANCED</code>. */
  public static final StreamType ADVANCED = new StreamType("ADVANCED");

  private static final List<StreamType> VALUES = List.of(COMMON, ADVANCED);

  private final String value;

  private StreamType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static StreamType valueOf(String value) { return new StreamType(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<StreamType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
