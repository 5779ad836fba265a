// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/PartitionMetric there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of a partition: bytes and records in and out.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class PartitionMetric {
  /** <code>total_put_bytes_per_partition</code>. */
  public static final PartitionMetric TOTAL_PUT_BYTES_PER_PARTITION =
      new PartitionMetric("total_put_bytes_per_partition");

  /** <code>total_get_bytes_per_partition</code>. */
  public static final PartitionMetric TOTAL_GET_BYTES_PER_PARTITION =
      new PartitionMetric("total_get_bytes_per_partition");

  /** <code>total_put_records_per_partition</code>. */
  public static final PartitionMetric TOTAL_PUT_RECORDS_PER_PARTITION =
      new PartitionMetric("total_put_records_per_partition");

  /** <code>total_get_records_per_partition</code>. */
  public static final PartitionMetric TOTAL_GET_RECORDS_PER_PARTITION =
      new PartitionMetric("total_get_records_per_partition");

  private static final List<PartitionMetric> VALUES = List.of(
      TOTAL_PUT_BYTES_PER_PARTITION,
      TOTAL_GET_BYTES_PER_PARTITION,
      TOTAL_PUT_RECORDS_PER_PARTITION,
      TOTAL_GET_RECORDS_PER_PARTITION);

  private final String value;

  private PartitionMetric(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static PartitionMetric valueOf(String value) {
    PartitionMetric candidate = new PartitionMetric(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<PartitionMetric> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartitionMetric that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
