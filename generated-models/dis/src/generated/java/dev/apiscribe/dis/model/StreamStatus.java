// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamStatus there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What the stream does at the moment.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class StreamStatus {
  /** <code>CREATING</code>. */
  public static final StreamStatus CREATING = new StreamStatus("CREATING");

  /** <code>RUNNING</code>. */
  public static final StreamStatus RUNNING = new StreamStatus("RUNNING");

  /** <code>TERMINATING</code>. */
  public static final StreamStatus TERMINATING = new StreamStatus("TERMINATING");

  /** <code>TERMINATED</code>. */
  public static final StreamStatus TERMINATED = new StreamStatus("TERMINATED");

  /** <code>FROZEN</code>. */
  public static final StreamStatus FROZEN = new StreamStatus("FROZEN");

  private static final List<StreamStatus> VALUES = List.of(CREATING, RUNNING, TERMINATING, TERMINATED, FROZEN);

  private final String value;

  private StreamStatus(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static StreamStatus valueOf(String value) { return new StreamStatus(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<StreamStatus> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamStatus that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
