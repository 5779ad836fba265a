// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DumpTaskState there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What the task does: <code>ERROR</code> it failed, <code>STARTING</code> it starts, <code>PAUSED</code> it
 * was stopped, <code>RUNNING</code> it runs, <code>DELETE</code> it was deleted, <code>ABNORMAL</code>
 * something is wrong.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class DumpTaskState {
  /** <code>ERROR</code>. */
  public static final DumpTaskState ERROR = new DumpTaskState("ERROR");

  /** <code>STARTING</code>. */
  public static final DumpTaskState STARTING = new DumpTaskState("STARTING");

  /** <code>PAUSED</code>. */
  public static final DumpTaskState PAUSED = new DumpTaskState("PAUSED");

  /** <code>RUNNING</code>. */
  public static final DumpTaskState RUNNING = new DumpTaskState("RUNNING");

  /** <code>DELETE</code>. */
  public static final DumpTaskState DELETE = new DumpTaskState("DELETE");

  /** <code>ABNORMAL</code>. */
  public static final DumpTaskState ABNORMAL = new DumpTaskState("ABNORMAL");

  private static final List<DumpTaskState> VALUES = List.of(ERROR, STARTING, PAUSED, RUNNING, DELETE, ABNORMAL);

  private final String value;

  private DumpTaskState(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static DumpTaskState valueOf(String value) { return new DumpTaskState(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<DumpTaskState> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DumpTaskState that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
