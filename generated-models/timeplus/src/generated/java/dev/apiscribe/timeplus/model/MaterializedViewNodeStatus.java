// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/MaterializedViewNodeStatus there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * State of a materialized view on a node.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe")
public final class MaterializedViewNodeStatus {
  /** <code>None</code>. */
  public static final MaterializedViewNodeStatus NONE = new MaterializedViewNodeStatus("None");

  /** <code>Initialized</code>. */
  public static final MaterializedViewNodeStatus INITIALIZED = new MaterializedViewNodeStatus("Initialized");

  /** <code>CheckingDependencies</code>. */
  public static final MaterializedViewNodeStatus CHECKING_DEPENDENCIES =
      new MaterializedViewNodeStatus("CheckingDependencies");

  /** <code>BuildingPipeline</code>. */
  public static final MaterializedViewNodeStatus BUILDING_PIPELINE = new MaterializedViewNodeStatus("BuildingPipeline");

  /** <code>ExecutingPipeline</code>. */
  public static final MaterializedViewNodeStatus EXECUTING_PIPELINE =
      new MaterializedViewNodeStatus("ExecutingPipeline");

  /** <code>Fatal</code>. */
  public static final MaterializedViewNodeStatus FATAL = new MaterializedViewNodeStatus("Fatal");

  /** <code>Suspended</code>. */
  public static final MaterializedViewNodeStatus SUSPENDED = new MaterializedViewNodeStatus("Suspended");

  /** <code>Paused</code>. */
  public static final MaterializedViewNodeStatus PAUSED = new MaterializedViewNodeStatus("Paused");

  /** <code>AutoRecovering</code>. */
  public static final MaterializedViewNodeStatus AUTO_RECOVERING = new MaterializedViewNodeStatus("AutoRecovering");

  /** <code>Unpausing</code>. */
  public static final MaterializedViewNodeStatus UNPAUSING = new MaterializedViewNodeStatus("Unpausing");

  /** <code>Recovering</code>. */
  public static final MaterializedViewNodeStatus RECOVERING = new MaterializedViewNodeStatus("Recovering");

  private static final List<MaterializedViewNodeStatus> VALUES = List.of(
      NONE,
      INITIALIZED,
      CHECKING_DEPENDENCIES,
      BUILDING_PIPELINE,
      EXECUTING_PIPELINE,
      FATAL,
      SUSPENDED,
      PAUSED,
      AUTO_RECOVERING,
      UNPAUSING,
      RECOVERING);

  private final String value;

  private MaterializedViewNodeStatus(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static MaterializedViewNodeStatus valueOf(String value) { return new MaterializedViewNodeStatus(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<MaterializedViewNodeStatus> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MaterializedViewNodeStatus that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
