// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/PartitionStatus there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What the partition does at the moment.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class PartitionStatus {
  /** <code>CREATING</code>. */
  public static final PartitionStatus CREATING = new PartitionStatus("CREATING");

  /** <code>ACTIVE</code>. */
  public static final PartitionStatus ACTIVE = new PartitionStatus("ACTIVE");

  /** <code>DELETED</code>. */
  public static final PartitionStatus DELETED = new PartitionStatus("DELETED");

  /** <code>EXPIRED</code>. */
  public static final PartitionStatus EXPIRED = new PartitionStatus("EXPIRED");

  private static final List<PartitionStatus> VALUES = List.of(CREATING, ACTIVE, DELETED, EXPIRED);

  private final String value;

  private PartitionStatus(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static PartitionStatus valueOf(String value) { return new PartitionStatus(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<PartitionStatus> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartitionStatus that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
